using Trade4Msmes.Cms.Persistence.Records;
using Trade4Msmes.Cms.Persistence.Scopes;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace Trade4Msmes.Cms.Persistence.Relations;

internal sealed class RelationTypeRepository(CmsScopeProvider scopes)
    : RecordRepository<IRelationType, RelationTypeRow>(scopes), IRelationTypeRepository
{
    public IRelationType? Get(Guid id) => Read(Rows.Where(r => r.Key == id)).SingleOrDefault();

    public IEnumerable<IRelationType> GetMany(params Guid[]? ids) =>
        Read(InOrder(ids is { Length: > 0 } ? Rows.Where(r => ids.Contains(r.Key)) : Rows));

    public bool Exists(Guid id) => Rows.Any(r => r.Key == id);

    internal static IRelationType ToModel(RelationTypeRow row) => new RelationType(
        row.Name, row.Alias, row.IsBidirectional, row.ParentObjectType, row.ChildObjectType, row.IsDependency, row.Key)
    {
        Id = row.Id,
    }.Unchanged();

    protected override IRelationType[] Read(IQueryable<RelationTypeRow> rows) => [.. rows.AsEnumerable().Select(ToModel)];

    protected override void Fill(RelationTypeRow row, IRelationType entity)
    {
        row.Key = entity.Key;
        row.IsBidirectional = entity.IsBidirectional;
        row.ParentObjectType = entity.ParentObjectType == Guid.Empty ? null : entity.ParentObjectType;
        row.ChildObjectType = entity.ChildObjectType == Guid.Empty ? null : entity.ChildObjectType;
        row.Name = entity.Name;
        row.Alias = entity.Alias;
        row.IsDependency = entity is IRelationTypeWithIsDependency { IsDependency: true };
    }
}

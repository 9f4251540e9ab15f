using Microsoft.EntityFrameworkCore;
using Trade4Msmes.Cms.Persistence.Nodes;
using Trade4Msmes.Cms.Persistence.Querying;
using Trade4Msmes.Cms.Persistence.Records;
using Trade4Msmes.Cms.Persistence.Scopes;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;

namespace Trade4Msmes.Cms.Persistence.Relations;

internal sealed class RelationRepository(CmsScopeProvider scopes, Lazy<IEntityRepository> entities)
    : RecordRepository<IRelation, RelationRow>(scopes), IRelationRepository
{
    public IEnumerable<IRelation> GetPagedRelationsByQuery(
        IQuery<IRelation>? query, long pageIndex, int pageSize, out long totalRecords, Ordering? ordering)
    {
        var matching = Rows.Matching(query);
        totalRecords = matching.LongCount();
        return Read(Ordered(matching, ordering).Page(pageIndex, pageSize));
    }

    public override void Save(IRelation entity)
    {
        base.Save(entity);
        TellObjectTypes([entity]);
    }

    public void Save(IEnumerable<IRelation> relations)
    {
        IRelation[] all = [.. relations];
        foreach (var relation in all)
        {
            base.Save(relation);
        }

        TellObjectTypes(all);
    }

    public void SaveBulk(IEnumerable<ReadOnlyRelation> relations)
    {
        var rows = relations.Select(r => new RelationRow
        {
            Id = r.Id,
            ParentId = r.ParentId,
            ChildId = r.ChildId,
            RelationTypeId = r.RelationTypeId,
            CreateDate = r.CreateDate == default ? DateTime.UtcNow : r.CreateDate,
            Comment = r.Comment,
        }).ToLookup(r => r.Id == 0);
        foreach (var changed in rows[false])
        {
            Writing.Store(changed, isNew: false);
        }

        Writing.Store(rows[true].ToArray());
    }

    public void DeleteByParent(int parentId, params string[] relationTypeAliases)
    {
        var relations = Rows.Where(r => r.ParentId == parentId);
        if (relationTypeAliases.Length > 0)
        {
            var types = Reading.Set<RelationTypeRow>();
            relations = relations.Where(r => types.Any(t => t.Id == r.RelationTypeId && relationTypeAliases.Contains(t.Alias)));
        }

        // Asked for at each save of a document, and many use nothing: no transaction where there is nothing to delete.
        if (relations.Any())
        {
            _ = Writing;
            relations.ExecuteDelete();
        }
    }

    public IEnumerable<IUmbracoEntity> GetPagedParentEntitiesByChildId(
        int childId, long pageIndex, int pageSize, out long totalRecords, params Guid[] entityTypes) =>
        Entities(Rows.Where(r => r.ChildId == childId).Select(r => r.ParentId), pageIndex, pageSize, out totalRecords, entityTypes);

    public IEnumerable<IUmbracoEntity> GetPagedChildEntitiesByParentId(
        int parentId, long pageIndex, int pageSize, out long totalRecords, params Guid[] entityTypes) =>
        Entities(Rows.Where(r => r.ParentId == parentId).Select(r => r.ChildId), pageIndex, pageSize, out totalRecords, entityTypes);

    public async Task<PagedModel<IRelation>> GetPagedByChildKeyAsync(Guid childKey, int skip, int take, string? relationTypeAlias)
    {
        var nodes = Reading.Set<NodeRow>();
        var types = Reading.Set<RelationTypeRow>();
        var matching = Rows.Where(r => nodes.Any(n => n.Id == r.ChildId && n.UniqueId == childKey));
        if (!string.IsNullOrEmpty(relationTypeAlias))
        {
            matching = matching.Where(r => types.Any(t => t.Id == r.RelationTypeId && t.Alias == relationTypeAlias));
        }

        var total = await matching.LongCountAsync();
        return new PagedModel<IRelation>(total, Read(InOrder(matching).Skip(skip).Take(take)));
    }

    protected override IRelation[] Read(IQueryable<RelationRow> rows)
    {
        var database = Reading;
        var related = (
            from row in rows
            join parent in database.Set<NodeRow>() on row.ParentId equals parent.Id
            join child in database.Set<NodeRow>() on row.ChildId equals child.Id
            select new { row, ParentType = parent.NodeObjectType, ChildType = child.NodeObjectType }).ToArray();
        if (related.Length == 0)
        {
            return [];
        }

        var types = database.Set<RelationTypeRow>().AsEnumerable().ToDictionary(t => t.Id, RelationTypeRepository.ToModel);
        return [.. related.Select(r => new Relation(
            r.row.ParentId, r.row.ChildId, r.ParentType, r.ChildType, types[r.row.RelationTypeId])
        {
            Id = r.row.Id,
            Comment = r.row.Comment,
            CreateDate = r.row.CreateDate,
            UpdateDate = r.row.CreateDate,
        }.Unchanged())];
    }

    protected override void Fill(RelationRow row, IRelation entity)
    {
        row.ParentId = entity.ParentId;
        row.ChildId = entity.ChildId;
        row.RelationTypeId = entity.RelationType.Id;
        row.CreateDate = entity.CreateDate;
        row.Comment = entity.Comment;
    }

    private static IQueryable<RelationRow> Ordered(IQueryable<RelationRow> rows, Ordering? ordering)
    {
        var descending = ordering?.Direction == Direction.Descending;
        return ordering?.OrderBy?.ToLowerInvariant() switch
        {
            null or "" or "id" => descending ? rows.OrderByDescending(r => r.Id) : rows.OrderBy(r => r.Id),
            "parentid" => descending ? rows.OrderByDescending(r => r.ParentId) : rows.OrderBy(r => r.ParentId),
            "childid" => descending ? rows.OrderByDescending(r => r.ChildId) : rows.OrderBy(r => r.ChildId),
            "comment" => descending ? rows.OrderByDescending(r => r.Comment) : rows.OrderBy(r => r.Comment),
            "createdate" or "datetime" => descending ? rows.OrderByDescending(r => r.CreateDate) : rows.OrderBy(r => r.CreateDate),
            _ => throw new NotSupportedException($"Relations cannot be ordered by {ordering.OrderBy}."),
        };
    }

    private IUmbracoEntity[] Entities(
        IQueryable<int> ids, long pageIndex, int pageSize, out long totalRecords, Guid[] entityTypes)
    {
        var nodes = Reading.Set<NodeRow>().Where(n => ids.Contains(n.Id));
        if (entityTypes.Length > 0)
        {
            nodes = nodes.Where(n => entityTypes.Contains(n.NodeObjectType));
        }

        totalRecords = nodes.LongCount();
        var page = nodes.OrderBy(n => n.Id).Select(n => new { n.Id, n.NodeObjectType }).Page(pageIndex, pageSize).ToArray();
        var found = page.GroupBy(n => n.NodeObjectType)
            .SelectMany(type => entities.Value.GetAll(type.Key, [.. type.Select(n => n.Id)])).ToDictionary(e => e.Id);
        return [.. page.Where(n => found.ContainsKey(n.Id)).Select(n => found[n.Id])];
    }

    /// <summary>A relation made from two ids learns from the database what they are.</summary>
    private void TellObjectTypes(IRelation[] relations)
    {
        Relation[] asking = [.. relations.OfType<Relation>()
            .Where(r => r.ParentObjectType == Guid.Empty || r.ChildObjectType == Guid.Empty)];
        if (asking.Length == 0)
        {
            return;
        }

        int[] ids = [.. asking.SelectMany(r => new[] { r.ParentId, r.ChildId }).Distinct()];
        var types = Reading.Set<NodeRow>().Where(n => ids.Contains(n.Id)).ToDictionary(n => n.Id, n => n.NodeObjectType);
        foreach (var relation in asking)
        {
            relation.ParentObjectType = types.GetValueOrDefault(relation.ParentId);
            relation.ChildObjectType = types.GetValueOrDefault(relation.ChildId);
        }
    }
}

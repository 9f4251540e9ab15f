using Microsoft.EntityFrameworkCore;
using Trade4Msmes.Cms.Persistence.Querying;
using Trade4Msmes.Cms.Persistence.Scopes;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Persistence;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Extensions;

namespace Trade4Msmes.Cms.Persistence.Records;

/// <summary>
/// What the small repositories have in common: one table, one entity a row. The row's properties carry the names of the model's
/// members, so that Core's queries apply to the table as they are.
/// </summary>
internal abstract class RecordRepository<TEntity, TRow>(CmsScopeProvider scopes) : IReadWriteQueryRepository<int, TEntity>
    where TEntity : class, IEntity
    where TRow : RecordRow, new()
{
    protected UmbracoDbContext Reading => scopes.Current.Reading;

    protected UmbracoDbContext Writing => scopes.Current.Writing;

    protected IQueryable<TRow> Rows => Reading.Set<TRow>();

    public TEntity? Get(int id) => Read(Rows.Where(r => r.Id == id)).SingleOrDefault();

    public IEnumerable<TEntity> GetMany(params int[]? ids) =>
        Read(InOrder(ids is { Length: > 0 } ? Rows.Where(r => ids.Contains(r.Id)) : Rows));

    public bool Exists(int id) => Rows.Any(r => r.Id == id);

    public IEnumerable<TEntity> Get(IQuery<TEntity> query) => Read(InOrder(Rows.Matching(query)));

    public int Count(IQuery<TEntity>? query) => Rows.Matching(query).Count();

    public virtual void Save(TEntity entity)
    {
        var isNew = !entity.HasIdentity;
        if (isNew)
        {
            entity.AddingEntity();
        }
        else
        {
            entity.UpdatingEntity();
        }

        var row = new TRow { Id = entity.Id };
        Fill(row, entity);
        Writing.Store(row, isNew);
        if (isNew)
        {
            entity.Id = row.Id;
        }

        (entity as ICanBeDirty)?.ResetDirtyProperties();
    }

    public virtual void Delete(TEntity entity)
    {
        Writing.Set<TRow>().Where(r => r.Id == entity.Id).ExecuteDelete();
        entity.DeleteDate = DateTime.UtcNow;
    }

    /// <summary>Turns rows into entities, in the query's order, with a fixed number of queries for all of them.</summary>
    protected abstract TEntity[] Read(IQueryable<TRow> rows);

    /// <summary>Gives a row what the entity says; every column except the number.</summary>
    protected abstract void Fill(TRow row, TEntity entity);

    protected virtual IQueryable<TRow> InOrder(IQueryable<TRow> rows) => rows.OrderBy(r => r.Id);
}

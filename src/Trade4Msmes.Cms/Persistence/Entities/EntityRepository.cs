using System.Linq.Expressions;
using Trade4Msmes.Cms.Persistence.Querying;
using Trade4Msmes.Cms.Persistence.Records;
using Trade4Msmes.Cms.Persistence.Scopes;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;
using Direction = Umbraco.Cms.Core.Direction;

namespace Trade4Msmes.Cms.Persistence.Entities;

/// <summary>What trees, pickers and checks ask about items of any kind, without loading the items.</summary>
internal sealed class EntityRepository(CmsScopeProvider scopes, EntityReader reader) : IEntityRepository
{
    private IQueryable<EntityView> Views => EntityView.All(scopes.Current.Reading);

    public IEntitySlim? Get(int id) => Load(Views.Where(e => e.Id == id)).SingleOrDefault();

    public IEntitySlim? Get(Guid key) => Load(Views.Where(e => e.Key == key)).SingleOrDefault();

    public IEntitySlim? Get(int id, Guid objectTypeId) => Load(Of([objectTypeId]).Where(e => e.Id == id)).SingleOrDefault();

    public IEntitySlim? Get(Guid key, Guid objectTypeId) => Load(Of([objectTypeId]).Where(e => e.Key == key)).SingleOrDefault();

    public IEnumerable<IEntitySlim> GetAll(Guid objectType, params int[] ids) => GetAll([objectType], ids);

    public IEnumerable<IEntitySlim> GetAll(IEnumerable<Guid> objectTypes, params int[] ids) =>
        Load(Placed(ids.Length > 0 ? Of(objectTypes).Where(e => ids.Contains(e.Id)) : Of(objectTypes)));

    public IEnumerable<IEntitySlim> GetAll(Guid objectType, params Guid[] keys) => GetAll([objectType], keys);

    public IEnumerable<IEntitySlim> GetAll(IEnumerable<Guid> objectTypes, params Guid[] keys) =>
        Load(Placed(keys.Length > 0 ? Of(objectTypes).Where(e => keys.Contains(e.Key)) : Of(objectTypes)));

    public IEnumerable<IEntitySlim> GetByQuery(IQuery<IUmbracoEntity> query) => Load(Placed(Views.Matching(query)));

    public IEnumerable<IEntitySlim> GetByQuery(IQuery<IUmbracoEntity> query, Guid objectType) => Load(Placed(Of([objectType]).Matching(query)));

    public IEnumerable<IEntitySlim> GetPagedResultsByQuery(
        IQuery<IUmbracoEntity> query, Guid objectType, long pageIndex, int pageSize, out long totalRecords,
        IQuery<IUmbracoEntity>? filter, Ordering? ordering) =>
        GetPagedResultsByQuery(query, new HashSet<Guid> { objectType }, pageIndex, pageSize, out totalRecords, filter, ordering);

    public IEnumerable<IEntitySlim> GetPagedResultsByQuery(
        IQuery<IUmbracoEntity> query, ISet<Guid> objectTypes, long pageIndex, int pageSize, out long totalRecords,
        IQuery<IUmbracoEntity>? filter, Ordering? ordering)
    {
        var found = Of(objectTypes).Matching(query).Matching(filter);
        totalRecords = found.LongCount();
        return pageSize == 0 ? [] : Load(InOrder(found, ordering).Page(pageIndex, pageSize));
    }

    public int CountByQuery(IQuery<IUmbracoEntity> query, Guid objectType, IQuery<IUmbracoEntity>? filter) =>
        CountByQuery(query, [objectType], filter);

    public int CountByQuery(IQuery<IUmbracoEntity> query, IEnumerable<Guid> objectTypes, IQuery<IUmbracoEntity>? filter) =>
        Of(objectTypes).Matching(query).Matching(filter).Count();

    public IEnumerable<IEntitySlim> GetSiblings(
        ISet<Guid> objectTypes, Guid targetKey, int before, int after, IQuery<IUmbracoEntity>? filter, Ordering ordering,
        out long totalBefore, out long totalAfter) =>
        Siblings(objectTypes, targetKey, trashed: false, before, after, filter, ordering, out totalBefore, out totalAfter);

    public IEnumerable<IEntitySlim> GetTrashedSiblings(
        ISet<Guid> objectTypes, Guid targetKey, int before, int after, IQuery<IUmbracoEntity>? filter, Ordering ordering,
        out long totalBefore, out long totalAfter) =>
        Siblings(objectTypes, targetKey, trashed: true, before, after, filter, ordering, out totalBefore, out totalAfter);

    public UmbracoObjectTypes GetObjectType(int id) => TypeOf(Views.Where(e => e.Id == id));

    public UmbracoObjectTypes GetObjectType(Guid key) => TypeOf(Views.Where(e => e.Key == key));

    /// <summary>Ids come from the database when an item is stored.</summary>
    public int ReserveId(Guid key) => throw new NotSupportedException("IEntityRepository.ReserveId is not supported on this site.");

    public IEnumerable<TreeEntityPath> GetAllPaths(Guid objectType, params int[]? ids) =>
        Paths(ids is { Length: > 0 } ? Of([objectType]).Where(e => ids.Contains(e.Id)) : Of([objectType]));

    public IEnumerable<TreeEntityPath> GetAllPaths(Guid objectType, params Guid[] keys) => GetAllPaths([objectType], keys);

    public IEnumerable<TreeEntityPath> GetAllPaths(Guid[] objectTypes, params Guid[] keys) =>
        Paths(keys.Length > 0 ? Of(objectTypes).Where(e => keys.Contains(e.Key)) : Of(objectTypes));

    public bool Exists(int id) => Views.Any(e => e.Id == id);

    public bool Exists(Guid key) => Views.Any(e => e.Key == key);

    public bool Exists(IEnumerable<Guid> keys)
    {
        var all = keys.Distinct().ToArray();
        return Views.Count(e => all.Contains(e.Key)) == all.Length;
    }

    public bool Exists(Guid key, Guid objectType) => Of([objectType]).Any(e => e.Key == key);

    public bool Exists(int id, Guid objectType) => Of([objectType]).Any(e => e.Id == id);

    private IEntitySlim[] Load(IQueryable<EntityView> views) => reader.Load(scopes.Current.Reading, views);

    private IQueryable<EntityView> Of(IEnumerable<Guid> objectTypes)
    {
        var types = objectTypes.ToArray();
        return Views.Where(e => types.Contains(e.NodeObjectType));
    }

    private IEntitySlim[] Siblings(
        ISet<Guid> objectTypes, Guid targetKey, bool trashed, int before, int after, IQuery<IUmbracoEntity>? filter, Ordering ordering,
        out long totalBefore, out long totalAfter)
    {
        totalBefore = totalAfter = 0;
        if (Views.Where(e => e.Key == targetKey).Select(e => (int?)e.ParentId).SingleOrDefault() is not { } parentId)
        {
            return [];
        }

        var siblings = Of(objectTypes).Where(e => e.ParentId == parentId && e.Trashed == trashed).Matching(filter);
        var keys = InOrder(siblings, ordering).Select(e => e.Key).ToList();
        var target = keys.IndexOf(targetKey);
        if (target < 0)
        {
            return [];
        }

        var first = Math.Max(0, target - before);
        var shown = keys.GetRange(first, Math.Min(keys.Count, target + after + 1) - first);
        totalBefore = first;
        totalAfter = keys.Count - first - shown.Count;
        return [.. Load(Views.Where(e => shown.Contains(e.Key))).OrderBy(e => shown.IndexOf(e.Key))];
    }

    private static UmbracoObjectTypes TypeOf(IQueryable<EntityView> views) =>
        views.Select(e => (Guid?)e.NodeObjectType).SingleOrDefault() is { } type ? ObjectTypes.GetUmbracoObjectType(type) : UmbracoObjectTypes.Unknown;

    private static IEnumerable<TreeEntityPath> Paths(IQueryable<EntityView> views) =>
        [.. views.Select(e => new TreeEntityPath { Id = e.Id, Path = e.Path, Key = e.Key })];

    private static IQueryable<EntityView> Placed(IQueryable<EntityView> views) => views.OrderBy(e => e.Level).ThenBy(e => e.SortOrder).ThenBy(e => e.Id);

    private static IQueryable<EntityView> InOrder(IQueryable<EntityView> views, Ordering? ordering)
    {
        IOrderedQueryable<EntityView>? ordered = null;
        for (var next = ordering; next is { IsEmpty: false }; next = next.Next)
        {
            ordered = next.OrderBy!.ToUpperInvariant() switch
            {
                "NAME" or "TEXT" => Then(views, ordered, e => e.Name, next.Direction),
                "CREATEDATE" => Then(views, ordered, e => e.CreateDate, next.Direction),
                "PATH" => Then(views, ordered, e => e.Path, next.Direction),
                "LEVEL" => Then(views, ordered, e => e.Level, next.Direction),
                "SORTORDER" => Then(views, ordered, e => e.SortOrder, next.Direction),
                // Containers stand before what lies beside them: sorted by their kind.
                "NODEOBJECTTYPE" => Then(views, ordered, e => e.NodeObjectType, next.Direction),
                "ID" or "NODEID" => Then(views, ordered, e => e.Id, next.Direction),
                _ => throw new NotSupportedException($"Ordering items by '{next.OrderBy}' is not supported."),
            };
        }

        return (ordered ?? views.OrderBy(e => e.SortOrder)).ThenBy(e => e.Id);
    }

    private static IOrderedQueryable<EntityView> Then<TKey>(
        IQueryable<EntityView> views, IOrderedQueryable<EntityView>? ordered, Expression<Func<EntityView, TKey>> key, Direction direction) =>
        (ordered, direction) switch
        {
            (null, Direction.Ascending) => views.OrderBy(key),
            (null, _) => views.OrderByDescending(key),
            (_, Direction.Ascending) => ordered.ThenBy(key),
            _ => ordered.ThenByDescending(key),
        };
}

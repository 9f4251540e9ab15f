using Microsoft.EntityFrameworkCore;
using Trade4Msmes.Cms.Persistence.Nodes;
using Trade4Msmes.Cms.Persistence.Querying;
using Trade4Msmes.Cms.Persistence.Scopes;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Services;

namespace Trade4Msmes.Cms.Persistence.Contents;

/// <summary>What documents, blueprints and media have in common: reading, counting, paging, versions, deleting.</summary>
internal abstract class ContentRepository<TEntity>(CmsScopeProvider scopes, Guid objectType)
    where TEntity : class, IContentBase
{
    protected Guid ObjectType => objectType;

    protected CmsScope Scope => scopes.Current;

    protected UmbracoDbContext Reading => scopes.Current.Reading;

    protected UmbracoDbContext Writing => scopes.Current.Writing;

    public abstract int RecycleBinId { get; }

    protected abstract IQueryable<ContentView> AllVersions(UmbracoDbContext database);

    /// <summary>Turns views into entities, in the views' order, with a fixed number of queries for all of them.</summary>
    protected abstract IReadOnlyList<TEntity> Load(IReadOnlyList<ContentView> views);

    protected abstract void Insert(TEntity entity);

    protected abstract void Update(TEntity entity);

    protected IQueryable<ContentView> Views => AllVersions(Reading).Current(Reading).AsNoTracking();

    public TEntity? Get(int id) => Load([.. Views.Where(v => v.Id == id)]).SingleOrDefault();

    public TEntity? Get(Guid id) => Load([.. Views.Where(v => v.Key == id)]).SingleOrDefault();

    public IEnumerable<TEntity> GetMany(params int[]? ids) => ids is not { Length: > 0 }
        ? Load([.. Views.OrderBy(v => v.Level).ThenBy(v => v.SortOrder)])
        : [.. ids.Chunk(500).SelectMany(some => Load([.. Views.Where(v => some.Contains(v.Id))]))];

    public IEnumerable<TEntity> GetMany(params Guid[]? ids) => ids is not { Length: > 0 }
        ? GetMany(Array.Empty<int>())
        : [.. ids.Chunk(500).SelectMany(some => Load([.. Views.Where(v => some.Contains(v.Key))]))];

    public IEnumerable<TEntity> Get(IQuery<TEntity> query) =>
        Load([.. Views.Matching(query).OrderBy(v => v.Level).ThenBy(v => v.SortOrder)]);

    public int Count(IQuery<TEntity>? query) => Views.Matching(query).Count();

    public bool Exists(int id) => Nodes.Any(n => n.Id == id);

    public bool Exists(Guid id) => Nodes.Any(n => n.UniqueId == id);

    public int Count(string? contentTypeAlias = null) => OfType(Nodes.Where(n => !n.Trashed), contentTypeAlias).Count();

    public int CountChildren(int parentId, string? contentTypeAlias = null) =>
        OfType(Nodes.Where(n => n.ParentId == parentId), contentTypeAlias).Count();

    public int CountDescendants(int parentId, string? contentTypeAlias = null)
    {
        if (parentId == Constants.System.Root)
        {
            return OfType(Nodes, contentTypeAlias).Count();
        }

        var path = Reading.Set<NodeRow>().Where(n => n.Id == parentId).Select(n => n.Path).SingleOrDefault();
        return path is null ? 0 : OfType(Nodes.Where(n => n.Path.StartsWith(path + ",")), contentTypeAlias).Count();
    }

    public IEnumerable<TEntity> GetPage(
        IQuery<TEntity>? query, long pageIndex, int pageSize, out long totalRecords, IQuery<TEntity>? filter, Ordering? ordering) =>
        GetPage(query, pageIndex, pageSize, out totalRecords, null, filter, ordering);

    public IEnumerable<TEntity> GetPage(
        IQuery<TEntity>? query, long pageIndex, int pageSize, out long totalRecords, string[]? propertyAliases,
        IQuery<TEntity>? filter, Ordering? ordering)
    {
        var matching = Views.Matching(query).Matching(filter);
        totalRecords = matching.LongCount();
        var page = matching.InOrder(ordering, Reading).Skip(checked((int)(pageIndex * pageSize))).Take(pageSize).ToArray();
        return Load(page);
    }

    public IEnumerable<TEntity> GetRecycleBin() =>
        Load([.. Views.Where(v => v.Trashed).OrderBy(v => v.Level).ThenBy(v => v.SortOrder)]);

    public IEnumerable<TEntity> GetAllVersions(int nodeId) => Load([.. VersionsOf(nodeId)]);

    public IEnumerable<TEntity> GetAllVersionsSlim(int nodeId, int skip, int take) => Load([.. VersionsOf(nodeId).Skip(skip).Take(take)]);

    public IEnumerable<int> GetVersionIds(int id, int topRows) => [.. VersionsOf(id).Select(v => v.VersionId).Take(topRows)];

    public TEntity? GetVersion(int versionId) =>
        Load([.. AllVersions(Reading).AsNoTracking().Where(v => v.VersionId == versionId)]).SingleOrDefault();

    public virtual void DeleteVersion(int versionId) =>
        Writing.Set<ContentVersionRow>().Where(v => v.Id == versionId && !v.Current && !v.PreventCleanup).ExecuteDelete();

    public virtual void DeleteVersions(int nodeId, DateTime versionDate) => Writing.Set<ContentVersionRow>()
        .Where(v => v.NodeId == nodeId && v.VersionDate < versionDate && !v.Current && !v.PreventCleanup).ExecuteDelete();

    public void UpdateSortOrder(IReadOnlyList<int> orderedNodeIds)
    {
        var database = Writing;
        var nodes = database.Set<NodeRow>().AsTracking().Where(n => orderedNodeIds.Contains(n.Id)).ToDictionary(n => n.Id);
        for (var order = 0; order < orderedNodeIds.Count; order++)
        {
            if (nodes.TryGetValue(orderedNodeIds[order], out var node))
            {
                node.SortOrder = order;
            }
        }

        database.SaveChanges();
        database.ChangeTracker.Clear();
    }

    public void Save(TEntity entity)
    {
        var database = Writing;
        if (entity.HasIdentity)
        {
            Update(entity);
        }
        else
        {
            Insert(entity);
        }

        database.ChangeTracker.Clear();
    }

    public void Delete(TEntity entity)
    {
        var database = Writing;
        // Versions, variations, values, schedules, domains, tags and relations go with the node (foreign keys cascade).
        database.Set<NodeRow>().Where(n => n.Id == entity.Id).ExecuteDelete();
        entity.DeleteDate = DateTime.UtcNow;
    }

    public bool RecycleBinSmells() => Nodes.Any(n => n.ParentId == RecycleBinId);

    public ContentDataIntegrityReport CheckDataIntegrity(ContentDataIntegrityReportOptions options) => options.FixIssues
        ? throw new NotSupportedException("CheckDataIntegrity(FixIssues): restore a back-up; paths are never repaired by guessing.")
        : TreeIntegrity.Check(Nodes.AsNoTracking());

    protected IQueryable<NodeRow> Nodes => Reading.Set<NodeRow>().Where(n => n.NodeObjectType == objectType);

    private IQueryable<ContentView> VersionsOf(int nodeId) => AllVersions(Reading).AsNoTracking().Where(v => v.Id == nodeId)
        .OrderByDescending(v => Reading.Set<ContentVersionRow>().Any(c => c.Id == v.VersionId && c.Current))
        .ThenByDescending(v => v.UpdateDate).ThenByDescending(v => v.VersionId);

    private IQueryable<NodeRow> OfType(IQueryable<NodeRow> nodes, string? alias) => string.IsNullOrWhiteSpace(alias)
        ? nodes
        : nodes.Where(n => Reading.Set<ContentRow>().Any(c => c.NodeId == n.Id
            && Reading.Set<ContentTypes.ContentTypeRow>().Any(t => t.NodeId == c.ContentTypeId && t.Alias == alias)));
}

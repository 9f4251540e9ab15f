using Microsoft.EntityFrameworkCore;
using Trade4Msmes.Cms.Persistence.Contents;
using Trade4Msmes.Cms.Persistence.Nodes;
using Trade4Msmes.Cms.Persistence.Scopes;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DynamicRoot.QuerySteps;

namespace Trade4Msmes.Cms.Persistence.Trees;

/// <summary>Where a content picker starts: the nearest or furthest documents of given types, up or down from where the editor is.</summary>
internal sealed class DynamicRootRepository(CmsScopeProvider scopes) : IDynamicRootRepository
{
    public async Task<Guid?> NearestAncestorOrSelfAsync(IEnumerable<Guid> origins, DynamicRootQueryStep queryStep) =>
        await (await AncestorsOrSelfAsync(origins, queryStep)).OrderByDescending(n => n.Level).Select(n => (Guid?)n.UniqueId)
            .FirstOrDefaultAsync();

    public async Task<Guid?> FurthestAncestorOrSelfAsync(IEnumerable<Guid> origins, DynamicRootQueryStep queryStep) =>
        await (await AncestorsOrSelfAsync(origins, queryStep)).OrderBy(n => n.Level).Select(n => (Guid?)n.UniqueId)
            .FirstOrDefaultAsync();

    public async Task<ICollection<Guid>> NearestDescendantOrSelfAsync(ICollection<Guid> origins, DynamicRootQueryStep queryStep)
    {
        var found = await DescendantsOrSelfAsync(origins, queryStep);
        var level = found.Length == 0 ? 0 : found.Min(n => n.Level);
        return [.. found.Where(n => n.Level == level).Select(n => n.Key)];
    }

    public async Task<ICollection<Guid>> FurthestDescendantOrSelfAsync(ICollection<Guid> origins, DynamicRootQueryStep queryStep)
    {
        var found = await DescendantsOrSelfAsync(origins, queryStep);
        var level = found.Length == 0 ? 0 : found.Max(n => n.Level);
        return [.. found.Where(n => n.Level == level).Select(n => n.Key)];
    }

    private async Task<IQueryable<NodeRow>> AncestorsOrSelfAsync(IEnumerable<Guid> origins, DynamicRootQueryStep queryStep)
    {
        int[] ids = [.. (await PathsAsync(origins)).SelectMany(path => path.ToIds()).Distinct()];
        return OfTypes(queryStep).Where(n => ids.Contains(n.Id));
    }

    private async Task<(Guid Key, int Level)[]> DescendantsOrSelfAsync(IEnumerable<Guid> origins, DynamicRootQueryStep queryStep)
    {
        var found = new Dictionary<Guid, int>();
        // One query an origin: there is one, or the few that a query step before this one found.
        foreach (var path in await PathsAsync(origins))
        {
            var nodes = OfTypes(queryStep).Where(n => n.Path == path || n.Path.StartsWith(path + ","));
            foreach (var node in await nodes.Select(n => new { n.UniqueId, n.Level }).ToArrayAsync())
            {
                found[node.UniqueId] = node.Level;
            }
        }

        return [.. found.Select(pair => (pair.Key, pair.Value))];
    }

    private Task<string[]> PathsAsync(IEnumerable<Guid> origins)
    {
        Guid[] keys = [.. origins];
        return scopes.Current.Reading.Set<NodeRow>().Where(n => keys.Contains(n.UniqueId)).Select(n => n.Path).ToArrayAsync();
    }

    private IQueryable<NodeRow> OfTypes(DynamicRootQueryStep queryStep)
    {
        var database = scopes.Current.Reading;
        Guid[] types = [.. queryStep.AnyOfDocTypeKeys];
        var documents = database.Set<NodeRow>().Where(n => n.NodeObjectType == Constants.ObjectTypes.Document && !n.Trashed);
        return types.Length == 0
            ? documents
            : documents.Where(n => database.Set<ContentRow>().Any(c => c.NodeId == n.Id
                && database.Set<NodeRow>().Any(t => t.Id == c.ContentTypeId && types.Contains(t.UniqueId))));
    }
}

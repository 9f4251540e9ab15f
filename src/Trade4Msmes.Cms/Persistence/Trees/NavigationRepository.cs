using Trade4Msmes.Cms.Persistence.Contents;
using Trade4Msmes.Cms.Persistence.Nodes;
using Trade4Msmes.Cms.Persistence.Scopes;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace Trade4Msmes.Cms.Persistence.Trees;

/// <summary>The trees of documents and media, parents before children, for the navigation that Core keeps in memory.</summary>
internal sealed class NavigationRepository(CmsScopeProvider scopes) : INavigationRepository
{
    public IEnumerable<INavigationModel> GetContentNodesByObjectType(Guid objectTypeKey) => Tree([objectTypeKey], trashed: false);

    public IEnumerable<INavigationModel> GetContentNodesByObjectType(IEnumerable<Guid> objectTypeKeys) =>
        Tree([.. objectTypeKeys], trashed: false);

    public IEnumerable<INavigationModel> GetTrashedContentNodesByObjectType(Guid objectTypeKey) => Tree([objectTypeKey], trashed: true);

    public IEnumerable<INavigationModel> GetTrashedContentNodesByObjectType(IEnumerable<Guid> objectTypeKeys) =>
        Tree([.. objectTypeKeys], trashed: true);

    public IEnumerable<INavigationModel> GetContentNodeWithAncestors(Guid key, Guid objectTypeKey)
    {
        var database = scopes.Current.Reading;
        var path = database.Set<NodeRow>().Where(n => n.UniqueId == key && n.NodeObjectType == objectTypeKey)
            .Select(n => n.Path).SingleOrDefault();
        if (path is null)
        {
            return [];
        }

        var ids = path.ToIds();
        return [.. Models(database, database.Set<NodeRow>().Where(n => ids.Contains(n.Id) && n.NodeObjectType == objectTypeKey))];
    }

    private INavigationModel[] Tree(Guid[] objectTypes, bool trashed)
    {
        var database = scopes.Current.Reading;
        return [.. Models(
            database, database.Set<NodeRow>().Where(n => objectTypes.Contains(n.NodeObjectType) && n.Trashed == trashed))];
    }

    private static IQueryable<NavigationModel> Models(UmbracoDbContext database, IQueryable<NodeRow> nodes) =>
        from node in nodes
        join content in database.Set<ContentRow>() on node.Id equals content.NodeId
        join type in database.Set<NodeRow>() on content.ContentTypeId equals type.Id
        orderby node.Level, node.SortOrder
        select new NavigationModel
        {
            Id = node.Id,
            Key = node.UniqueId,
            ContentTypeKey = type.UniqueId,
            ParentId = node.ParentId,
            SortOrder = node.SortOrder,
            Trashed = node.Trashed,
        };

    private sealed class NavigationModel : INavigationModel
    {
        public int Id { get; set; }

        public Guid Key { get; set; }

        public Guid ContentTypeKey { get; set; }

        public int ParentId { get; set; }

        public int SortOrder { get; set; }

        public bool Trashed { get; set; }
    }
}

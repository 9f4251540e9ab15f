using Microsoft.EntityFrameworkCore;
using Trade4Msmes.Cms.Persistence.Contents;
using Trade4Msmes.Cms.Persistence.ContentTypes;
using Trade4Msmes.Cms.Persistence.Nodes;
using Trade4Msmes.Cms.Persistence.Scopes;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace Trade4Msmes.Cms.Persistence.Relations;

/// <summary>Who uses an item, as the backoffice tells it before something is deleted or unpublished.</summary>
internal sealed class TrackedReferencesRepository(CmsScopeProvider scopes) : ITrackedReferencesRepository
{
    public IEnumerable<RelationItemModel> GetPagedRelationsForItem(
        Guid key, long skip, long take, bool filterMustBeIsDependency, out long totalRecords) =>
        Users(Nodes.Where(n => n.UniqueId == key), skip, take, filterMustBeIsDependency, out totalRecords);

    public IEnumerable<RelationItemModel> GetPagedRelationsForRecycleBin(
        Guid objectTypeKey, long skip, long take, bool filterMustBeIsDependency, out long totalRecords) =>
        Users(Nodes.Where(n => n.NodeObjectType == objectTypeKey && n.Trashed), skip, take, filterMustBeIsDependency, out totalRecords);

    public IEnumerable<RelationItemModel> GetPagedItemsWithRelations(
        ISet<Guid> keys, long skip, long take, bool filterMustBeIsDependency, out long totalRecords) =>
        Used(Nodes.Where(n => keys.Contains(n.UniqueId)), skip, take, filterMustBeIsDependency, out totalRecords);

    public IEnumerable<RelationItemModel> GetPagedDescendantsInReferences(
        Guid parentKey, long skip, long take, bool filterMustBeIsDependency, out long totalRecords)
    {
        var path = Nodes.Where(n => n.UniqueId == parentKey).Select(n => n.Path).SingleOrDefault();
        totalRecords = 0;
        return path is null
            ? []
            : Used(Nodes.Where(n => n.Path.StartsWith(path + ",")), skip, take, filterMustBeIsDependency, out totalRecords);
    }

    public async Task<PagedModel<Guid>> GetPagedNodeKeysWithDependantReferencesAsync(
        ISet<Guid> keys, Guid nodeObjectTypeId, long skip, long take)
    {
        var uses = Uses(onlyDependencies: true);
        var used = Nodes.Where(n => keys.Contains(n.UniqueId) && n.NodeObjectType == nodeObjectTypeId && uses.Any(u => u.ItemId == n.Id));
        var total = await used.LongCountAsync();
        return new PagedModel<Guid>(
            total, await used.OrderBy(n => n.Id).Select(n => n.UniqueId).Skip(checked((int)skip)).Take(checked((int)take)).ToArrayAsync());
    }

    private DbSet<NodeRow> Nodes => scopes.Current.Reading.Set<NodeRow>();

    /// <summary>Each relation as "the user uses the item"; one that goes both ways counts both ways.</summary>
    private IQueryable<Use> Uses(bool onlyDependencies)
    {
        var database = scopes.Current.Reading;
        var types = database.Set<RelationTypeRow>().Where(t => !onlyDependencies || t.IsDependency);
        var oneWay =
            from relation in database.Set<RelationRow>()
            join type in types on relation.RelationTypeId equals type.Id
            select new Use { ItemId = relation.ChildId, UserId = relation.ParentId, TypeId = type.Id };
        var otherWay =
            from relation in database.Set<RelationRow>()
            join type in types on relation.RelationTypeId equals type.Id
            where type.IsBidirectional
            select new Use { ItemId = relation.ParentId, UserId = relation.ChildId, TypeId = type.Id };
        return oneWay.Concat(otherWay);
    }

    /// <summary>What uses any of the items.</summary>
    private RelationItemModel[] Users(IQueryable<NodeRow> items, long skip, long take, bool onlyDependencies, out long total)
    {
        var database = scopes.Current.Reading;
        var users = (
            from use in Uses(onlyDependencies)
            join item in items on use.ItemId equals item.Id
            join user in database.Set<NodeRow>() on use.UserId equals user.Id
            select new { NodeId = user.Id, use.TypeId }).Distinct();
        total = users.LongCount();
        var page = users.OrderBy(u => u.TypeId).ThenBy(u => u.NodeId).Skip(checked((int)skip)).Take(checked((int)take)).ToArray();
        var models = Models([.. page.Select(u => u.NodeId).Distinct()]);
        var types = database.Set<RelationTypeRow>().ToDictionary(t => t.Id);
        return [.. page.Where(u => models.ContainsKey(u.NodeId)).Select(u =>
        {
            var model = models[u.NodeId].Model();
            model.RelationTypeName = types[u.TypeId].Name;
            model.RelationTypeIsBidirectional = types[u.TypeId].IsBidirectional;
            model.RelationTypeIsDependency = types[u.TypeId].IsDependency;
            return model;
        })];
    }

    /// <summary>Those of the items that something uses, each once.</summary>
    private RelationItemModel[] Used(IQueryable<NodeRow> items, long skip, long take, bool onlyDependencies, out long total)
    {
        var uses = Uses(onlyDependencies);
        var used = items.Where(n => uses.Any(u => u.ItemId == n.Id));
        total = used.LongCount();
        int[] page = [.. used.OrderBy(n => n.Id).Select(n => n.Id).Skip(checked((int)skip)).Take(checked((int)take))];
        var models = Models(page);
        return [.. page.Where(models.ContainsKey).Select(id => models[id].Model())];
    }

    private Dictionary<int, Item> Models(int[] ids)
    {
        var database = scopes.Current.Reading;
        var items =
            from node in database.Set<NodeRow>()
            where ids.Contains(node.Id)
            join document in database.Set<DocumentRow>() on node.Id equals document.NodeId into documents
            from document in documents.DefaultIfEmpty()
            join content in database.Set<ContentRow>() on node.Id equals content.NodeId into contents
            from content in contents.DefaultIfEmpty()
            join type in database.Set<ContentTypeRow>() on content.ContentTypeId equals type.NodeId into types
            from type in types.DefaultIfEmpty()
            join typeNode in database.Set<NodeRow>() on type.NodeId equals typeNode.Id into typeNodes
            from typeNode in typeNodes.DefaultIfEmpty()
            select new Item
            {
                Id = node.Id,
                Key = node.UniqueId,
                Name = node.Text,
                ObjectType = node.NodeObjectType,
                Published = document == null ? null : document.Published,
                TypeKey = typeNode == null ? Guid.Empty : typeNode.UniqueId,
                TypeName = typeNode == null ? null : typeNode.Text,
                TypeAlias = type == null ? null : type.Alias,
                TypeIcon = type == null ? null : type.Icon,
            };
        return items.ToDictionary(i => i.Id);
    }

    private sealed class Use
    {
        public int ItemId { get; set; }

        public int UserId { get; set; }

        public int TypeId { get; set; }
    }

    private sealed class Item
    {
        public int Id { get; set; }

        public Guid Key { get; set; }

        public string? Name { get; set; }

        public Guid ObjectType { get; set; }

        public bool? Published { get; set; }

        public Guid TypeKey { get; set; }

        public string? TypeName { get; set; }

        public string? TypeAlias { get; set; }

        public string? TypeIcon { get; set; }

        internal RelationItemModel Model() => new()
        {
            NodeKey = Key,
            NodeName = Name,
            NodeType = ObjectTypes.GetUdiType(ObjectType),
            NodePublished = Published,
            ContentTypeKey = TypeKey,
            ContentTypeName = TypeName,
            ContentTypeAlias = TypeAlias,
            ContentTypeIcon = TypeIcon,
        };
    }
}

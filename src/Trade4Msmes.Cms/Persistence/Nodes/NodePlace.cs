using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Entities;

namespace Trade4Msmes.Cms.Persistence.Nodes;

/// <summary>Where a node stands in its tree: parent, level, path and order among its siblings.</summary>
internal static class NodePlace
{
    /// <summary>
    /// Stores a new node under its parent and tells the entity its id, path, level and order: the order that was set on it, or else
    /// last among its siblings.
    /// </summary>
    /// <exception cref="InvalidOperationException">The parent is gone.</exception>
    internal static void Add(UmbracoDbContext database, ITreeEntity entity, Guid objectType, string? name, bool trashed)
    {
        var parent = Parent(database, entity.ParentId);
        var node = new NodeRow
        {
            UniqueId = entity.Key,
            ParentId = entity.ParentId,
            Level = parent.Level + 1,
            Path = "",
            SortOrder = HasOwnOrder(entity) ? entity.SortOrder : NextOrder(database, entity.ParentId, objectType),
            Trashed = trashed,
            NodeUser = entity.CreatorId,
            Text = name,
            NodeObjectType = objectType,
            CreateDate = entity.CreateDate,
        };
        database.Add(node);
        database.SaveChanges();
        node.Path = $"{parent.Path},{node.Id}";
        entity.Id = node.Id;
        entity.Path = node.Path;
        entity.Level = node.Level;
        entity.SortOrder = node.SortOrder;
    }

    /// <summary>Gives an entity whose parent changed its new path, level and order; its descendants are the service's business.</summary>
    internal static void Move(UmbracoDbContext database, ITreeEntity entity, Guid objectType)
    {
        var parent = Parent(database, entity.ParentId);
        entity.Path = $"{parent.Path},{entity.Id}";
        entity.Level = parent.Level + 1;
        entity.SortOrder = NextOrder(database, entity.ParentId, objectType);
    }

    /// <summary>Writes what an entity says about its place and its name.</summary>
    internal static void Write(UmbracoDbContext database, ITreeEntity entity, string? name) =>
        database.Set<NodeRow>().Where(n => n.Id == entity.Id).ExecuteUpdate(set => set
            .SetProperty(n => n.ParentId, entity.ParentId)
            .SetProperty(n => n.Path, entity.Path)
            .SetProperty(n => n.Level, entity.Level)
            .SetProperty(n => n.SortOrder, entity.SortOrder)
            .SetProperty(n => n.Text, name));

    internal static int NextOrder(UmbracoDbContext database, int parentId, Guid objectType) =>
        (database.Set<NodeRow>().Where(n => n.ParentId == parentId && n.NodeObjectType == objectType).Max(n => (int?)n.SortOrder) ?? -1) + 1;

    private static bool HasOwnOrder(ITreeEntity entity) => entity is IRememberBeingDirty dirty && dirty.IsPropertyDirty(nameof(ITreeEntity.SortOrder));

    private static (string Path, int Level) Parent(UmbracoDbContext database, int parentId)
    {
        if (parentId == Constants.System.Root)
        {
            return (Constants.System.RootString, 0);
        }

        var parent = database.Set<NodeRow>().Where(n => n.Id == parentId).Select(n => new { n.Path, n.Level }).SingleOrDefault()
            ?? throw new InvalidOperationException($"The parent node {parentId} no longer exists.");
        return (parent.Path, parent.Level);
    }
}

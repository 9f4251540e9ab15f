using Microsoft.EntityFrameworkCore;
using Trade4Msmes.Cms.Persistence.Nodes;
using Umbraco.Cms.Core.Models;

namespace Trade4Msmes.Cms.Persistence.Contents;

/// <summary>What documents and media store alike: the node, its type, and the version that editors work on.</summary>
internal static class StoredContent
{
    /// <summary>Stores a new node with its type. Its version comes back added, and without an id until it is saved.</summary>
    internal static ContentVersionRow Insert(UmbracoDbContext database, ContentBase item, Guid objectType)
    {
        NodePlace.Add(database, item, objectType, item.Name, item.Trashed);
        database.Add(new ContentRow { NodeId = item.Id, ContentTypeId = item.ContentTypeId });
        var version = NewVersion(item, isCurrent: true);
        database.Add(version);
        return version;
    }

    /// <summary>Changes the node, its type and the current version, which comes back tracked.</summary>
    internal static ContentVersionRow Update(UmbracoDbContext database, ContentBase item, Guid objectType)
    {
        if (item.IsPropertyDirty(nameof(ContentBase.ParentId)))
        {
            NodePlace.Move(database, item, objectType);
        }

        WriteNode(database, item);
        database.Set<ContentRow>().Where(c => c.NodeId == item.Id && c.ContentTypeId != item.ContentTypeId)
            .ExecuteUpdate(set => set.SetProperty(c => c.ContentTypeId, item.ContentTypeId));
        var current = database.Set<ContentVersionRow>().AsTracking().Single(v => v.Id == item.VersionId);
        current.VersionDate = item.UpdateDate;
        current.UserId = item.WriterId;
        current.Text = item.Name;
        return current;
    }

    internal static ContentVersionRow NewVersion(ContentBase item, bool isCurrent) => new()
    {
        NodeId = item.Id,
        VersionDate = item.UpdateDate,
        UserId = item.WriterId,
        Current = isCurrent,
        Text = item.Name,
    };

    /// <summary>Tells an item what its view holds of it.</summary>
    internal static void Fill(ContentBase item, ContentView view)
    {
        item.Id = view.Id;
        item.Key = view.Key;
        item.Name = view.Name;
        item.Path = view.Path;
        item.Level = view.Level;
        item.SortOrder = view.SortOrder;
        item.Trashed = view.Trashed;
        item.CreatorId = view.CreatorId;
        item.WriterId = view.WriterId;
        item.CreateDate = view.CreateDate;
        item.UpdateDate = view.UpdateDate;
        item.VersionId = view.VersionId;
    }

    private static void WriteNode(UmbracoDbContext database, ContentBase item)
    {
        var node = database.Set<NodeRow>().AsTracking().Single(n => n.Id == item.Id);
        node.ParentId = item.ParentId;
        node.Path = item.Path;
        node.Level = item.Level;
        node.SortOrder = item.SortOrder;
        node.Trashed = item.Trashed;
        node.Text = item.Name;
        node.CreateDate = item.CreateDate;
    }
}

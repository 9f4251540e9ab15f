using Trade4Msmes.Cms.Persistence.Nodes;

namespace Trade4Msmes.Cms.Persistence.Contents;

/// <summary>Versions of documents and media as <see cref="ContentView"/>s: one query however many items.</summary>
internal static class ContentViews
{
    internal static IQueryable<ContentView> Documents(this UmbracoDbContext database, Guid objectType) =>
        from node in database.Set<NodeRow>()
        where node.NodeObjectType == objectType
        join content in database.Set<ContentRow>() on node.Id equals content.NodeId
        join document in database.Set<DocumentRow>() on node.Id equals document.NodeId
        join version in database.Set<ContentVersionRow>() on node.Id equals version.NodeId
        join documentVersion in database.Set<DocumentVersionRow>() on version.Id equals documentVersion.Id
        join published in
            from v in database.Set<ContentVersionRow>()
            join d in database.Set<DocumentVersionRow>() on v.Id equals d.Id
            where d.Published
            select new { v.Id, v.NodeId, v.Text, v.VersionDate, v.UserId, d.TemplateId }
            on node.Id equals published.NodeId into publishedVersions
        from published in publishedVersions.DefaultIfEmpty()
        select new ContentView
        {
            Id = node.Id,
            Key = node.UniqueId,
            ObjectType = node.NodeObjectType,
            ParentId = node.ParentId,
            Level = node.Level,
            Path = node.Path,
            SortOrder = node.SortOrder,
            Trashed = node.Trashed,
            CreatorId = node.NodeUser ?? -1,
            CreateDate = node.CreateDate,
            ContentTypeId = content.ContentTypeId,
            VersionId = version.Id,
            Name = version.Text,
            UpdateDate = version.VersionDate,
            WriterId = version.UserId ?? -1,
            Published = document.Published,
            Edited = document.Edited,
            TemplateId = documentVersion.TemplateId,
            PublishedVersionId = published == null ? null : published.Id,
            PublishName = published == null ? null : published.Text,
            PublishDate = published == null ? null : published.VersionDate,
            PublisherId = published == null ? null : published.UserId,
            PublishTemplateId = published == null ? null : published.TemplateId,
        };

    internal static IQueryable<ContentView> Media(this UmbracoDbContext database, Guid objectType) =>
        from node in database.Set<NodeRow>()
        where node.NodeObjectType == objectType
        join content in database.Set<ContentRow>() on node.Id equals content.NodeId
        join version in database.Set<ContentVersionRow>() on node.Id equals version.NodeId
        select new ContentView
        {
            Id = node.Id,
            Key = node.UniqueId,
            ObjectType = node.NodeObjectType,
            ParentId = node.ParentId,
            Level = node.Level,
            Path = node.Path,
            SortOrder = node.SortOrder,
            Trashed = node.Trashed,
            CreatorId = node.NodeUser ?? -1,
            CreateDate = node.CreateDate,
            ContentTypeId = content.ContentTypeId,
            VersionId = version.Id,
            Name = version.Text,
            UpdateDate = version.VersionDate,
            WriterId = version.UserId ?? -1,
        };

    /// <summary>Only the version that editors work on: what most queries are about.</summary>
    internal static IQueryable<ContentView> Current(this IQueryable<ContentView> views, UmbracoDbContext database) =>
        views.Where(view => database.Set<ContentVersionRow>().Any(v => v.Id == view.VersionId && v.Current));
}

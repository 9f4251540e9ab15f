using Trade4Msmes.Cms.Persistence.Contents;
using Trade4Msmes.Cms.Persistence.ContentTypes;
using Trade4Msmes.Cms.Persistence.Nodes;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace Trade4Msmes.Cms.Persistence.Entities;

/// <summary>Builds Core's slim entities: at most five queries however many there are.</summary>
internal sealed class EntityReader(ILanguageRepository languages)
{
    internal IEntitySlim[] Load(UmbracoDbContext database, IQueryable<EntityView> views)
    {
        var found = views.ToArray();
        var contentIds = found.Where(view => IsContent(view.NodeObjectType)).Select(view => view.Id).ToArray();
        var types = TypesOf(database, contentIds);
        var documents = DocumentsOf(database, [.. found.Where(view => IsDocument(view.NodeObjectType)).Select(view => view.Id)]);
        var paths = MediaPathsOf(database, [.. found.Where(view => view.NodeObjectType == Constants.ObjectTypes.Media).Select(view => view.Id)]);
        return [.. found.Select(view => Fill(Empty(view, documents, paths), view, types.GetValueOrDefault(view.Id)))];
    }

    private static bool IsDocument(Guid objectType) =>
        objectType == Constants.ObjectTypes.Document || objectType == Constants.ObjectTypes.DocumentBlueprint;

    private static bool IsContent(Guid objectType) => IsDocument(objectType) || objectType == Constants.ObjectTypes.Media;

    private static EntitySlim Empty(EntityView view, Dictionary<int, DocumentEntitySlim> documents, Dictionary<int, string?> paths) =>
        IsDocument(view.NodeObjectType) ? documents.GetValueOrDefault(view.Id) ?? new DocumentEntitySlim()
        : view.NodeObjectType == Constants.ObjectTypes.Media ? new MediaEntitySlim { MediaPath = paths.GetValueOrDefault(view.Id) }
        : new EntitySlim();

    private static EntitySlim Fill(EntitySlim entity, EntityView view, TypeOfContent? type)
    {
        entity.Id = view.Id;
        entity.Key = view.Key;
        entity.NodeObjectType = view.NodeObjectType;
        entity.ParentId = view.ParentId;
        entity.Level = view.Level;
        entity.Path = view.Path;
        entity.SortOrder = view.SortOrder;
        entity.Trashed = view.Trashed;
        entity.CreatorId = view.CreatorId;
        entity.CreateDate = view.CreateDate;
        entity.UpdateDate = view.CreateDate;
        entity.Name = view.Name;
        entity.HasChildren = view.HasChildren;
        if (entity is ContentEntitySlim content && type is not null)
        {
            content.ContentTypeAlias = type.Alias;
            content.ContentTypeKey = type.Key;
            content.ContentTypeIcon = type.Icon;
            content.ContentTypeThumbnail = type.Thumbnail;
            content.ListViewKey = type.ListView;
            content.IsContainer = type.ListView is not null;
            if (content is DocumentEntitySlim document)
            {
                document.Variations = (ContentVariation)type.Variations;
            }
        }

        return entity;
    }

    private static Dictionary<int, TypeOfContent> TypesOf(UmbracoDbContext database, int[] ids) => ids.Length == 0
        ? []
        : (from content in database.Set<ContentRow>()
           where ids.Contains(content.NodeId)
           join type in database.Set<ContentTypeRow>() on content.ContentTypeId equals type.NodeId
           join node in database.Set<NodeRow>() on type.NodeId equals node.Id
           select new { content.NodeId, type.Alias, node.UniqueId, type.Icon, type.Thumbnail, type.ListView, type.Variations })
            .ToDictionary(t => t.NodeId, t => new TypeOfContent(t.Alias, t.UniqueId, t.Icon, t.Thumbnail, t.ListView, t.Variations));

    private Dictionary<int, DocumentEntitySlim> DocumentsOf(UmbracoDbContext database, int[] ids)
    {
        if (ids.Length == 0)
        {
            return [];
        }

        var cultures = database.Set<DocumentCultureVariationRow>().Where(v => ids.Contains(v.NodeId)).OrderBy(v => v.LanguageId).ToLookup(v => v.NodeId);
        string[] In(int id, Func<DocumentCultureVariationRow, bool> which) =>
            [.. cultures[id].Where(which).Select(v => languages.GetIsoCodeById(v.LanguageId)!)];
        return database.Set<DocumentRow>().Where(d => ids.Contains(d.NodeId)).ToArray().ToDictionary(d => d.NodeId, d => new DocumentEntitySlim
        {
            Published = d.Published,
            Edited = d.Edited,
            CultureNames = cultures[d.NodeId].Where(v => v.Available && v.Name is not null)
                .ToDictionary(v => languages.GetIsoCodeById(v.LanguageId)!, v => v.Name!, StringComparer.OrdinalIgnoreCase),
            PublishedCultures = In(d.NodeId, v => v.Published),
            EditedCultures = In(d.NodeId, v => v.Edited),
        });
    }

    private static Dictionary<int, string?> MediaPathsOf(UmbracoDbContext database, int[] ids) => ids.Length == 0
        ? []
        : (from version in database.Set<ContentVersionRow>()
           where ids.Contains(version.NodeId) && version.Current
           join media in database.Set<MediaVersionRow>() on version.Id equals media.Id
           select new { version.NodeId, media.Path }).ToDictionary(m => m.NodeId, string? (m) => m.Path);

    private sealed record TypeOfContent(string Alias, Guid Key, string? Icon, string? Thumbnail, Guid? ListView, byte Variations);
}

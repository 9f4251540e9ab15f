using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;

namespace Trade4Msmes.Cms.Persistence.Contents;

/// <summary>Builds documents from their rows: three queries however many documents.</summary>
internal sealed class DocumentReader(IContentTypeRepository contentTypes, ILanguageRepository languages, PropertyValues values)
{
    internal IReadOnlyList<IContent> Load(UmbracoDbContext database, IReadOnlyList<ContentView> views)
    {
        if (views.Count == 0)
        {
            return [];
        }

        var types = contentTypes.GetMany([.. views.Select(v => v.ContentTypeId).Distinct()]).ToDictionary(t => t.Id);
        int[] versionIds = [.. views.Select(v => v.VersionId).Concat(views.Select(v => v.PublishedVersionId).OfType<int>()).Distinct()];
        int[] nodeIds = [.. views.Select(v => v.Id).Distinct()];
        var properties = PropertyValues.Read(database, versionIds);
        var names = database.Set<ContentVersionCultureVariationRow>().AsNoTracking()
            .Where(n => versionIds.Contains(n.VersionId)).ToLookup(n => n.VersionId);
        var edited = database.Set<DocumentCultureVariationRow>().AsNoTracking()
            .Where(v => nodeIds.Contains(v.NodeId) && v.Edited).ToLookup(v => v.NodeId, v => v.LanguageId);
        return [.. views.Select(view => Build(view, types[view.ContentTypeId], properties, names, edited[view.Id]))];
    }

    private Content Build(
        ContentView view, IContentType type, ILookup<int, PropertyDataRow> properties,
        ILookup<int, ContentVersionCultureVariationRow> names, IEnumerable<int> editedLanguages)
    {
        var published = view.PublishedVersionId is { } id ? properties[id] : [];
        var content = new Content(view.Name ?? "", view.ParentId == 0 ? -1 : view.ParentId, type,
            values.ToProperties(type, properties[view.VersionId], published));
        try
        {
            content.DisableChangeTracking();
            Fill(content, view);
            if (type.VariesByCulture())
            {
                content.CultureInfos = Names(names[view.VersionId]);
                content.PublishCultureInfos = view.PublishedVersionId is { } publishedId ? Names(names[publishedId]) : null;
                content.EditedCultures = [.. editedLanguages.Select(id => languages.GetIsoCodeById(id)).OfType<string>()];
            }

            content.ResetDirtyProperties(rememberDirty: false);
            return content;
        }
        finally
        {
            content.EnableChangeTracking();
        }
    }

    private static void Fill(Content content, ContentView view)
    {
        StoredContent.Fill(content, view);
        content.TemplateId = view.TemplateId;
        content.Blueprint = view.ObjectType == Constants.ObjectTypes.DocumentBlueprint;
        content.Published = view.Published;
        content.Edited = view.Edited;
        content.PublishedVersionId = view.PublishedVersionId ?? 0;
        content.PublishName = view.PublishName;
        content.PublishDate = view.PublishDate;
        content.PublisherId = view.PublisherId;
        content.PublishTemplateId = view.PublishTemplateId;
    }

    private ContentCultureInfosCollection Names(IEnumerable<ContentVersionCultureVariationRow> rows)
    {
        var names = new ContentCultureInfosCollection();
        foreach (var row in rows.OrderBy(r => r.LanguageId))
        {
            names.AddOrUpdate(languages.GetIsoCodeById(row.LanguageId)!, row.Name, row.Date);
        }

        return names;
    }
}

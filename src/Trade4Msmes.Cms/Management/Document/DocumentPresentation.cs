using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace Trade4Msmes.Cms.Management.Document;

/// <summary>Turns Core's documents into what the client shows.</summary>
internal sealed class DocumentPresentation(
    PropertyEditorCollection editors, IContentTypeService types, IContentService contents, IEntityService entities, IIdKeyMap keys)
{
    internal DocumentResponse Of(IContent content) => new(
        content.Key, content.Trashed, Reference.To(TemplateKey(content)), TypeOf(content.ContentType.Key, content.ContentType.Icon),
        ValuesOf(content, published: false), VariantsOf(content, contents.GetContentScheduleByContentId(content.Key)));

    /// <summary>What readers see: the published values and names alone.</summary>
    internal DocumentResponse PublishedOf(IContent content) => new(
        content.Key, content.Trashed, Reference.To(TemplateKey(content)), TypeOf(content.ContentType.Key, content.ContentType.Icon),
        ValuesOf(content, published: true),
        [.. VariantsOf(content, null).Where(variant => variant.PublishDate is not null)
            .Select(variant => variant with { Name = content.GetPublishName(variant.Culture) ?? variant.Name })]);

    internal DocumentItem ItemOf(IDocumentEntitySlim node) => new(
        node.Key, node.Trashed, ParentOf(node), node.HasChildren, TypeOf(node.ContentTypeKey, node.ContentTypeIcon), VariantsOf(node));

    internal DocumentTreeItem TreeItemOf(IDocumentEntitySlim node) => new(
        node.Key, ParentOf(node), [.. entities.GetPathKeys(node, omitSelf: true).Select(key => new Reference(key))], node.HasChildren, node.Trashed,
        NoAccess: false, node.CreateDate, TypeOf(node.ContentTypeKey, node.ContentTypeIcon), VariantsOf(node));

    internal static DocumentTypeReference TypeOf(Guid key, string? icon) => new(key, icon ?? "icon-document", null);

    internal Reference? ParentOf(ITreeEntity node) =>
        node.ParentId > 0 && keys.GetKeyForId(node.ParentId, UmbracoObjectTypes.Document) is { Success: true } parent ? new Reference(parent.Result) : null;

    private Guid? TemplateKey(IContent content) =>
        content.TemplateId is { } id && keys.GetKeyForId(id, UmbracoObjectTypes.Template) is { Success: true } key ? key.Result : null;

    private DocumentValue[] ValuesOf(IContent content, bool published) =>
    [
        .. from property in content.Properties
           from culture in property.PropertyType.VariesByCulture() ? content.AvailableCultures.Cast<string?>() : [null]
           let editor = editors[property.PropertyType.PropertyEditorAlias]
           where editor is not null
           let shown = published ? PublishedCopy(property, culture) : property
           select new DocumentValue(property.Alias, culture, null)
           {
               EditorAlias = editor.Alias,
               Value = editor.GetValueEditor().ToEditor(shown, culture, null),
           },
    ];

    // Editors read a property's draft; here the draft is the published value.
    private static Property PublishedCopy(IProperty property, string? culture)
    {
        var copy = new Property(property.PropertyType);
        copy.SetValue(property.GetValue(culture, segment: null, published: true), culture);
        return copy;
    }

    private DocumentVariant[] VariantsOf(IContent content, ContentScheduleCollection? schedules)
    {
        string?[] cultures = types.Get(content.ContentTypeId)?.VariesByCulture() == true ? [.. content.AvailableCultures] : [null];
        return [.. cultures.Select(culture => new DocumentVariant(
            content.Key, culture, content.GetCultureName(culture) ?? "", StateOf(content, culture), content.CreateDate,
            (culture is null ? null : content.GetUpdateDate(culture)) ?? content.UpdateDate)
        {
            PublishDate = culture is null ? content.PublishDate : content.GetPublishDate(culture),
            ScheduledPublishDate = DateOf(schedules, culture, ContentScheduleAction.Release),
            ScheduledUnpublishDate = DateOf(schedules, culture, ContentScheduleAction.Expire),
        })];
    }

    private static DateTime? DateOf(ContentScheduleCollection? schedules, string? culture, ContentScheduleAction action) =>
        schedules?.GetSchedule(culture, action).Select(schedule => (DateTime?)schedule.Date).FirstOrDefault();

    private static string StateOf(IContent content, string? culture) =>
        content.Trashed ? "Trashed"
        : culture is null ? State(content.Published, content.Edited)
        : State(content.IsCulturePublished(culture), content.IsCultureEdited(culture));

    private static DocumentVariantItem[] VariantsOf(IDocumentEntitySlim node) => node.Variations.VariesByCulture()
        ? [.. node.CultureNames.Select(name => new DocumentVariantItem(
            node.Key, name.Value, name.Key, node.Trashed ? "Trashed" : State(node.PublishedCultures.Contains(name.Key), node.EditedCultures.Contains(name.Key))))]
        : [new DocumentVariantItem(node.Key, node.Name ?? "", null, node.Trashed ? "Trashed" : State(node.Published, node.Edited))];

    private static string State(bool published, bool edited) => !published ? "Draft" : edited ? "PublishedPendingChanges" : "Published";
}

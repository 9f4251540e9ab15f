using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace Trade4Msmes.Cms.Schema;

/// <summary>The document types and element types in the database.</summary>
internal sealed class StoredContentTypes(
    IContentTypeService types, IContentTypeContainerService containers, IDataTypeService dataTypes, ITemplateService templates,
    IShortStringHelper strings)
    : StoredTypes<IContentType, ContentTypeItem>(types, containers, dataTypes, strings)
{
    protected override IContentType New(int parentId) => new ContentType(Strings, parentId);

    protected override ContentTypeItem Read(IContentType type, string? folder, IReadOnlyList<AllowedType> structure) => new(
        type.Key, type.Alias, InfoOf(type, folder), structure, StoredProperties.Read(type), StoredProperties.ReadTabs(type),
        new VersionCleanup(
            type.HistoryCleanup?.PreventCleanup == true, type.HistoryCleanup?.KeepAllVersionsNewerThanDays,
            type.HistoryCleanup?.KeepLatestVersionPerDayForDays),
        type.DefaultTemplate?.Alias,
        TypeFile.Ordered((type.AllowedTemplates ?? []).Select(template => new SchemaReference(template.Key, template.Alias))),
        type.AllowedInLibrary);

    protected override async Task ApplyOwnAsync(IContentType type, ContentTypeItem item)
    {
        type.AllowedInLibrary = item.AllowedInLibrary;
        type.HistoryCleanup ??= new HistoryCleanup();
        type.HistoryCleanup.PreventCleanup = item.VersionCleanup.Prevent;
        type.HistoryCleanup.KeepAllVersionsNewerThanDays = item.VersionCleanup.KeepAllDays;
        type.HistoryCleanup.KeepLatestVersionPerDayForDays = item.VersionCleanup.KeepLatestPerDayDays;

        var allowed = new List<ITemplate>();
        foreach (var reference in item.AllowedTemplates)
        {
            allowed.Add(await templates.GetAsync(reference.Key)
                ?? throw new SchemaImportException(item, $"the template '{reference.Alias}' is not there."));
        }

        type.AllowedTemplates = allowed;
        type.SetDefaultTemplate(allowed.Find(template => template.Alias == item.DefaultTemplate));
    }
}

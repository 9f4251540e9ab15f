using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace Trade4Msmes.Cms.Management.DocumentType;

/// <summary>Document types as the content screens need them. Changing them is the schema files' business.</summary>
internal static class DocumentTypeReads
{
    internal static void MapDocumentTypeReads(this RouteGroupBuilder api)
    {
        api.MapGet("document-type/{id:guid}", (Guid id, IContentTypeService types, DocumentTypePresentation presentation) =>
            types.Get(id) is { } type ? Results.Ok(presentation.Of(type)) : Answers.NotFound("Document type"))
            .RequireAuthorization(Policies.TreeAccessDocumentsOrDocumentTypes);
        api.MapGet("document-type/batch", (Guid[]? id, IContentTypeService types, DocumentTypePresentation presentation) =>
            Paged<object>.All(Many(types, id).Select(presentation.Of))).RequireAuthorization(Policies.TreeAccessDocumentsOrDocumentTypes);
        api.MapGet("document-type/configuration", (IReservedFieldNamesService reserved) => new
        {
            DataTypesCanBeChanged = "False",
            DisableTemplates = true,
            UseSegments = false,
            ReservedFieldNames = reserved.GetDocumentReservedFieldNames(),
        }).RequireAuthorization(Policies.TreeAccessDocumentsOrDocumentTypes);
        api.MapGet("document-type/allowed-at-root", async (IContentTypeService types, int skip = 0, int take = 100) =>
            await types.GetAllAllowedAsRootAsync(skip, take) is var found ? new Paged<object>(found.Total, [.. found.Items.Select(Allowed)]) : null)
            .RequireAuthorization(Policies.TreeAccessDocumentsOrDocumentTypes);
        api.MapGet("document-type/{id:guid}/allowed-children", AllowedChildrenAsync).RequireAuthorization(Policies.TreeAccessDocumentsOrDocumentTypes);
        api.MapGet("item/document-type", (Guid[]? id, IContentTypeService types) => Many(types, id).Select(type => new
        {
            type.IsElement,
            AllowedInLibrary = false,
            type.Icon,
            type.Description,
            type.Name,
            Id = type.Key,
            Flags = Flag.None,
        })).RequireAuthorization(Policies.BackOfficeAccess);
        // There are no blueprints yet.
        api.MapGet("document-type/{id:guid}/blueprint", () => Paged<object>.All([])).RequireAuthorization(Policies.TreeAccessDocumentsOrDocumentTypes);
    }

    private static async Task<IResult> AllowedChildrenAsync(Guid id, IContentTypeService types, Guid? parentContentKey = null, int skip = 0, int take = 100)
    {
        var found = await types.GetAllowedChildrenAsync(id, parentContentKey, skip, take);
        return found.Result is { } page ? Results.Ok(new Paged<object>(page.Total, [.. page.Items.Select(Allowed)])) : Answers.NotFound("Document type");
    }

    private static object Allowed(IContentType type) => new { Id = type.Key, type.Name, type.Description, type.Icon };

    private static IEnumerable<IContentType> Many(IContentTypeService types, Guid[]? keys) => keys is { Length: > 0 } ? types.GetMany(keys) : [];
}

/// <summary>Turns Core's document types into what the client shows.</summary>
internal sealed class DocumentTypePresentation
{
    internal object Of(IContentType type) => new
    {
        Id = type.Key,
        type.Alias,
        type.Name,
        type.Description,
        Icon = type.Icon ?? "icon-document",
        AllowedAsRoot = type.AllowedAsRoot,
        VariesByCulture = type.VariesByCulture(),
        VariesBySegment = false,
        Collection = (Reference?)null,
        type.IsElement,
        AllowedInLibrary = false,
        AllowedTemplates = (type.AllowedTemplates ?? []).Select(template => new Reference(template.Key)),
        DefaultTemplate = Reference.To(type.DefaultTemplate?.Key),
        Cleanup = new
        {
            type.HistoryCleanup?.PreventCleanup,
            type.HistoryCleanup?.KeepAllVersionsNewerThanDays,
            type.HistoryCleanup?.KeepLatestVersionPerDayForDays,
        },
        AllowedDocumentTypes = (type.AllowedContentTypes ?? []).Select(allowed => new { DocumentType = new Reference(allowed.Key), allowed.SortOrder }),
        Compositions = type.ContentTypeComposition.Select(other => new
        {
            DocumentType = new Reference(other.Key),
            CompositionType = other.Id == type.ParentId ? "Inheritance" : "Composition",
        }),
        Properties = type.PropertyGroups.SelectMany(group => group.PropertyTypes?.Select(property => PropertyOf(property, group.Key)) ?? [])
            .Concat(type.NoGroupPropertyTypes.Select(property => PropertyOf(property, null))),
        Containers = type.PropertyGroups.Select(group => new
        {
            Id = group.Key,
            Parent = ParentOf(group, type.PropertyGroups),
            group.Name,
            Type = group.Type.ToString(),
            group.SortOrder,
        }),
    };

    private static object PropertyOf(IPropertyType property, Guid? container) => new
    {
        Id = property.Key,
        Container = Reference.To(container),
        property.SortOrder,
        property.Alias,
        property.Name,
        property.Description,
        DataType = new Reference(property.DataTypeKey),
        VariesByCulture = property.VariesByCulture(),
        VariesBySegment = false,
        Validation = new
        {
            property.Mandatory,
            MandatoryMessage = property.MandatoryMessage,
            RegEx = property.ValidationRegExp,
            RegExMessage = property.ValidationRegExpMessage,
        },
        Appearance = new { property.LabelOnTop },
    };

    // A group in a tab has the tab's alias before its own: "content/intro".
    private static Reference? ParentOf(PropertyGroup group, PropertyGroupCollection groups) =>
        group.Alias.LastIndexOf('/') is > 0 and var end ? Reference.To(groups.FirstOrDefault(other => other.Alias == group.Alias[..end])?.Key) : null;
}

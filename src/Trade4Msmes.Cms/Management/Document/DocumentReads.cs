using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Web;

namespace Trade4Msmes.Cms.Management.Document;

/// <summary>Reading documents, and what the client shows beside them.</summary>
internal static class DocumentReads
{
    internal static void MapDocumentReads(this RouteGroupBuilder api)
    {
        api.MapGet("document/configuration", Configuration).RequireAuthorization(Policies.TreeAccessDocuments);
        api.MapGet("document/{id:guid}", ReadAsync).RequireAuthorization(Policies.TreeAccessDocuments);
        api.MapGet("document/{id:guid}/published", ReadPublishedAsync).RequireAuthorization(Policies.TreeAccessDocuments);
        api.MapGet("document/urls", UrlsAsync).RequireAuthorization(Policies.SectionAccessContent);
        api.MapGet("document/{id:guid}/audit-log", AuditLogAsync).RequireAuthorization(Policies.TreeAccessDocuments);
        api.MapGet("document/{id:guid}/referenced-by", ReferencedByAsync).RequireAuthorization(Policies.SectionAccessContent);
        api.MapGet("document/{id:guid}/referenced-descendants", ReferencedDescendantsAsync).RequireAuthorization(Policies.SectionAccessContent);
        api.MapGet("item/document", ItemsAsync).RequireAuthorization(Policies.SectionAccessContent);
    }

    private static object Configuration(IOptions<ContentSettings> content) => new
    {
        content.Value.DisableDeleteWhenReferenced,
        content.Value.DisableUnpublishWhenReferenced,
        content.Value.AllowEditInvariantFromNonDefault,
        AllowNonExistingSegmentsCreation = false,
    };

    private static async Task<IResult> ReadAsync(
        Guid id, HttpContext context, DocumentAccess access, IContentEditingService contents, DocumentPresentation presentation) =>
        await access.RefuseAsync(context, id, ActionBrowse.ActionLetter)
        ?? (await contents.GetAsync(id) is { } content ? Results.Ok(presentation.Of(content)) : Answers.NotFound("Document"));

    private static async Task<IResult> ReadPublishedAsync(
        Guid id, HttpContext context, DocumentAccess access, IContentEditingService contents, DocumentPresentation presentation) =>
        await access.RefuseAsync(context, id, ActionBrowse.ActionLetter)
        ?? (await contents.GetAsync(id) is { Published: true } content ? Results.Ok(presentation.PublishedOf(content)) : Answers.NotFound("Published document"));

    private static async Task<IResult> UrlsAsync(
        Guid[]? id, HttpContext context, DocumentAccess access, IContentService contents, IPublishedUrlInfoProvider urls, IUmbracoContextFactory umbraco)
    {
        using var _ = umbraco.EnsureUmbracoContext();
        var answer = new List<object>();
        foreach (var content in contents.GetByIds(await access.ReadableAsync(context, id ?? [])))
        {
            var found = await urls.GetAllAsync(content);
            answer.Add(new
            {
                Id = content.Key,
                UrlInfos = found.Select(url => new { url.Culture, Url = url.Url?.ToString(), url.Message, url.Provider, url.IsExternal }),
            });
        }

        return Results.Ok(answer);
    }

    private static async Task<IResult> AuditLogAsync(
        Guid id, HttpContext context, DocumentAccess access, IAuditService audit, IUserService users,
        Direction orderDirection = Direction.Descending, DateTimeOffset? sinceDate = null, int skip = 0, int take = 100)
    {
        if (await access.RefuseAsync(context, id, ActionBrowse.ActionLetter) is { } refusal)
        {
            return refusal;
        }

        var items = await audit.GetItemsByKeyAsync(id, UmbracoObjectTypes.Document, skip, take, orderDirection, sinceDate);
        var authors = items.Items.Select(item => item.UserId).Distinct().ToDictionary(author => author, author => users.GetUserById(author)?.Key ?? Guid.Empty);
        return Results.Ok(new
        {
            items.Total,
            Items = items.Items.Select(item => new
            {
                User = new Reference(authors[item.UserId]),
                Timestamp = item.CreateDate,
                LogType = item.AuditType.ToString(),
                item.Comment,
                item.Parameters,
            }),
        });
    }

    private static async Task<IResult> ReferencedByAsync(
        Guid id, HttpContext context, DocumentAccess access, ITrackedReferencesService references, int skip = 0, int take = 20)
    {
        if (await access.RefuseAsync(context, id, ActionBrowse.ActionLetter) is { } refusal)
        {
            return refusal;
        }

        var found = await references.GetPagedRelationsForItemAsync(id, UmbracoObjectTypes.Document, skip, take, filterMustBeIsDependency: true);
        return Results.Ok(new { found.Result.Total, Items = found.Result.Items.Select(DocumentReference.Of) });
    }

    private static async Task<IResult> ReferencedDescendantsAsync(
        Guid id, HttpContext context, DocumentAccess access, ITrackedReferencesService references, int skip = 0, int take = 20)
    {
        if (await access.RefuseAsync(context, id, ActionBrowse.ActionLetter) is { } refusal)
        {
            return refusal;
        }

        var found = await references.GetPagedDescendantsInReferencesAsync(id, UmbracoObjectTypes.Document, skip, take, filterMustBeIsDependency: true);
        return Results.Ok(new { found.Result.Total, Items = found.Result.Items.Select(item => new Reference(item.NodeKey)) });
    }

    private static async Task<object> ItemsAsync(
        Guid[]? id, HttpContext context, DocumentAccess access, IEntityService entities, DocumentPresentation presentation)
    {
        var readable = await access.ReadableAsync(context, id ?? []);
        return readable.Count == 0
            ? Array.Empty<DocumentItem>()
            : entities.GetAll(UmbracoObjectTypes.Document, [.. readable]).OfType<IDocumentEntitySlim>().Select(presentation.ItemOf);
    }

    /// <summary>A page that uses another one.</summary>
    private sealed record DocumentReference(Guid Id, string? Name, bool? Published, object DocumentType)
    {
        [System.Text.Json.Serialization.JsonPropertyName("$type")]
        public string Type => "DocumentReferenceResponseModel";

        public IReadOnlyList<object> Variants => [];

        internal static DocumentReference Of(RelationItemModel item) => new(
            item.NodeKey, item.NodeName, item.NodePublished,
            new { Id = item.ContentTypeKey, Icon = item.ContentTypeIcon, Name = item.ContentTypeName, Alias = item.ContentTypeAlias });
    }
}

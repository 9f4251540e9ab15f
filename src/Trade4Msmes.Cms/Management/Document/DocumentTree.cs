using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace Trade4Msmes.Cms.Management.Document;

/// <summary>The tree of documents and the recycle bin. Whose groups begin below the root sees their start pages as roots.</summary>
internal static class DocumentTree
{
    private const UmbracoObjectTypes Documents = UmbracoObjectTypes.Document;

    internal static void MapDocumentTree(this RouteGroupBuilder api)
    {
        api.MapGet("tree/document/root", Root).RequireAuthorization(Policies.SectionAccessContent);
        api.MapGet("tree/document/children", ChildrenAsync).RequireAuthorization(Policies.SectionAccessContent);
        api.MapGet("tree/document/ancestors", AncestorsAsync).RequireAuthorization(Policies.SectionAccessContent);
        api.MapGet("tree/document/siblings", SiblingsAsync).RequireAuthorization(Policies.SectionAccessContent);
        api.MapGet("recycle-bin/document/root", BinRootAsync).RequireAuthorization(Policies.SectionAccessContent);
        api.MapGet("recycle-bin/document/children", BinChildrenAsync).RequireAuthorization(Policies.SectionAccessContent);
    }

    private static IResult Root(
        HttpContext context, IEntityService entities, AppCaches caches, DocumentPresentation presentation, int skip = 0, int take = 100)
    {
        var starts = context.Editor().CalculateContentStartNodeIds(entities, caches) ?? [];
        if (!starts.Contains(Constants.System.Root))
        {
            var own = starts.Length == 0 ? [] : entities.GetAll(Documents, starts).Where(node => !node.Trashed);
            return Results.Ok(Paged<DocumentTreeItem>.Of(own.OfType<IDocumentEntitySlim>().Select(presentation.TreeItemOf), skip, take));
        }

        return Children(null, entities, presentation, skip, take);
    }

    private static async Task<IResult> ChildrenAsync(
        Guid parentId, HttpContext context, DocumentAccess access, IEntityService entities, DocumentPresentation presentation, int skip = 0, int take = 100) =>
        await access.RefuseAsync(context, parentId, ActionBrowse.ActionLetter) ?? Children(parentId, entities, presentation, skip, take);

    private static async Task<IResult> AncestorsAsync(
        Guid descendantId, HttpContext context, DocumentAccess access, IEntityService entities, DocumentPresentation presentation)
    {
        if (await access.RefuseAsync(context, descendantId, ActionBrowse.ActionLetter) is { } refusal)
        {
            return refusal;
        }

        var keys = entities.GetPathKeys(entities.Get(descendantId, Documents)!);
        var readable = await access.ReadableAsync(context, keys);
        var nodes = entities.GetAll(Documents, [.. readable]).OfType<IDocumentEntitySlim>();
        return Results.Ok(nodes.OrderBy(node => node.Level).Select(presentation.TreeItemOf));
    }

    private static async Task<IResult> SiblingsAsync(
        Guid target, HttpContext context, DocumentAccess access, IEntityService entities, DocumentPresentation presentation, int before = 0, int after = 0)
    {
        if (await access.RefuseAsync(context, target, ActionBrowse.ActionLetter) is { } refusal)
        {
            return refusal;
        }

        var nodes = entities.GetSiblings(target, [Documents], before, after, out var totalBefore, out var totalAfter, ordering: Ordering.By("sortOrder"));
        return Results.Ok(new { TotalBefore = totalBefore, TotalAfter = totalAfter, Items = nodes.OfType<IDocumentEntitySlim>().Select(presentation.TreeItemOf) });
    }

    private static async Task<IResult> BinRootAsync(
        HttpContext context, DocumentAccess access, IEntityService entities, DocumentPresentation presentation, int skip = 0, int take = 100) =>
        await access.RefuseBinAsync(context, ActionBrowse.ActionLetter)
        ?? Bin(Constants.System.RecycleBinContentKey, entities, presentation, skip, take);

    private static async Task<IResult> BinChildrenAsync(
        Guid parentId, HttpContext context, DocumentAccess access, IEntityService entities, DocumentPresentation presentation, int skip = 0, int take = 100) =>
        await access.RefuseBinAsync(context, ActionBrowse.ActionLetter) ?? Bin(parentId, entities, presentation, skip, take);

    private static IResult Children(Guid? parent, IEntityService entities, DocumentPresentation presentation, int skip, int take)
    {
        var nodes = entities.GetPagedChildren(parent, Documents, skip, take, out var total, ordering: Ordering.By("sortOrder"));
        return Results.Ok(new Paged<DocumentTreeItem>(total, [.. nodes.OfType<IDocumentEntitySlim>().Select(presentation.TreeItemOf)]));
    }

    private static IResult Bin(Guid parent, IEntityService entities, DocumentPresentation presentation, int skip, int take)
    {
        var nodes = entities.GetPagedTrashedChildren(parent, Documents, skip, take, out var total);
        return Results.Ok(new Paged<object>(total,
        [
            .. nodes.OfType<IDocumentEntitySlim>().Select(presentation.TreeItemOf).Select(node => new
            {
                node.Id, node.CreateDate, node.HasChildren, node.Parent, node.DocumentType, node.Variants,
            }),
        ]));
    }
}

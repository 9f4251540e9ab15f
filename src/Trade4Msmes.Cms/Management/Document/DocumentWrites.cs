using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Models.ContentPublishing;
using Umbraco.Cms.Core.Services;

namespace Trade4Msmes.Cms.Management.Document;

/// <summary>Saving and publishing. The rules are Core's; here stands who may, and how an outcome reads.</summary>
internal static class DocumentWrites
{
    internal static void MapDocumentWrites(this RouteGroupBuilder api)
    {
        api.MapPut("document/{id:guid}", SaveAsync).RequireAuthorization(Policies.TreeAccessDocuments);
        api.MapPut("document/{id:guid}/update-and-publish", SaveAndPublishAsync).RequireAuthorization(Policies.TreeAccessDocuments);
        api.MapPut("document/{id:guid}/publish", PublishAsync).RequireAuthorization(Policies.TreeAccessDocuments);
        api.MapPut("document/{id:guid}/unpublish", UnpublishAsync).RequireAuthorization(Policies.TreeAccessDocuments);
    }

    /// <summary>Validation moved to a version of its own, with the languages that are meant.</summary>
    internal static void MapDocumentValidation(this RouteGroupBuilder api) =>
        api.MapPut("document/{id:guid}/validate", ValidateAsync).RequireAuthorization(Policies.TreeAccessDocuments);

    private static async Task<IResult> ValidateAsync(
        Guid id, ValidateDocumentRequest request, HttpContext context, DocumentAccess access, IContentEditingService contents)
    {
        if (await access.RefuseAsync(context, id, ActionUpdate.ActionLetter) is { } refusal)
        {
            return refusal;
        }

        var model = Fill(new ValidateContentUpdateModel { TemplateKey = request.Template?.Id, Cultures = request.Cultures?.ToHashSet(StringComparer.OrdinalIgnoreCase) }, request);
        var found = await contents.ValidateUpdateAsync(id, model, context.Editor().Key);
        return DocumentOutcomes.ToHttp(found.Status, request, found.Result) ?? Results.Ok();
    }

    private static async Task<IResult> SaveAsync(Guid id, DocumentRequest request, HttpContext context, DocumentAccess access, IContentEditingService contents)
    {
        if (await access.RefuseAsync(context, id, ActionUpdate.ActionLetter) is { } refusal)
        {
            return refusal;
        }

        var saved = await contents.UpdateAsync(id, Fill(new ContentUpdateModel { TemplateKey = request.Template?.Id }, request), context.Editor().Key);
        return DocumentOutcomes.ToHttp(saved.Status, request, saved.Result?.ValidationResult) ?? Results.Ok();
    }

    private static async Task<IResult> SaveAndPublishAsync(
        Guid id, PublishingDocumentRequest request, HttpContext context, DocumentAccess access, IContentEditingService contents)
    {
        var refusal = await access.RefuseAsync(context, id, ActionUpdate.ActionLetter) ?? await access.RefuseAsync(context, id, ActionPublish.ActionLetter)
            ?? await access.RefuseCulturesAsync(context, request.CulturesToPublish);
        if (refusal is not null)
        {
            return refusal;
        }

        var done = await contents.UpdateAndPublishAsync(
            id, Fill(new ContentUpdateModel { TemplateKey = request.Template?.Id }, request),
            request.CulturesToPublish.ToHashSet(StringComparer.OrdinalIgnoreCase), context.Editor().Key);
        return DocumentOutcomes.ToHttp(done.Status.ContentEditingOperationStatus, request, done.Result?.ValidationResult)
            ?? (done.Status.ContentPublishingOperationStatus is { } status ? DocumentOutcomes.ToHttp(status) : null)
            ?? Results.Ok();
    }

    private static async Task<IResult> PublishAsync(
        Guid id, PublishRequest request, HttpContext context, DocumentAccess access, IContentPublishingService publishing)
    {
        var refusal = await access.RefuseAsync(context, id, ActionPublish.ActionLetter)
            ?? await access.RefuseCulturesAsync(context, request.PublishSchedules.Select(schedule => schedule.Culture));
        if (refusal is not null)
        {
            return refusal;
        }

        var done = await publishing.PublishAsync(id, [.. request.PublishSchedules.Select(schedule => new CulturePublishScheduleModel
        {
            Culture = schedule.Culture,
            Schedule = schedule.Schedule is { } dates
                ? new ContentScheduleModel { PublishDate = dates.PublishTime, UnpublishDate = dates.UnpublishTime }
                : null,
        })], context.Editor().Key);
        return DocumentOutcomes.ToHttp(done.Status, done.Result?.InvalidPropertyAliases) ?? Results.Ok();
    }

    private static async Task<IResult> UnpublishAsync(
        Guid id, UnpublishRequest request, HttpContext context, DocumentAccess access, IContentPublishingService publishing)
    {
        var refusal = await access.RefuseAsync(context, id, ActionUnpublish.ActionLetter) ?? await access.RefuseCulturesAsync(context, request.Cultures ?? []);
        if (refusal is not null)
        {
            return refusal;
        }

        var done = await publishing.UnpublishAsync(id, request.Cultures?.ToHashSet(StringComparer.OrdinalIgnoreCase), context.Editor().Key);
        return DocumentOutcomes.ToHttp(done.Result) ?? Results.Ok();
    }

    private static T Fill<T>(T model, DocumentRequest request)
        where T : ContentEditingModelBase
    {
        model.Properties = request.Values.Select(value => new PropertyValueModel
        {
            Alias = value.Alias,
            Culture = value.Culture,
            Segment = value.Segment,
            Value = value.Value,
        });
        model.Variants = request.Variants.Select(variant => new VariantModel { Culture = variant.Culture, Segment = variant.Segment, Name = variant.Name });
        return model;
    }

    private sealed record PublishRequest(IReadOnlyList<CultureSchedule> PublishSchedules);

    private sealed record CultureSchedule(string? Culture, ScheduleDates? Schedule);

    private sealed record ScheduleDates(DateTimeOffset? PublishTime, DateTimeOffset? UnpublishTime);

    private sealed record UnpublishRequest(IReadOnlyCollection<string>? Cultures);
}

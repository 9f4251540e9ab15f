using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Trade4Msmes.Cms.Management.DataType;
using Trade4Msmes.Cms.Management.Document;
using Trade4Msmes.Cms.Management.DocumentType;
using Trade4Msmes.Cms.Management.Language;
using Trade4Msmes.Cms.Management.Manifest;
using Trade4Msmes.Cms.Management.Server;
using Trade4Msmes.Cms.Management.User;
using Trade4Msmes.Cms.Security;
using Trade4Msmes.Cms.Serialization;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Notifications;

namespace Trade4Msmes.Cms.Management;

/// <summary>Umbraco's Management API, as far as the screens that are shown call it.</summary>
internal static class ManagementRegistration
{
    internal static void AddManagement(this IUmbracoBuilder builder)
    {
        builder.Services.AddSingleton<DocumentAccess>();
        builder.Services.AddSingleton<DocumentPresentation>();
        builder.Services.AddSingleton<DocumentTypePresentation>();
        builder.Services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.Converters.Add(new JsonStringEnumConverter());
            json.SerializerOptions.Converters.Add(new UdiJsonConverter());
            json.SerializerOptions.Converters.Add(new BlockLayoutJsonConverter());
        });
        builder.Services.AddSignalR();
        builder.AddNotificationAsyncHandler<ContentSavedNotification, ServerEvents>();
        builder.AddNotificationAsyncHandler<ContentPublishedNotification, ServerEvents>();
        builder.AddNotificationAsyncHandler<ContentUnpublishedNotification, ServerEvents>();
        builder.AddNotificationAsyncHandler<ContentMovedNotification, ServerEvents>();
        builder.AddNotificationAsyncHandler<ContentMovedToRecycleBinNotification, ServerEvents>();
        builder.AddNotificationAsyncHandler<ContentDeletedNotification, ServerEvents>();
        builder.AddNotificationAsyncHandler<LanguageSavedNotification, ServerEvents>();
        builder.AddNotificationAsyncHandler<DictionaryItemSavedNotification, ServerEvents>();
    }

    internal static void MapManagement(this IEndpointRouteBuilder routes)
    {
        routes.MapHub<ServerEventHub>("/umbraco/serverEventHub");
        var api = routes.MapGroup(BackOfficePaths.Api + "/v1");
        api.MapServer();
        api.MapManifests();
        api.MapLanguages();
        api.MapCurrentUser();
        api.MapDocumentReads();
        api.MapDocumentTree();
        api.MapDocumentWrites();
        routes.MapGroup(BackOfficePaths.Api + "/v1.1").MapDocumentValidation();
        api.MapDocumentTypeReads();
        api.MapDataTypeReads();
        // An operation that no visible screen calls is not here, and says so.
        routes.Map(BackOfficePaths.Api + "/{**operation}", (HttpContext context) => Answers.Bad(
            "Not supported", $"{context.Request.Method} {context.Request.Path} is not supported on this site.", "NotSupported", StatusCodes.Status404NotFound))
            .RequireAuthorization(Policies.BackOfficeAccess);
    }
}

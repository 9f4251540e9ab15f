using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.SignalR;
using Trade4Msmes.Cms.Security;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Models.ServerEvents;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.ServerEvents;

namespace Trade4Msmes.Cms.Management.Server;

/// <summary>The line on which open backoffices hear what others changed, so that what they keep in memory does not grow old.</summary>
[Authorize(Policies.BackOfficeAccess)]
internal sealed class ServerEventHub : Hub<IServerEventHub>
{
    public override async Task OnConnectedAsync()
    {
        foreach (var section in EditorSession.Current(Context.GetHttpContext())?.AllowedSections ?? [])
        {
            await Groups.AddToGroupAsync(Context.ConnectionId, section);
        }

        await base.OnConnectedAsync();
    }
}

/// <summary>Tells those who may see the section what was saved, published, moved or deleted there.</summary>
internal sealed class ServerEvents(IHubContext<ServerEventHub, IServerEventHub> hub) :
    INotificationAsyncHandler<ContentSavedNotification>, INotificationAsyncHandler<ContentPublishedNotification>,
    INotificationAsyncHandler<ContentUnpublishedNotification>, INotificationAsyncHandler<ContentMovedNotification>,
    INotificationAsyncHandler<ContentMovedToRecycleBinNotification>, INotificationAsyncHandler<ContentDeletedNotification>,
    INotificationAsyncHandler<LanguageSavedNotification>, INotificationAsyncHandler<DictionaryItemSavedNotification>
{
    public Task HandleAsync(ContentSavedNotification notification, CancellationToken cancellationToken) => Documents(notification.SavedEntities, "Updated");

    public Task HandleAsync(ContentPublishedNotification notification, CancellationToken cancellationToken) => Documents(notification.PublishedEntities, "Updated");

    public Task HandleAsync(ContentUnpublishedNotification notification, CancellationToken cancellationToken) => Documents(notification.UnpublishedEntities, "Updated");

    public Task HandleAsync(ContentMovedNotification notification, CancellationToken cancellationToken) =>
        Documents(notification.MoveInfoCollection.Select(move => move.Entity), "Updated");

    public Task HandleAsync(ContentMovedToRecycleBinNotification notification, CancellationToken cancellationToken) =>
        Documents(notification.MoveInfoCollection.Select(move => move.Entity), "Trashed");

    public Task HandleAsync(ContentDeletedNotification notification, CancellationToken cancellationToken) => Documents(notification.DeletedEntities, "Deleted");

    public Task HandleAsync(LanguageSavedNotification notification, CancellationToken cancellationToken) =>
        TellAsync(notification.SavedEntities, "Updated", "Umbraco:CMS:Language", Constants.Applications.Content);

    public Task HandleAsync(DictionaryItemSavedNotification notification, CancellationToken cancellationToken) =>
        TellAsync(notification.SavedEntities, "Updated", "Umbraco:CMS:DictionaryItem", Constants.Applications.Translation);

    private Task Documents(IEnumerable<IEntity> entities, string type) => TellAsync(entities, type, "Umbraco:CMS:Document", Constants.Applications.Content);

    private async Task TellAsync(IEnumerable<IEntity> entities, string type, string source, string section)
    {
        foreach (var entity in entities)
        {
            await hub.Clients.Group(section).notify(new ServerEvent { EventType = type, EventSource = source, Key = entity.Key });
        }
    }
}

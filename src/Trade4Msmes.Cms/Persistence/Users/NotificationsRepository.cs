using System.Diagnostics.CodeAnalysis;
using Microsoft.EntityFrameworkCore;
using Trade4Msmes.Cms.Persistence.Nodes;
using Trade4Msmes.Cms.Persistence.Records;
using Trade4Msmes.Cms.Persistence.Scopes;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace Trade4Msmes.Cms.Persistence.Users;

/// <summary>Which users want mail about which documents.</summary>
internal sealed class NotificationsRepository(CmsScopeProvider scopes) : INotificationsRepository
{
    public bool TryCreateNotification(IUser user, IEntity entity, string action, [NotNullWhen(true)] out Notification? notification)
    {
        notification = null;
        var objectType = ObjectTypeOf(entity);
        if (objectType is null || Rows.Any(n => n.UserId == user.Id && n.NodeId == entity.Id && n.Action == action))
        {
            return false;
        }

        scopes.Current.Writing.Store(new UserNotificationRow { UserId = user.Id, NodeId = entity.Id, Action = action }, isNew: true);
        notification = new Notification(entity.Id, user.Id, action, objectType.Value);
        return true;
    }

    public int DeleteNotifications(IUser user) => Writing.Where(n => n.UserId == user.Id).ExecuteDelete();

    public int DeleteNotifications(IEntity entity) => Writing.Where(n => n.NodeId == entity.Id).ExecuteDelete();

    public int DeleteNotifications(IUser user, IEntity entity) =>
        Writing.Where(n => n.UserId == user.Id && n.NodeId == entity.Id).ExecuteDelete();

    public IEnumerable<Notification> GetEntityNotifications(IEntity entity) => Read(Rows.Where(n => n.NodeId == entity.Id));

    public IEnumerable<Notification> GetUserNotifications(IUser user) => Read(Rows.Where(n => n.UserId == user.Id));

    public IEnumerable<Notification> GetUsersNotifications(
        IEnumerable<int> userIds, string? action, IEnumerable<int> nodeIds, Guid objectType)
    {
        int[] users = [.. userIds];
        int[] nodes = [.. nodeIds];
        var wanted = Rows.Where(n => users.Contains(n.UserId));
        if (nodes.Length > 0)
        {
            wanted = wanted.Where(n => nodes.Contains(n.NodeId));
        }

        if (!string.IsNullOrEmpty(action))
        {
            wanted = wanted.Where(n => n.Action == action);
        }

        return Read(wanted).Where(n => n.EntityType == objectType).ToArray();
    }

    public IEnumerable<Notification> SetNotifications(IUser user, IEntity entity, string[] actions)
    {
        DeleteNotifications(user, entity);
        if (ObjectTypeOf(entity) is not { } objectType)
        {
            return [];
        }

        string[] wanted = [.. actions.Distinct()];
        scopes.Current.Writing.Store(wanted
            .Select(action => new UserNotificationRow { UserId = user.Id, NodeId = entity.Id, Action = action }).ToArray());
        return [.. wanted.Select(action => new Notification(entity.Id, user.Id, action, objectType))];
    }

    private DbSet<UserNotificationRow> Rows => scopes.Current.Reading.Set<UserNotificationRow>();

    private DbSet<UserNotificationRow> Writing => scopes.Current.Writing.Set<UserNotificationRow>();

    private Guid? ObjectTypeOf(IEntity entity) =>
        scopes.Current.Reading.Set<NodeRow>().Where(n => n.Id == entity.Id).Select(n => (Guid?)n.NodeObjectType).SingleOrDefault();

    private Notification[] Read(IQueryable<UserNotificationRow> rows) => [.. (
        from row in rows
        join node in scopes.Current.Reading.Set<NodeRow>() on row.NodeId equals node.Id
        orderby row.UserId, row.NodeId, row.Action
        select new { row.NodeId, row.UserId, row.Action, node.NodeObjectType }).AsEnumerable()
            .Select(n => new Notification(n.NodeId, n.UserId, n.Action, n.NodeObjectType))];
}

using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Trade4Msmes.Cms.Security;

/// <summary>The users of the backoffice as Core asks for them. Saving tells Core's notifications, as in stock Umbraco.</summary>
internal sealed class UserStore(ICoreScopeProvider scopes, IUserRepository users, IEventMessagesFactory messages) : IBackOfficeUserStore, IBackOfficeUserReader
{
    public Task<UserOperationStatus> SaveAsync(IUser user)
    {
        var events = messages.Get();
        using var scope = scopes.CreateCoreScope();
        var saving = new UserSavingNotification(user, events);
        if (scope.Notifications.PublishCancelable(saving))
        {
            scope.Complete();
            return Task.FromResult(UserOperationStatus.CancelledByNotification);
        }

        users.Save(user);
        scope.Notifications.Publish(new UserSavedNotification(user, events).WithStateFrom(saving));
        scope.Complete();
        return Task.FromResult(UserOperationStatus.Success);
    }

    public Task<UserOperationStatus> DisableAsync(IUser user)
    {
        user.IsApproved = false;
        return SaveAsync(user);
    }

    public Task<IUser?> GetByUserNameAsync(string username) => Task.FromResult(Read(() => users.GetByUsername(username, includeSecurityData: true)));

    public Task<IUser?> GetByEmailAsync(string email) => Task.FromResult(
        Read(() => users.Get(scopes.CreateQuery<IUser>().Where(user => user.Email == email)).FirstOrDefault()));

    public Task<IUser?> GetAsync(int id) => Task.FromResult(GetById(id));

    public Task<IUser?> GetAsync(Guid key) => Task.FromResult(GetByKey(key));

    public Task<IEnumerable<IUser>> GetUsersAsync(params Guid[]? keys) => Task.FromResult(keys is { Length: > 0 } ? GetManyByKey(keys) : []);

    public Task<IEnumerable<IUser>> GetUsersAsync(params int[]? ids) => Task.FromResult(ids is { Length: > 0 } ? GetManyById(ids) : []);

    public Task<IEnumerable<IUser>> GetAllInGroupAsync(int groupId) => Task.FromResult(GetAllInGroup(groupId));

    public IUser? GetById(int id) => Read(() => users.Get(id));

    public IUser? GetByKey(Guid key) => Read(() => users.Get(key));

    public IEnumerable<IUser> GetManyById(IEnumerable<int> ids) => Read(() => ids.Distinct().Select(users.Get).OfType<IUser>().ToArray());

    public IEnumerable<IUser> GetManyByKey(IEnumerable<Guid> keys) => Read(() => keys.Any() ? users.GetMany([.. keys]).ToArray() : []);

    public IEnumerable<IUser> GetAllInGroup(int groupId) => Read(() => users.GetAllInGroup(groupId).ToArray());

    private T Read<T>(Func<T> read)
    {
        using var scope = scopes.CreateCoreScope(autoComplete: true);
        return read();
    }
}

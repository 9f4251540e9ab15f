using System.Collections.Concurrent;
using Trade4Msmes.Cms.Persistence.Scopes;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;

namespace Trade4Msmes.Cms.Persistence.Users;

/// <summary>Ids and keys of users, which never change, kept in memory: almost every operation of Core asks for one.</summary>
internal sealed class UserIdKeyResolver(CmsScopeProvider scopes) : IUserIdKeyResolver
{
    private readonly ConcurrentDictionary<Guid, int> _ids = new();
    private readonly ConcurrentDictionary<int, Guid> _keys = new();

    public Task<int> GetAsync(Guid key) =>
        Task.FromResult(Id(key) ?? throw new InvalidOperationException($"There is no user with the key {key}."));

    public Task<Guid> GetAsync(int id) =>
        Task.FromResult(Key(id) ?? throw new InvalidOperationException($"There is no user with the id {id}."));

    public Task<Attempt<int>> TryGetAsync(Guid key) =>
        Task.FromResult(Id(key) is { } id ? Attempt.Succeed(id) : Attempt.Fail<int>());

    public Task<Attempt<Guid>> TryGetAsync(int id) =>
        Task.FromResult(Key(id) is { } key ? Attempt.Succeed(key) : Attempt.Fail<Guid>());

    private int? Id(Guid key) => _ids.TryGetValue(key, out var known) ? known : Find(users => users.Where(u => u.Key == key))?.Id;

    private Guid? Key(int id) => _keys.TryGetValue(id, out var known) ? known : Find(users => users.Where(u => u.Id == id))?.Key;

    private (int Id, Guid Key)? Find(Func<IQueryable<UserRow>, IQueryable<UserRow>> which)
    {
        using var scope = scopes.CreateCoreScope(autoComplete: true);
        var current = scopes.Current;
        var user = which(current.Reading.Set<UserRow>()).Select(u => new { u.Id, u.Key }).SingleOrDefault();
        if (user is null)
        {
            return null;
        }

        // A user that was only just added may still be rolled back, and its id given to another.
        if (!current.HasWritten)
        {
            _ids[user.Key] = user.Id;
            _keys[user.Id] = user.Key;
        }

        return (user.Id, user.Key);
    }
}

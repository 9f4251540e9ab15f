using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Trade4Msmes.Cms.Persistence.Logins;
using Trade4Msmes.Cms.Persistence.Querying;
using Trade4Msmes.Cms.Persistence.Records;
using Trade4Msmes.Cms.Persistence.Scopes;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace Trade4Msmes.Cms.Persistence.Users;

internal sealed class UserRepository(CmsScopeProvider scopes, UserReader reader, UserSessions sessions) : IUserRepository
{
    public IUser? Get(Guid id) => One(Users.Where(u => u.Key == id));

    public IUser? Get(int id) => One(Users.Where(u => u.Id == id));

    public IUser? Get(int? id, bool includeSecurityData) => id is { } known ? Get(known) : null;

    public IEnumerable<IUser> GetMany(params Guid[]? ids) =>
        Many(ids is { Length: > 0 } ? Users.Where(u => ids.Contains(u.Key)) : Users);

    public bool Exists(Guid id) => Users.Any(u => u.Key == id);

    public IEnumerable<IUser> Get(IQuery<IUser> query) => Many(Users.Matching(query));

    public int Count(IQuery<IUser>? query) => Users.Matching(query).Count();

    public int GetCountByQuery(IQuery<IUser>? query) => Count(query);

    public bool ExistsByUserName(string username) => ByLogin(username).Any();

    public bool ExistsByLogin(string login) => ByLogin(login).Any();

    public IUser? GetByUsername(string username, bool includeSecurityData) => reader.Read(ByLogin(username)).SingleOrDefault();

    public IEnumerable<IUser> GetAllInGroup(int groupId) => Many(Users.Where(u => Members(groupId).Any(m => m.UserId == u.Id)));

    public IEnumerable<IUser> GetAllNotInGroup(int groupId) => Many(Users.Where(u => !Members(groupId).Any(m => m.UserId == u.Id)));

    public IEnumerable<IUser> GetPagedResultsByQuery(
        IQuery<IUser>? query, long pageIndex, int pageSize, out long totalRecords, Expression<Func<IUser, object?>> orderBy,
        Direction orderDirection = Direction.Ascending, string[]? includeUserGroups = null, string[]? excludeUserGroups = null,
        UserState[]? userState = null, IQuery<IUser>? filter = null) =>
        GetPagedResultsByQuery(
            query, pageIndex, pageSize, out totalRecords, orderBy, orderDirection, includeUserGroups, excludeUserGroups, userState, null, filter);

    public IEnumerable<IUser> GetPagedResultsByQuery(
        IQuery<IUser>? query, long pageIndex, int pageSize, out long totalRecords, Expression<Func<IUser, object?>> orderBy,
        Direction orderDirection, string[]? includeUserGroups, string[]? excludeUserGroups, UserState[]? userState,
        UserKind[]? userKinds, IQuery<IUser>? filter = null)
    {
        var database = scopes.Current.Reading;
        var matching = Users.Matching(query).Matching(filter).In(userState)
            .InGroups(database, includeUserGroups).NotInGroups(database, excludeUserGroups);
        if (userKinds is { Length: > 0 })
        {
            matching = matching.Where(u => userKinds.Contains(u.Kind));
        }

        totalRecords = matching.LongCount();
        return reader.Read(matching.InOrder(MemberOf(orderBy), orderDirection == Direction.Descending).Page(pageIndex, pageSize)
            .Select(u => u.Row));
    }

    public IProfile? GetProfile(string username) => Profile(ByLogin(username));

    public IProfile? GetProfile(int id) => Profile(Rows.Where(u => u.Id == id));

    public IDictionary<UserState, int> GetUserStates()
    {
        var counts = Enum.GetValues<UserState>().ToDictionary(state => state, _ => 0);
        var groups = Users.GroupBy(u => new
        {
            u.IsApproved,
            u.IsLockedOut,
            HasSignedIn = u.LastLoginDate != null,
            Invited = u.InvitedDate != null,
        }).Select(g => new { g.Key, Count = g.Count() });
        foreach (var group in groups.ToArray())
        {
            var key = group.Key;
            var state = !key.HasSignedIn && !key.IsApproved && key.Invited ? UserState.Invited
                : key.IsLockedOut ? UserState.LockedOut
                : !key.IsApproved ? UserState.Disabled
                : key.HasSignedIn ? UserState.Active : UserState.Inactive;
            counts[state] += group.Count;
            counts[UserState.All] += group.Count;
        }

        return counts;
    }

    public void Save(IUser entity) => UserWriter.Write(scopes.Current.Writing, entity);

    public void Delete(IUser entity) => UserWriter.Delete(scopes.Current.Writing, entity);

    public Guid CreateLoginSession(int? userId, string requestingIpAddress, bool cleanStaleSessions = true) =>
        sessions.Create(userId, requestingIpAddress, cleanStaleSessions);

    public bool ValidateLoginSession(int userId, Guid sessionId) => sessions.Validate(userId, sessionId);

    public int ClearLoginSessions(int userId) => sessions.Clear(userId);

    public int ClearLoginSessions(TimeSpan timespan) => sessions.Clear(timespan);

    public void ClearLoginSession(Guid sessionId) => sessions.Clear(sessionId);

    public IEnumerable<string> GetAllClientIds() => [.. ClientIds.Select(c => c.ClientId)];

    public IEnumerable<string> GetClientIds(int id) => [.. ClientIds.Where(c => c.UserId == id).Select(c => c.ClientId)];

    public void AddClientId(int id, string clientId) =>
        scopes.Current.Writing.Store(new UserClientIdRow { UserId = id, ClientId = clientId }, isNew: true);

    public bool RemoveClientId(int id, string clientId) =>
        scopes.Current.Writing.Set<UserClientIdRow>().Where(c => c.UserId == id && c.ClientId == clientId).ExecuteDelete() > 0;

    public IUser? GetByClientId(string clientId) =>
        One(Users.Where(u => ClientIds.Any(c => c.UserId == u.Id && c.ClientId == clientId)));

    public void InvalidateSessionsForRemovedProviders(IEnumerable<string> currentLoginProviders)
    {
        var database = scopes.Current.Writing;
        var removed = database.LoginsOfRemovedProviders(currentLoginProviders);
        var stamp = Guid.NewGuid().ToString();
        database.Set<UserRow>().Where(u => removed.Any(l => l.Key == u.Key))
            .ExecuteUpdate(set => set.SetProperty(u => u.SecurityStampToken, stamp));
    }

    private DbSet<UserRow> Rows => scopes.Current.Reading.Set<UserRow>();

    private IQueryable<UserView> Users => scopes.Current.Reading.Users();

    private DbSet<UserClientIdRow> ClientIds => scopes.Current.Reading.Set<UserClientIdRow>();

    private IQueryable<UserInGroupRow> Members(int groupId) =>
        scopes.Current.Reading.Set<UserInGroupRow>().Where(m => m.UserGroupId == groupId);

    private IQueryable<UserRow> ByLogin(string login)
    {
        var lower = login.ToLowerInvariant();
        return Rows.Where(u => u.LoginLower == lower);
    }

    private IUser? One(IQueryable<UserView> users) => reader.Read(users.Select(u => u.Row)).SingleOrDefault();

    private IUser[] Many(IQueryable<UserView> users) => reader.Read(users.OrderBy(u => u.Id).Select(u => u.Row));

    private static UserProfile? Profile(IQueryable<UserRow> users) =>
        users.Select(u => new { u.Id, u.UserName }).AsEnumerable().Select(u => new UserProfile(u.Id, u.UserName)).SingleOrDefault();

    private static string MemberOf(Expression<Func<IUser, object?>> member)
    {
        var body = member.Body is UnaryExpression { NodeType: ExpressionType.Convert } boxed ? boxed.Operand : member.Body;
        return body is MemberExpression access
            ? access.Member.Name
            : throw new NotSupportedException($"Users cannot be ordered by {member}.");
    }
}

using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models.Membership;

namespace Trade4Msmes.Cms.Persistence.Users;

/// <summary>A user under the names of IUser's members, which Core's queries use.</summary>
internal sealed class UserView
{
    public required UserRow Row { get; set; }

    public int Id { get; set; }

    public Guid Key { get; set; }

    public string? Name { get; set; }

    public string Username { get; set; } = "";

    public string Email { get; set; } = "";

    public string? Language { get; set; }

    public bool IsApproved { get; set; }

    public bool IsLockedOut { get; set; }

    public DateTime CreateDate { get; set; }

    public DateTime UpdateDate { get; set; }

    public DateTime? LastLoginDate { get; set; }

    public DateTime? InvitedDate { get; set; }

    public UserKind Kind { get; set; }
}

internal static class UserViews
{
    internal static IQueryable<UserView> Users(this UmbracoDbContext database) => database.Set<UserRow>().Select(row => new UserView
    {
        Row = row,
        Id = row.Id,
        Key = row.Key,
        Name = row.UserName,
        Username = row.Login,
        Email = row.Email,
        Language = row.Language,
        IsApproved = !row.Disabled,
        IsLockedOut = row.NoConsole,
        CreateDate = row.CreateDate,
        UpdateDate = row.UpdateDate,
        LastLoginDate = row.LastLoginDate,
        InvitedDate = row.InvitedDate,
        Kind = (UserKind)row.Kind,
    });

    /// <summary>Users in any of these states, each user being in the one state that <see cref="IUser.UserState"/> says.</summary>
    internal static IQueryable<UserView> In(this IQueryable<UserView> users, UserState[]? states)
    {
        if (states is not { Length: > 0 } || states.Contains(UserState.All))
        {
            return users;
        }

        var invited = states.Contains(UserState.Invited);
        var locked = states.Contains(UserState.LockedOut);
        var disabled = states.Contains(UserState.Disabled);
        var inactive = states.Contains(UserState.Inactive);
        var active = states.Contains(UserState.Active);
        return users.Where(u =>
            u.LastLoginDate == null && !u.IsApproved && u.InvitedDate != null ? invited
            : u.IsLockedOut ? locked
            : !u.IsApproved ? disabled
            : u.LastLoginDate == null ? inactive
            : active);
    }

    internal static IQueryable<UserView> InGroups(this IQueryable<UserView> users, UmbracoDbContext database, string[]? aliases) =>
        aliases is not { Length: > 0 } ? users : users.Where(u => Memberships(database, aliases).Any(m => m.UserId == u.Id));

    internal static IQueryable<UserView> NotInGroups(this IQueryable<UserView> users, UmbracoDbContext database, string[]? aliases) =>
        aliases is not { Length: > 0 } ? users : users.Where(u => !Memberships(database, aliases).Any(m => m.UserId == u.Id));

    internal static IQueryable<UserView> InOrder(this IQueryable<UserView> users, string member, bool descending)
    {
        var inOrder = member switch
        {
            nameof(IUser.Username) => By(users, u => u.Username, descending),
            nameof(IUser.Name) => By(users, u => u.Name, descending),
            nameof(IUser.Email) => By(users, u => u.Email, descending),
            nameof(IUser.Language) => By(users, u => u.Language, descending),
            nameof(IUser.Id) => By(users, u => u.Id, descending),
            nameof(IUser.CreateDate) => By(users, u => u.CreateDate, descending),
            nameof(IUser.UpdateDate) => By(users, u => u.UpdateDate, descending),
            nameof(IUser.IsApproved) => By(users, u => u.IsApproved, descending),
            nameof(IUser.IsLockedOut) => By(users, u => u.IsLockedOut, descending),
            nameof(IUser.LastLoginDate) => By(users, u => u.LastLoginDate, descending),
            _ => throw new NotSupportedException($"Users cannot be ordered by {member}."),
        };
        return inOrder.ThenBy(u => u.Id);
    }

    private static IOrderedQueryable<UserView> By<T>(
        IQueryable<UserView> users, System.Linq.Expressions.Expression<Func<UserView, T>> member, bool descending) =>
        descending ? users.OrderByDescending(member) : users.OrderBy(member);

    private static IQueryable<UserInGroupRow> Memberships(UmbracoDbContext database, string[] aliases) =>
        from membership in database.Set<UserInGroupRow>()
        join userGroup in database.Set<UserGroupRow>() on membership.UserGroupId equals userGroup.Id
        where aliases.Contains(userGroup.Alias)
        select membership;
}

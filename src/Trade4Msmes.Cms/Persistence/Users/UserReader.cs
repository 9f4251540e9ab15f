using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Trade4Msmes.Cms.Persistence.Records;
using Trade4Msmes.Cms.Persistence.Scopes;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace Trade4Msmes.Cms.Persistence.Users;

/// <summary>Turns rows into users with their groups and start nodes: the same number of queries for one user and for a hundred.</summary>
internal sealed class UserReader(CmsScopeProvider scopes, IUserGroupRepository groups, IOptions<GlobalSettings> settings)
{
    internal IUser[] Read(IQueryable<UserRow> users)
    {
        UserRow[] rows = [.. users];
        if (rows.Length == 0)
        {
            return [];
        }

        var database = scopes.Current.Reading;
        int[] ids = [.. rows.Select(r => r.Id)];
        var starts = database.Set<UserStartNodeRow>().Where(s => ids.Contains(s.UserId))
            .ToLookup(s => (s.UserId, s.StartNodeType), s => s.StartNode);
        var memberships = database.Set<UserInGroupRow>().Where(m => ids.Contains(m.UserId)).ToLookup(m => m.UserId, m => m.UserGroupId);
        int[] groupIds = [.. memberships.SelectMany(m => m).Distinct()];
        var groupsById = groupIds.Length == 0
            ? []
            : groups.GetMany(groupIds).ToDictionary(g => g.Id, ReadOnly);
        return [.. rows.Select(row => ToModel(
            row, memberships[row.Id].Select(id => groupsById[id]), type => [.. starts[(row.Id, type)].Order()]))];
    }

    // A user holds its groups as they are now: a read-only copy that no later change to a group object reaches.
    private static IReadOnlyUserGroup ReadOnly(IUserGroup group) => new ReadOnlyUserGroup(
        group.Id, group.Key, group.Name, group.Description, group.Icon, group.StartContentId, group.StartMediaId, group.StartElementId,
        group.Alias, group.AllowedLanguages, group.AllowedSections, group.Permissions, group.GranularPermissions,
        group.HasAccessToAllLanguages);

    private User ToModel(UserRow row, IEnumerable<IReadOnlyUserGroup> userGroups, Func<int, int[]> starts) => new User(
        settings.Value, row.Id, row.UserName, row.Email, row.Login, row.Password ?? "", row.PasswordConfig, userGroups,
        starts(UserStartNodeRow.Content), starts(UserStartNodeRow.Media), starts(UserStartNodeRow.Element))
    {
        Key = row.Key,
        IsApproved = !row.Disabled,
        IsLockedOut = row.NoConsole,
        Language = row.Language,
        SecurityStamp = row.SecurityStampToken,
        FailedPasswordAttempts = row.FailedLoginAttempts,
        LastLockoutDate = row.LastLockoutDate,
        LastPasswordChangeDate = row.LastPasswordChangeDate,
        LastLoginDate = row.LastLoginDate,
        EmailConfirmedDate = row.EmailConfirmedDate,
        InvitedDate = row.InvitedDate,
        CreateDate = row.CreateDate,
        UpdateDate = row.UpdateDate,
        Avatar = row.Avatar,
        Kind = (UserKind)row.Kind,
    }.Unchanged();
}

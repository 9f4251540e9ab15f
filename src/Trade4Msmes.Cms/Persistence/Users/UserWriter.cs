using Microsoft.EntityFrameworkCore;
using Trade4Msmes.Cms.Persistence.Audit;
using Trade4Msmes.Cms.Persistence.Contents;
using Trade4Msmes.Cms.Persistence.Logins;
using Trade4Msmes.Cms.Persistence.Nodes;
using Trade4Msmes.Cms.Persistence.Records;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Extensions;

namespace Trade4Msmes.Cms.Persistence.Users;

internal static class UserWriter
{
    internal static void Write(UmbracoDbContext database, IUser user)
    {
        var isNew = !user.HasIdentity;
        if (isNew)
        {
            user.AddingEntity();
        }
        else
        {
            user.UpdatingEntity();
            // Who signs in by another name or address proves it again, and sessions begun under the old one end.
            if (user.IsPropertyDirty(nameof(IUser.Username)) || user.IsPropertyDirty(nameof(IUser.Email)))
            {
                user.EmailConfirmedDate = null;
                user.SecurityStamp = user.IsPropertyDirty(nameof(IUser.SecurityStamp)) ? user.SecurityStamp : null;
            }
        }

        if (string.IsNullOrEmpty(user.SecurityStamp))
        {
            user.SecurityStamp = Guid.NewGuid().ToString();
        }

        var row = ToRow(user);
        database.Store(row, isNew);
        user.Id = row.Id;
        if (isNew || user.IsPropertyDirty(nameof(IUser.StartContentIds)))
        {
            WriteStarts(database, user, UserStartNodeRow.Content, user.StartContentIds);
        }

        if (isNew || user.IsPropertyDirty(nameof(IUser.StartMediaIds)))
        {
            WriteStarts(database, user, UserStartNodeRow.Media, user.StartMediaIds);
        }

        if (isNew || user.IsPropertyDirty(nameof(IUser.StartElementIds)))
        {
            WriteStarts(database, user, UserStartNodeRow.Element, user.StartElementIds);
        }

        if (isNew || user.IsPropertyDirty(nameof(IUser.Groups)))
        {
            database.Set<UserInGroupRow>().Where(m => m.UserId == user.Id).ExecuteDelete();
            database.Store(user.Groups.DistinctBy(g => g.Id)
                .Select(g => new UserInGroupRow { UserId = user.Id, UserGroupId = g.Id }).ToArray());
        }

        user.ResetDirtyProperties();
    }

    /// <summary>Removes a user for good. What they wrote stays, written by nobody.</summary>
    internal static void Delete(UmbracoDbContext database, IUser user)
    {
        database.Set<NodeRow>().Where(n => n.NodeUser == user.Id).ExecuteUpdate(set => set.SetProperty(n => n.NodeUser, (int?)null));
        database.Set<ContentVersionRow>().Where(v => v.UserId == user.Id)
            .ExecuteUpdate(set => set.SetProperty(v => v.UserId, (int?)null));
        database.Set<ContentVersionCultureVariationRow>().Where(v => v.AvailableUserId == user.Id)
            .ExecuteUpdate(set => set.SetProperty(v => v.AvailableUserId, (int?)null));
        database.Set<LogRow>().Where(l => l.UserId == user.Id).ExecuteUpdate(set => set.SetProperty(l => l.UserId, (int?)null));
        database.Set<ExternalLoginRow>().Where(l => l.Key == user.Key).ExecuteDelete();
        database.Set<TwoFactorLoginRow>().Where(l => l.UserOrMemberKey == user.Key).ExecuteDelete();
        database.Set<UserRow>().Where(u => u.Id == user.Id).ExecuteDelete();
        user.DeleteDate = DateTime.UtcNow;
    }

    private static void WriteStarts(UmbracoDbContext database, IUser user, int type, int[]? nodeIds)
    {
        database.Set<UserStartNodeRow>().Where(s => s.UserId == user.Id && s.StartNodeType == type).ExecuteDelete();
        database.Store((nodeIds ?? []).Distinct()
            .Select(id => new UserStartNodeRow { UserId = user.Id, StartNode = id, StartNodeType = type }).ToArray());
    }

    private static UserRow ToRow(IUser user) => new()
    {
        Id = user.Id,
        Key = user.Key,
        Disabled = !user.IsApproved,
        NoConsole = user.IsLockedOut,
        UserName = user.Name ?? user.Username,
        Login = user.Username,
        LoginLower = user.Username.ToLowerInvariant(),
        Password = string.IsNullOrEmpty(user.RawPasswordValue) ? null : user.RawPasswordValue,
        PasswordConfig = string.IsNullOrEmpty(user.PasswordConfiguration) ? null : user.PasswordConfiguration,
        Email = user.Email,
        Language = user.Language,
        SecurityStampToken = user.SecurityStamp,
        FailedLoginAttempts = user.FailedPasswordAttempts,
        LastLockoutDate = user.LastLockoutDate,
        LastPasswordChangeDate = user.LastPasswordChangeDate,
        LastLoginDate = user.LastLoginDate,
        EmailConfirmedDate = user.EmailConfirmedDate,
        InvitedDate = user.InvitedDate,
        CreateDate = user.CreateDate,
        UpdateDate = user.UpdateDate,
        Avatar = user.Avatar,
        Kind = (int)user.Kind,
    };
}

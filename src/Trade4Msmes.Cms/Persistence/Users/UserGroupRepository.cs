using Microsoft.EntityFrameworkCore;
using Trade4Msmes.Cms.Persistence.Records;
using Trade4Msmes.Cms.Persistence.Scopes;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Strings;

namespace Trade4Msmes.Cms.Persistence.Users;

internal sealed class UserGroupRepository(CmsScopeProvider scopes, IShortStringHelper shortStrings, UserGroupPermissions permissions)
    : RecordRepository<IUserGroup, UserGroupRow>(scopes), IUserGroupRepository
{
    public IUserGroup? Get(string alias) => Read(Rows.Where(g => g.Alias == alias)).SingleOrDefault();

    public IEnumerable<IUserGroup> GetGroupsAssignedToSection(string sectionAlias)
    {
        var sections = Reading.Set<UserGroupSectionRow>();
        return Read(InOrder(Rows.Where(g => sections.Any(s => s.UserGroupId == g.Id && s.App == sectionAlias))));
    }

    public void AddOrUpdateGroupWithUsers(IUserGroup userGroup, int[]? userIds)
    {
        Save(userGroup);
        if (userIds is null)
        {
            return;
        }

        var members = Writing.Set<UserInGroupRow>().Where(m => m.UserGroupId == userGroup.Id);
        members.Where(m => !userIds.Contains(m.UserId)).ExecuteDelete();
        var present = members.Select(m => m.UserId).ToHashSet();
        Writing.Store(userIds.Distinct().Where(id => !present.Contains(id))
            .Select(id => new UserInGroupRow { UserId = id, UserGroupId = userGroup.Id }).ToArray());
    }

    public EntityPermissionCollection GetPermissions(int[] groupIds, params int[] entityIds) =>
        new(permissions.OfNodes(groupIds, entityIds));

    public EntityPermissionCollection GetPermissions(
        IReadOnlyUserGroup[]? groups, bool fallbackToDefaultPermissions, params int[] nodeIds)
    {
        groups ??= [];
        var found = new EntityPermissionCollection(permissions.OfNodes([.. groups.Select(g => g.Id)], nodeIds));
        if (fallbackToDefaultPermissions)
        {
            // A set: what was said for a node and a group stays, what the group may do by default fills the rest.
            found.UnionWith(
                from g in groups
                from node in nodeIds.Distinct()
                select new EntityPermission(g.Id, node, g.Permissions, isDefaultPermissions: true));
        }

        return found;
    }

    public void ReplaceGroupPermissions(int groupId, ISet<string> permissionSet, params int[] entityIds) =>
        permissions.Replace(groupId, permissionSet, entityIds);

    public void AssignGroupPermission(int groupId, string permission, params int[] entityIds) =>
        permissions.Assign(groupId, permission, entityIds);

    public override void Save(IUserGroup entity)
    {
        base.Save(entity);
        var database = Writing;
        database.Set<UserGroupSectionRow>().Where(s => s.UserGroupId == entity.Id).ExecuteDelete();
        database.Store(entity.AllowedSections.Distinct()
            .Select(app => new UserGroupSectionRow { UserGroupId = entity.Id, App = app }).ToArray());
        database.Set<UserGroupLanguageRow>().Where(l => l.UserGroupId == entity.Id).ExecuteDelete();
        database.Store(entity.AllowedLanguages.Distinct()
            .Select(id => new UserGroupLanguageRow { UserGroupId = entity.Id, LanguageId = id }).ToArray());
        permissions.Write(entity);
    }

    protected override IUserGroup[] Read(IQueryable<UserGroupRow> rows)
    {
        UserGroupRow[] groups = [.. rows];
        if (groups.Length == 0)
        {
            return [];
        }

        var database = Reading;
        int[] ids = [.. groups.Select(g => g.Id)];
        var sections = database.Set<UserGroupSectionRow>().Where(s => ids.Contains(s.UserGroupId)).ToLookup(s => s.UserGroupId, s => s.App);
        var languages = database.Set<UserGroupLanguageRow>().Where(l => ids.Contains(l.UserGroupId))
            .ToLookup(l => l.UserGroupId, l => l.LanguageId);
        var counts = database.Set<UserInGroupRow>().Where(m => ids.Contains(m.UserGroupId)).GroupBy(m => m.UserGroupId)
            .Select(g => new { g.Key, Count = g.Count() }).ToDictionary(g => g.Key, g => g.Count);
        var (everywhere, granular) = permissions.Of([.. groups.Select(g => g.Key)]);
        return [.. groups.Select(row =>
        {
            var group = new UserGroup(shortStrings, counts.GetValueOrDefault(row.Id), row.Alias, row.Name, row.Icon)
            {
                Id = row.Id,
                Key = row.Key,
                Description = row.Description,
                HasAccessToAllLanguages = row.HasAccessToAllLanguages,
                StartContentId = row.StartContentId,
                StartMediaId = row.StartMediaId,
                StartElementId = row.StartElementId,
                CreateDate = row.CreateDate,
                UpdateDate = row.UpdateDate,
                Permissions = everywhere[row.Key].ToHashSet(),
                GranularPermissions = granular[row.Key].ToHashSet(),
            };
            Array.ForEach([.. sections[row.Id]], group.AddAllowedSection);
            Array.ForEach([.. languages[row.Id]], group.AddAllowedLanguage);
            return group.Unchanged();
        })];
    }

    protected override void Fill(UserGroupRow row, IUserGroup entity)
    {
        row.Key = entity.Key;
        row.Alias = entity.Alias;
        row.Name = entity.Name ?? "";
        row.Description = entity.Description;
        row.Icon = entity.Icon;
        row.HasAccessToAllLanguages = entity.HasAccessToAllLanguages;
        row.StartContentId = entity.StartContentId;
        row.StartMediaId = entity.StartMediaId;
        row.StartElementId = entity.StartElementId;
        row.CreateDate = entity.CreateDate;
        row.UpdateDate = entity.UpdateDate;
    }
}

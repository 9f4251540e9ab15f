using Microsoft.EntityFrameworkCore;
using Trade4Msmes.Cms.Persistence.Nodes;
using Trade4Msmes.Cms.Persistence.Records;
using Trade4Msmes.Cms.Persistence.Scopes;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Models.Membership.Permissions;

namespace Trade4Msmes.Cms.Persistence.Users;

/// <summary>What user groups may do, everywhere and with single items.</summary>
internal sealed class UserGroupPermissions(CmsScopeProvider scopes)
{
    private const string OnDocument = DocumentGranularPermission.ContextType;

    internal (ILookup<Guid, string> Everywhere, ILookup<Guid, IGranularPermission> Granular) Of(Guid[] groupKeys)
    {
        var database = scopes.Current.Reading;
        return (
            database.Set<UserGroupPermissionRow>().Where(p => groupKeys.Contains(p.UserGroupKey))
                .ToLookup(p => p.UserGroupKey, p => p.Permission),
            database.Set<UserGroupGranularPermissionRow>().Where(p => groupKeys.Contains(p.UserGroupKey))
                .ToLookup(p => p.UserGroupKey, ToModel));
    }

    internal void Write(IUserGroup group)
    {
        var database = scopes.Current.Writing;
        database.Set<UserGroupPermissionRow>().Where(p => p.UserGroupKey == group.Key).ExecuteDelete();
        database.Store(group.Permissions.Distinct()
            .Select(permission => new UserGroupPermissionRow { UserGroupKey = group.Key, Permission = permission }).ToArray());
        database.Set<UserGroupGranularPermissionRow>().Where(p => p.UserGroupKey == group.Key).ExecuteDelete();
        database.Store(group.GranularPermissions.Distinct().Select(permission => new UserGroupGranularPermissionRow
        {
            UserGroupKey = group.Key,
            UniqueId = permission.Key,
            Permission = permission.Permission,
            Context = permission.Context,
        }).ToArray());
    }

    /// <summary>What was said for these documents (for all, when none is named), one entry a group and document.</summary>
    internal IEnumerable<EntityPermission> OfNodes(int[] groupIds, int[] nodeIds)
    {
        var database = scopes.Current.Reading;
        var said =
            from permission in database.Set<UserGroupGranularPermissionRow>()
            where permission.Context == OnDocument
            join userGroup in database.Set<UserGroupRow>() on permission.UserGroupKey equals userGroup.Key
            where groupIds.Contains(userGroup.Id)
            join node in database.Set<NodeRow>() on permission.UniqueId equals (Guid?)node.UniqueId
            where nodeIds.Length == 0 || nodeIds.Contains(node.Id)
            select new { GroupId = userGroup.Id, NodeId = node.Id, permission.Permission };
        return [.. said.AsEnumerable().GroupBy(s => (s.GroupId, s.NodeId))
            .Select(s => new EntityPermission(s.Key.GroupId, s.Key.NodeId, s.Select(p => p.Permission).ToHashSet()))];
    }

    /// <summary>Makes these all the permissions of the group on these documents; with no documents, takes away all it had on any.</summary>
    internal void Replace(int groupId, ISet<string> permissions, int[] nodeIds)
    {
        var (groupKey, nodes) = Keys(groupId, nodeIds);
        OnDocuments(groupKey).Where(p => nodeIds.Length == 0 || nodes.Contains(p.UniqueId!.Value)).ExecuteDelete();
        Add(groupKey, permissions, nodes);
    }

    internal void Assign(int groupId, string permission, int[] nodeIds)
    {
        var (groupKey, nodes) = Keys(groupId, nodeIds);
        OnDocuments(groupKey).Where(p => p.Permission == permission && nodes.Contains(p.UniqueId!.Value)).ExecuteDelete();
        Add(groupKey, [permission], nodes);
    }

    private IQueryable<UserGroupGranularPermissionRow> OnDocuments(Guid groupKey) =>
        scopes.Current.Writing.Set<UserGroupGranularPermissionRow>().Where(p => p.UserGroupKey == groupKey && p.Context == OnDocument);

    private (Guid Group, Guid[] Nodes) Keys(int groupId, int[] nodeIds)
    {
        var database = scopes.Current.Reading;
        return (
            database.Set<UserGroupRow>().Where(g => g.Id == groupId).Select(g => g.Key).Single(),
            nodeIds.Length == 0 ? [] : [.. database.Set<NodeRow>().Where(n => nodeIds.Contains(n.Id)).Select(n => n.UniqueId)]);
    }

    private void Add(Guid groupKey, IEnumerable<string> permissions, Guid[] nodes) => scopes.Current.Writing.Store((
        from node in nodes
        from permission in permissions
        select new UserGroupGranularPermissionRow
        {
            UserGroupKey = groupKey,
            UniqueId = node,
            Permission = permission,
            Context = OnDocument,
        }).ToArray());

    private static IGranularPermission ToModel(UserGroupGranularPermissionRow row) => (row.Context, row.UniqueId) switch
    {
        (DocumentGranularPermission.ContextType, { } key) => new DocumentGranularPermission { Key = key, Permission = row.Permission },
        (DocumentPropertyValueGranularPermission.ContextType, { } key) =>
            new DocumentPropertyValueGranularPermission { Key = key, Permission = row.Permission },
        (ElementGranularPermission.ContextType, { } key) => new ElementGranularPermission { Key = key, Permission = row.Permission },
        _ => new UnknownTypeGranularPermission { Context = row.Context, Permission = row.Permission },
    };
}

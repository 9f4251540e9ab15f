using Microsoft.EntityFrameworkCore;
using Trade4Msmes.Cms.Persistence.KeyValues;
using Trade4Msmes.Cms.Persistence.Nodes;
using Trade4Msmes.Cms.Persistence.Relations;
using Trade4Msmes.Cms.Persistence.Users;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Extensions;
using Names = Umbraco.Cms.Core.Constants.Conventions.RelationTypes;

namespace Trade4Msmes.Cms.Persistence;

/// <summary>
/// What a fresh database holds before the first type comes: the roots of the trees, relation types, user groups, and the super user, who
/// has no password and cannot sign in. Written once: what an administrator removes later stays removed.
/// </summary>
internal static class Seed
{
    /// <summary>The coordinator's group: reads the statistics, changes no content.</summary>
    internal static readonly Guid CoordinatorGroupKey = new("b6f6d2ce-3f0a-4b57-9c1e-6f0e4a1d7c25");

    internal const string CoordinatorGroupAlias = "coordinator";

    /// <summary>The alias of the backoffice section with the visitor statistics.</summary>
    internal const string StatisticsSection = "Trade4Msmes.Section.Statistics";

    private const string Marker = "Trade4Msmes.Cms.Seed";
    private const int LastReservedId = 1049;
    private const int LastReservedGroupId = 99;

    private static readonly string[] s_read = [ActionBrowse.ActionLetter, ActionDocumentPropertyRead.ActionLetter];

    private static readonly string[] s_translate =
        [.. s_read, ActionUpdate.ActionLetter, ActionDocumentPropertyWrite.ActionLetter];

    private static readonly string[] s_write = [.. s_translate, ActionNew.ActionLetter, ActionNotify.ActionLetter];

    private static readonly string[] s_edit =
    [
        .. s_write, ActionDelete.ActionLetter, ActionMove.ActionLetter, ActionCopy.ActionLetter, ActionSort.ActionLetter,
        ActionRollback.ActionLetter, ActionPublish.ActionLetter, ActionUnpublish.ActionLetter, ActionRestore.ActionLetter,
        ActionCreateBlueprintFromContent.ActionLetter,
    ];

    private static readonly string[] s_administer =
        [.. s_edit, ActionProtect.ActionLetter, ActionAssignDomain.ActionLetter, ActionRights.ActionLetter];

    internal static void Write(UmbracoDbContext database)
    {
        using var transaction = database.Database.BeginTransaction();
        if (database.Database.IsNpgsql())
        {
            // Two nodes may start on an empty database at the same time. SQLite's write transaction is its own lock.
            database.Database.ExecuteSql($"SELECT pg_advisory_xact_lock({Constants.Locks.KeyValues})");
        }

        if (database.Set<KeyValueRow>().Any(p => p.Key == Marker))
        {
            return;
        }

        var now = DateTime.UtcNow;
        database.AddRange(Roots(now));
        database.AddRange(RelationTypes());
        database.SaveChanges();
        AddGroups(database, now);
        AddSuperUser(database, now);
        database.Add(new KeyValueRow { Key = Marker, Value = "1", Updated = now });
        database.SaveChanges();
        ReserveIds(database, "umbracoNode", LastReservedId);
        ReserveIds(database, "umbracoUserGroup", LastReservedGroupId);
        ReserveIds(database, "umbracoUser", 0);
        transaction.Commit();
        database.ChangeTracker.Clear();
    }

    private static NodeRow[] Roots(DateTime now) =>
    [
        Root(Constants.System.Root, Constants.System.RootSystemKey, Constants.System.RootString,
            "SYSTEM DATA: umbraco master root", Constants.ObjectTypes.SystemRoot, now),
        Root(Constants.System.RecycleBinContent, Constants.System.RecycleBinContentKey, "-1,-20",
            "Recycle Bin", Constants.ObjectTypes.ContentRecycleBin, now),
        Root(Constants.System.RecycleBinMedia, Constants.System.RecycleBinMediaKey, "-1,-21",
            "Recycle Bin", Constants.ObjectTypes.MediaRecycleBin, now),
    ];

    private static NodeRow Root(int id, Guid key, string path, string name, Guid objectType, DateTime now) => new()
    {
        Id = id,
        UniqueId = key,
        ParentId = Constants.System.Root,
        Level = 0,
        Path = path,
        NodeUser = -1,
        Text = name,
        NodeObjectType = objectType,
        CreateDate = now,
    };

    private static RelationTypeRow[] RelationTypes()
    {
        var document = Constants.ObjectTypes.Document;
        var media = Constants.ObjectTypes.Media;
        return
        [
            Relation(Names.RelateDocumentOnCopyAlias, Names.RelateDocumentOnCopyName, document, isBidirectional: true),
            Relation(Names.RelateParentDocumentOnDeleteAlias, Names.RelateParentDocumentOnDeleteName, document),
            Relation(Names.RelateParentMediaFolderOnDeleteAlias, Names.RelateParentMediaFolderOnDeleteName, media),
            Relation(Names.RelatedMediaAlias, Names.RelatedMediaName, null, isDependency: true),
            Relation(Names.RelatedDocumentAlias, Names.RelatedDocumentName, null, isDependency: true),
            Relation(Names.RelatedMemberAlias, Names.RelatedMemberName, null, isDependency: true),
            Relation(Names.RelatedElementAlias, Names.RelatedElementName, null, isDependency: true),
        ];
    }

    private static RelationTypeRow Relation(
        string alias, string name, Guid? objectType, bool isBidirectional = false, bool isDependency = false) => new()
        {
            // Umbraco's own rule for the keys of its relation types.
            Key = $"{alias}____{name}".ToGuid(),
            Alias = alias,
            Name = name,
            ParentObjectType = objectType,
            ChildObjectType = objectType,
            IsBidirectional = isBidirectional,
            IsDependency = isDependency,
        };

    private static void AddGroups(UmbracoDbContext database, DateTime now)
    {
        const string content = Constants.Applications.Content;
        const string media = Constants.Applications.Media;
        const string translation = Constants.Applications.Translation;
        // Members and packages are stock sections of Umbraco that this site does not have.
        string[] everything =
            [content, media, translation, Constants.Applications.Settings, Constants.Applications.Users, StatisticsSection];
        Group(1, Constants.Security.AdminGroupKey, "admin", "Administrators", "icon-medal", everything, s_administer);
        Group(2, Constants.Security.WriterGroupKey, "writer", "Writers", "icon-edit", [content], s_write);
        Group(3, Constants.Security.EditorGroupKey, "editor", "Editors", "icon-tools", [content, media], s_edit);
        Group(4, Constants.Security.TranslatorGroupKey, "translator", "Translators", "icon-globe", [content, translation], s_translate);
        Group(5, Constants.Security.SensitiveDataGroupKey, "sensitiveData", "Sensitive data", "icon-lock", [], []);
        Group(6, CoordinatorGroupKey, CoordinatorGroupAlias, "Coordinators", "icon-chart", [StatisticsSection], s_read);

        void Group(int id, Guid key, string alias, string name, string icon, string[] sections, string[] permissions)
        {
            database.Add(new UserGroupRow
            {
                Id = id,
                Key = key,
                Alias = alias,
                Name = name,
                Icon = icon,
                HasAccessToAllLanguages = true,
                StartContentId = Constants.System.Root,
                StartMediaId = Constants.System.Root,
                CreateDate = now,
                UpdateDate = now,
            });
            database.AddRange(sections.Select(app => new UserGroupSectionRow { UserGroupId = id, App = app }));
            database.AddRange(permissions.Select(letter => new UserGroupPermissionRow { UserGroupKey = key, Permission = letter }));
        }
    }

    private static void AddSuperUser(UmbracoDbContext database, DateTime now)
    {
        const int superUser = -1;
        database.Add(new UserRow
        {
            Id = superUser,
            Key = Constants.Security.SuperUserKey,
            UserName = "Administrator",
            Login = "admin",
            LoginLower = "admin",
            Disabled = true,
            SecurityStampToken = Guid.NewGuid().ToString(),
            Language = "en-US",
            CreateDate = now,
            UpdateDate = now,
        });
        database.Add(new UserInGroupRow { UserId = superUser, UserGroupId = 1 });
        database.Add(new UserInGroupRow { UserId = superUser, UserGroupId = 5 });
    }

    /// <summary>Lets the database count on from here: ids up to it are fixed ones, and 0 would mean "not stored yet" to Core.</summary>
    private static void ReserveIds(UmbracoDbContext database, string table, int last)
    {
        if (database.Database.IsNpgsql())
        {
            var sequence = $"\"{table}\"";
            database.Database.ExecuteSql(
                $"SELECT setval(pg_get_serial_sequence({sequence}, 'id'), {Math.Max(last, 1)}, {last > 0})");
            return;
        }

        database.Database.ExecuteSql($"DELETE FROM sqlite_sequence WHERE name = {table}");
        database.Database.ExecuteSql($"INSERT INTO sqlite_sequence (name, seq) VALUES ({table}, {last})");
    }
}

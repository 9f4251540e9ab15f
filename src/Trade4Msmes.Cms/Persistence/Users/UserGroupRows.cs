using Trade4Msmes.Cms.Persistence.Records;

namespace Trade4Msmes.Cms.Persistence.Users;

/// <summary>umbracoUserGroup. Property names are IUserGroup's, so that Core's queries apply to the table as they are.</summary>
internal sealed class UserGroupRow : RecordRow
{
    public Guid Key { get; set; }

    public string Alias { get; set; } = "";

    public string Name { get; set; } = "";

    public string? Description { get; set; }

    public string? Icon { get; set; }

    public bool HasAccessToAllLanguages { get; set; }

    public int? StartContentId { get; set; }

    public int? StartMediaId { get; set; }

    public int? StartElementId { get; set; }

    public DateTime CreateDate { get; set; }

    public DateTime UpdateDate { get; set; }
}

/// <summary>umbracoUserGroup2App: a section that the group sees.</summary>
internal sealed class UserGroupSectionRow
{
    public int UserGroupId { get; set; }

    public string App { get; set; } = "";
}

/// <summary>umbracoUserGroup2Language: a language that the group may edit, when it may not edit all.</summary>
internal sealed class UserGroupLanguageRow
{
    public int UserGroupId { get; set; }

    public int LanguageId { get; set; }
}

/// <summary>umbracoUserGroup2Permission: what the group may do everywhere.</summary>
internal sealed class UserGroupPermissionRow
{
    public int Id { get; set; }

    public Guid UserGroupKey { get; set; }

    public string Permission { get; set; } = "";
}

/// <summary>umbracoUserGroup2GranularPermission: what the group may do with one item, in place of what it may do everywhere.</summary>
internal sealed class UserGroupGranularPermissionRow
{
    public int Id { get; set; }

    public Guid UserGroupKey { get; set; }

    /// <summary>The key of the item; null for kinds of permission that speak of no item.</summary>
    public Guid? UniqueId { get; set; }

    public string Permission { get; set; } = "";

    /// <summary>What kind of item: "Document", "DocumentTypeProperty" ...</summary>
    public string Context { get; set; } = "";
}

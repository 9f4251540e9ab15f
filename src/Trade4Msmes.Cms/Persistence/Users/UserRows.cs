namespace Trade4Msmes.Cms.Persistence.Users;

/// <summary>umbracoUser: who may sign in to the backoffice, and API users.</summary>
internal sealed class UserRow
{
    public int Id { get; set; }

    public Guid Key { get; set; }

    public bool Disabled { get; set; }

    /// <summary>Locked out after too many wrong passwords.</summary>
    public bool NoConsole { get; set; }

    /// <summary>The person's name, as the backoffice shows it.</summary>
    public string UserName { get; set; } = "";

    /// <summary>What is typed to sign in; most often the e-mail address.</summary>
    public string Login { get; set; } = "";

    /// <summary>The login in lower case: logins know no case, and the databases disagree about it.</summary>
    public string LoginLower { get; set; } = "";

    /// <summary>The hash of the password; null when none was ever set, so that none can match.</summary>
    public string? Password { get; set; }

    public string? PasswordConfig { get; set; }

    public string Email { get; set; } = "";

    public string? Language { get; set; }

    public string? SecurityStampToken { get; set; }

    public int FailedLoginAttempts { get; set; }

    public DateTime? LastLockoutDate { get; set; }

    public DateTime? LastPasswordChangeDate { get; set; }

    public DateTime? LastLoginDate { get; set; }

    public DateTime? EmailConfirmedDate { get; set; }

    public DateTime? InvitedDate { get; set; }

    public DateTime CreateDate { get; set; }

    public DateTime UpdateDate { get; set; }

    public string? Avatar { get; set; }

    /// <summary>A <see cref="Umbraco.Cms.Core.Models.Membership.UserKind"/>.</summary>
    public int Kind { get; set; }
}

/// <summary>umbracoUserStartNode: where a user's trees begin.</summary>
internal sealed class UserStartNodeRow
{
    internal const int Content = 1;

    internal const int Media = 2;

    internal const int Element = 3;

    public int Id { get; set; }

    public int UserId { get; set; }

    public int StartNode { get; set; }

    public int StartNodeType { get; set; }
}

/// <summary>umbracoUser2UserGroup.</summary>
internal sealed class UserInGroupRow
{
    public int UserId { get; set; }

    public int UserGroupId { get; set; }
}

/// <summary>umbracoUserLogin: a session of the backoffice.</summary>
internal sealed class UserLoginRow
{
    public Guid SessionId { get; set; }

    public int UserId { get; set; }

    public DateTime LoggedInUtc { get; set; }

    public DateTime LastValidatedUtc { get; set; }

    public DateTime? LoggedOutUtc { get; set; }

    public string? IpAddress { get; set; }
}

/// <summary>umbracoUser2ClientId: the client credentials of an API user.</summary>
internal sealed class UserClientIdRow
{
    public int UserId { get; set; }

    public string ClientId { get; set; } = "";
}

/// <summary>umbracoUserData: what backoffice screens remember for a user.</summary>
internal sealed class UserDataRow
{
    public Guid Key { get; set; }

    public Guid UserKey { get; set; }

    public string Group { get; set; } = "";

    public string Identifier { get; set; } = "";

    public string Value { get; set; } = "";
}

/// <summary>umbracoUser2NodeNotify: a user wants mail when this happens to a document.</summary>
internal sealed class UserNotificationRow
{
    public int UserId { get; set; }

    public int NodeId { get; set; }

    public string Action { get; set; } = "";
}

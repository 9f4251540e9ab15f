using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using OpenIddict.Abstractions;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;

namespace Trade4Msmes.Cms.Security;

/// <summary>Who a sign-in belongs to. It ends when the user is disabled, locked out, or has another security stamp (a new password, for one).</summary>
internal sealed class EditorSession(IBackOfficeUserStore users)
{
    /// <summary>The claim with the user's security stamp when they signed in.</summary>
    internal const string Stamp = "stamp";

    private static readonly object s_key = new();

    internal static ClaimsPrincipal PrincipalOf(IUser user, string scheme)
    {
        var identity = new ClaimsIdentity(scheme, OpenIddictConstants.Claims.Name, OpenIddictConstants.Claims.Role);
        identity.SetClaim(OpenIddictConstants.Claims.Subject, user.Key.ToString())
            .SetClaim(OpenIddictConstants.Claims.Name, user.Username)
            .SetClaim(Stamp, user.SecurityStamp);
        return new ClaimsPrincipal(identity);
    }

    /// <returns>Null when the session is over.</returns>
    internal async Task<IUser?> FindAsync(ClaimsPrincipal? principal) =>
        Guid.TryParse(principal?.GetClaim(OpenIddictConstants.Claims.Subject), out var key)
        && await users.GetAsync(key) is { IsApproved: true, IsLockedOut: false } user && user.SecurityStamp == principal.GetClaim(Stamp)
            ? user
            : null;

    internal static void Remember(HttpContext context, IUser user) => context.Items[s_key] = user;

    internal static IUser? Current(HttpContext? context) => context?.Items[s_key] as IUser;
}

/// <summary>The user of the request at hand, as Core asks for them; null outside one.</summary>
internal sealed class CurrentEditor(IHttpContextAccessor http) : IBackOfficeSecurityAccessor, IBackOfficeSecurity
{
    public IBackOfficeSecurity? BackOfficeSecurity => this;

    public IUser? CurrentUser => EditorSession.Current(http.HttpContext);

    public bool IsAuthenticated() => CurrentUser is not null;

    public bool UserHasSectionAccess(string section, IUser user) => user.AllowedSections.Contains(section, StringComparer.OrdinalIgnoreCase);
}

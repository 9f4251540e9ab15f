namespace Trade4Msmes.Cms.Security;

/// <summary>The addresses of sign-in, as the client knows them.</summary>
internal static class BackOfficePaths
{
    internal const string Client = "umbraco-back-office";
    internal const string Root = "/umbraco";
    internal const string Api = "/umbraco/management/api";
    internal const string Authorize = Security + "authorize";
    internal const string Token = Security + "token";
    internal const string Revoke = Security + "revoke";
    internal const string SignOut = Security + "signout";
    internal const string Login = "/umbraco/login";
    internal const string SetUp = "/umbraco/set-up";
    internal const string SignedIn = "/umbraco/oauth_complete";

    private const string Security = Api + "/v1/security/back-office/";
}

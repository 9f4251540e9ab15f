using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OpenIddict.Abstractions;
using OpenIddict.Server.AspNetCore;
using Umbraco.Cms.Core.Security;

namespace Trade4Msmes.Cms.Security;

/// <summary>Where sign-in begins and ends. OpenIddict itself answers for tokens and their revocation.</summary>
internal static class SecurityEndpoints
{
    internal static void MapSecurity(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(BackOfficePaths.Authorize, AuthorizeAsync).AllowAnonymous();
        routes.MapGet(BackOfficePaths.SignOut, SignOutAsync).AllowAnonymous();
        routes.MapGet(BackOfficePaths.Login, (HttpContext context, SignInPages pages) => pages.ShowLoginAsync(context)).AllowAnonymous();
        routes.MapPost(BackOfficePaths.Login, (HttpContext context, SignInPages pages) => pages.LoginAsync(context)).AllowAnonymous();
        routes.MapGet(BackOfficePaths.SetUp, (HttpContext context, SignInPages pages) => pages.ShowSetUpAsync(context)).AllowAnonymous();
        routes.MapPost(BackOfficePaths.SetUp, (HttpContext context, SignInPages pages) => pages.SetUpAsync(context)).AllowAnonymous();
    }

    private static async Task<IResult> AuthorizeAsync(HttpContext context, IBackOfficeUserStore users)
    {
        var request = context.GetOpenIddictServerRequest()
            ?? throw new InvalidOperationException("OpenIddict did not see the request: authentication must run before endpoints.");
        var login = await context.AuthenticateAsync(SecurityRegistration.LoginScheme);
        if (await new EditorSession(users).FindAsync(login.Principal) is not { } user)
        {
            return Results.LocalRedirect($"{BackOfficePaths.Login}?returnUrl={Uri.EscapeDataString(context.Request.Path + context.Request.QueryString)}");
        }

        var principal = EditorSession.PrincipalOf(user, OpenIddictServerAspNetCoreDefaults.AuthenticationScheme);
        principal.SetScopes(request.GetScopes());
        principal.SetDestinations(_ => [OpenIddictConstants.Destinations.AccessToken]);
        return Results.SignIn(principal, authenticationScheme: OpenIddictServerAspNetCoreDefaults.AuthenticationScheme);
    }

    private static async Task<IResult> SignOutAsync(HttpContext context, IBackOfficeUserStore users, SignIn signIn)
    {
        // A link on another site must not sign anyone out.
        if (context.Request.Headers["Sec-Fetch-Site"] == "cross-site")
        {
            return Results.LocalRedirect(BackOfficePaths.Root + "/");
        }

        var login = await context.AuthenticateAsync(SecurityRegistration.LoginScheme);
        if (await new EditorSession(users).FindAsync(login.Principal) is { } user)
        {
            await signIn.NoteSignOutAsync(user, context.Connection.RemoteIpAddress?.ToString() ?? "");
        }

        await context.SignOutAsync(SecurityRegistration.LoginScheme);
        TokenCookies.Clear(context);
        return Results.LocalRedirect(BackOfficePaths.Root + "/logout");
    }
}

using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OpenIddict.Server;
using OpenIddict.Server.AspNetCore;
using OpenIddict.Validation;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Trade4Msmes.Cms.Security;

/// <summary>
/// Keeps tokens where no script can read them: in cookies that only this host gets and only over HTTPS. The client sees and sends
/// "[redacted]" in their place; that header, which no foreign page can send, is what makes the cookie count.
/// </summary>
internal sealed class TokenCookies :
    IOpenIddictServerHandler<ApplyAuthorizationResponseContext>, IOpenIddictServerHandler<ApplyTokenResponseContext>,
    IOpenIddictServerHandler<ExtractTokenRequestContext>, IOpenIddictServerHandler<ExtractRevocationRequestContext>,
    IOpenIddictValidationHandler<OpenIddictValidationEvents.ProcessAuthenticationContext>
{
    private const string Redacted = "[redacted]";
    private const string Code = "__Host-umbPkceCode";
    private const string AccessToken = "__Host-umbAccessToken";
    private const string RefreshToken = "__Host-umbRefreshToken";

    internal static void Add(OpenIddictServerBuilder server)
    {
        server.AddEventHandler<ApplyAuthorizationResponseContext>(handler => handler.UseSingletonHandler<TokenCookies>()
            .SetOrder(OpenIddictServerAspNetCoreHandlers.Authentication.ProcessQueryResponse.Descriptor.Order - 1));
        server.AddEventHandler<ApplyTokenResponseContext>(handler => handler.UseSingletonHandler<TokenCookies>()
            .SetOrder(OpenIddictServerAspNetCoreHandlers.ProcessJsonResponse<ApplyTokenResponseContext>.Descriptor.Order - 1));
        server.AddEventHandler<ExtractTokenRequestContext>(handler => handler.UseSingletonHandler<TokenCookies>()
            .SetOrder(OpenIddictServerAspNetCoreHandlers.ExtractPostRequest<ExtractTokenRequestContext>.Descriptor.Order + 1));
        server.AddEventHandler<ExtractRevocationRequestContext>(handler => handler.UseSingletonHandler<TokenCookies>()
            .SetOrder(OpenIddictServerAspNetCoreHandlers.ExtractPostRequest<ExtractRevocationRequestContext>.Descriptor.Order + 1));
    }

    internal static void Add(OpenIddictValidationBuilder validation) =>
        validation.AddEventHandler<OpenIddictValidationEvents.ProcessAuthenticationContext>(handler => handler.UseSingletonHandler<TokenCookies>()
            .SetOrder(OpenIddictValidationHandlers.ValidateRequiredTokens.Descriptor.Order - 1));

    internal static void Clear(HttpContext context)
    {
        foreach (var name in (string[])[Code, AccessToken, RefreshToken])
        {
            context.Response.Cookies.Delete(name, Options());
        }
    }

    public ValueTask HandleAsync(ApplyAuthorizationResponseContext context)
    {
        if (context.Response.Code is { } code)
        {
            Set(context.Transaction.GetHttpRequest(), Code, code);
            context.Response.Code = Redacted;
        }

        return ValueTask.CompletedTask;
    }

    public ValueTask HandleAsync(ApplyTokenResponseContext context)
    {
        var request = context.Transaction.GetHttpRequest();
        if (context.Response.AccessToken is { } access)
        {
            Set(request, AccessToken, access);
            context.Response.AccessToken = Redacted;
        }

        if (context.Response.RefreshToken is { } refresh)
        {
            Set(request, RefreshToken, refresh);
            context.Response.RefreshToken = Redacted;
        }

        return ValueTask.CompletedTask;
    }

    public ValueTask HandleAsync(ExtractTokenRequestContext context)
    {
        var request = context.Transaction.GetHttpRequest();
        if (context.Request?.Code == Redacted && Get(request, Code) is { } code)
        {
            context.Request.Code = code;
            // A code counts once.
            request!.HttpContext.Response.Cookies.Delete(Code, Options());
        }

        if (context.Request?.RefreshToken == Redacted && Get(request, RefreshToken) is { } refresh)
        {
            context.Request.RefreshToken = refresh;
        }

        return ValueTask.CompletedTask;
    }

    public ValueTask HandleAsync(ExtractRevocationRequestContext context)
    {
        if (context.Request?.Token == Redacted && Get(context.Transaction.GetHttpRequest(), AccessToken) is { } access)
        {
            context.Request.Token = access;
        }

        return ValueTask.CompletedTask;
    }

    public ValueTask HandleAsync(OpenIddictValidationEvents.ProcessAuthenticationContext context)
    {
        if (context.AccessToken == Redacted)
        {
            context.AccessToken = OpenIddictValidationAspNetCoreHelpers.GetHttpRequest(context.Transaction)?.Cookies[AccessToken];
        }

        return ValueTask.CompletedTask;
    }

    private static string? Get(HttpRequest? request, string name) => request?.Cookies[name] is { Length: > 0 } value ? value : null;

    private static void Set(HttpRequest? request, string name, string value) => request?.HttpContext.Response.Cookies.Append(name, value, Options());

    private static CookieOptions Options() => new() { HttpOnly = true, Secure = true, Path = "/", SameSite = SameSiteMode.Strict, IsEssential = true };
}

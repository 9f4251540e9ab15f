using Microsoft.AspNetCore;
using Microsoft.Extensions.DependencyInjection;
using OpenIddict.Abstractions;
using OpenIddict.Server;
using OpenIddict.Validation;
using Umbraco.Cms.Core.Security;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Trade4Msmes.Cms.Security;

/// <summary>A token counts only while its user may sign in: asked at each request and at each renewal, so that a lock or a new password acts at once.</summary>
internal sealed class SessionChecks(IBackOfficeUserStore users, IServiceScopeFactory scopes) :
    IOpenIddictServerHandler<ValidateTokenRequestContext>, IOpenIddictServerHandler<HandleRevocationRequestContext>,
    IOpenIddictValidationHandler<OpenIddictValidationEvents.ProcessAuthenticationContext>
{
    private readonly EditorSession _sessions = new(users);

    internal static void Add(OpenIddictServerBuilder server)
    {
        server.AddEventHandler<ValidateTokenRequestContext>(handler => handler.UseSingletonHandler<SessionChecks>().SetOrder(int.MaxValue - 1000));
        server.AddEventHandler<HandleRevocationRequestContext>(handler => handler.UseSingletonHandler<SessionChecks>().SetOrder(int.MinValue + 1000));
    }

    internal static void Add(OpenIddictValidationBuilder validation) =>
        validation.AddEventHandler<OpenIddictValidationEvents.ProcessAuthenticationContext>(
            handler => handler.UseSingletonHandler<SessionChecks>().SetOrder(OpenIddictValidationHandlers.ValidateAccessToken.Descriptor.Order + 1));

    public async ValueTask HandleAsync(ValidateTokenRequestContext context)
    {
        if (await _sessions.FindAsync(context.AuthorizationCodePrincipal ?? context.RefreshTokenPrincipal) is null)
        {
            context.Reject(OpenIddictConstants.Errors.InvalidGrant, "The session is over.");
        }
    }

    /// <summary>Whoever signs out takes back every token of that sign-in, the renewal token too.</summary>
    public async ValueTask HandleAsync(HandleRevocationRequestContext context)
    {
        if (context.GenericTokenPrincipal?.GetAuthorizationId() is { } authorization)
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<IOpenIddictTokenManager>().RevokeByAuthorizationIdAsync(authorization);
        }
    }

    public async ValueTask HandleAsync(OpenIddictValidationEvents.ProcessAuthenticationContext context)
    {
        if (context.AccessTokenPrincipal is null || OpenIddictValidationAspNetCoreHelpers.GetHttpRequest(context.Transaction) is not { } request)
        {
            return;
        }

        if (await _sessions.FindAsync(context.AccessTokenPrincipal) is { } user)
        {
            EditorSession.Remember(request.HttpContext, user);
        }
        else
        {
            context.Reject(OpenIddictConstants.Errors.InvalidToken, "The session is over.");
        }
    }
}

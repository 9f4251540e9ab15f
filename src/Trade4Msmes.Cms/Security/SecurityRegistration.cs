using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.Abstractions;
using OpenIddict.Server;
using Trade4Msmes.Cms.Management;
using Trade4Msmes.Cms.Persistence;
using Trade4Msmes.Cms.Persistence.PostgreSql;
using Trade4Msmes.Cms.Persistence.Sqlite;
using Umbraco.Cms.Core.Configuration.Models;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Trade4Msmes.Cms.Security;

/// <summary>Sign-in by authorization code with PKCE, the one way that the backoffice's client knows.</summary>
internal static class SecurityRegistration
{
    /// <summary>The cookie between the login page and the authorization that follows it, and for the next one while it lasts.</summary>
    internal const string LoginScheme = "UmbracoBackOffice";

    internal static void AddBackofficeSecurity(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<SignIn>();
        services.AddSingleton<SetUp>();
        services.AddSingleton<SignInPages>();
        services.AddSingleton<SignInWords>();
        services.AddSingleton<TokenCookies>();
        services.AddSingleton<SessionChecks>();
        services.AddDataProtection().SetApplicationName("Trade4Msmes");
        services.AddOptions<KeyManagementOptions>().Configure<Func<UmbracoDbContext>>((keys, open) => keys.XmlRepository = new StoredDataProtectionKeys(open));
        services.AddAuthentication().AddCookie(LoginScheme, cookie =>
        {
            cookie.Cookie.Name = "__Host-umbLogin";
            cookie.Cookie.Path = "/";
            cookie.Cookie.HttpOnly = true;
            cookie.Cookie.SecurePolicy = CookieSecurePolicy.Always;
            cookie.Cookie.SameSite = SameSiteMode.Strict;
            cookie.Cookie.IsEssential = true;
            cookie.SlidingExpiration = true;
        });
        services.AddOptions<CookieAuthenticationOptions>(LoginScheme)
            .Configure<IOptions<GlobalSettings>>((cookie, settings) => cookie.ExpireTimeSpan = settings.Value.TimeOut);
        services.AddBackofficePolicies();
        services.AddOpenIddict()
            .AddCore(core =>
            {
                var store = core.UseEntityFrameworkCore();
                _ = DatabaseConnection.IsPostgreSql(configuration)
                    ? store.UseDbContext<PostgreSqlUmbracoDbContext>()
                    : store.UseDbContext<SqliteUmbracoDbContext>();
            })
            .AddServer(Configure)
            .AddValidation(validation =>
            {
                validation.UseLocalServer();
                validation.UseAspNetCore();
                validation.UseDataProtection();
                validation.EnableTokenEntryValidation();
                TokenCookies.Add(validation);
                SessionChecks.Add(validation);
            });
        services.AddOptions<OpenIddictServerOptions>().Configure<IOptions<GlobalSettings>>((server, settings) =>
        {
            // The client takes four times the access token's life for the session's.
            server.AccessTokenLifetime = settings.Value.TimeOut / 4;
            server.RefreshTokenLifetime = settings.Value.TimeOut;
        });
    }

    /// <summary>Makes the one client known to the database.</summary>
    internal static async Task RegisterClientAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var clients = scope.ServiceProvider.GetRequiredService<IOpenIddictApplicationManager>();
        if (await clients.FindByClientIdAsync(BackOfficePaths.Client) is null)
        {
            await clients.CreateAsync(new OpenIddictApplicationDescriptor
            {
                ClientId = BackOfficePaths.Client,
                ClientType = OpenIddictConstants.ClientTypes.Public,
                DisplayName = "Umbraco back-office access",
                Permissions =
                {
                    OpenIddictConstants.Permissions.Endpoints.Authorization,
                    OpenIddictConstants.Permissions.Endpoints.Token,
                    OpenIddictConstants.Permissions.Endpoints.Revocation,
                    OpenIddictConstants.Permissions.GrantTypes.AuthorizationCode,
                    OpenIddictConstants.Permissions.GrantTypes.RefreshToken,
                    OpenIddictConstants.Permissions.ResponseTypes.Code,
                },
            });
        }

        // What expired a week ago is of no use to anyone.
        var weekAgo = scope.ServiceProvider.GetRequiredService<TimeProvider>().GetUtcNow().AddDays(-7);
        await scope.ServiceProvider.GetRequiredService<IOpenIddictTokenManager>().PruneAsync(weekAgo);
        await scope.ServiceProvider.GetRequiredService<IOpenIddictAuthorizationManager>().PruneAsync(weekAgo);
    }

    private static void Configure(OpenIddictServerBuilder server)
    {
        server.SetAuthorizationEndpointUris(BackOfficePaths.Authorize[1..]).SetTokenEndpointUris(BackOfficePaths.Token[1..])
            .SetRevocationEndpointUris(BackOfficePaths.Revoke[1..]);
        server.AllowAuthorizationCodeFlow().RequireProofKeyForCodeExchange().AllowRefreshTokenFlow();
        // In the database: signing out ends a session at once, on every node.
        server.UseReferenceAccessTokens().UseReferenceRefreshTokens();
        // Tokens are sealed with data protection's keys; OpenIddict asks for these two all the same, and uses neither.
        server.UseDataProtection();
        server.AddEphemeralSigningKey();
        server.AddEncryptionKey(new SymmetricSecurityKey(System.Security.Cryptography.RandomNumberGenerator.GetBytes(32)));
        // Behind a proxy that ends TLS, or on localhost; the cookies themselves are Secure always.
        server.UseAspNetCore().EnableAuthorizationEndpointPassthrough().DisableTransportSecurityRequirement();
        TokenCookies.Add(server);
        SessionChecks.Add(server);
        // The client may return to the host that it came from, whatever the site is called: AllowedHosts says which names are.
        server.RemoveEventHandler(OpenIddictServerHandlers.Authentication.ValidateClientRedirectUri.Descriptor);
        server.AddEventHandler<ValidateAuthorizationRequestContext>(handler => handler.UseInlineHandler(context =>
        {
            if (!Uri.TryCreate(context.BaseUri, BackOfficePaths.SignedIn, out var expected) || context.RedirectUri != expected.AbsoluteUri)
            {
                context.Reject(OpenIddictConstants.Errors.InvalidRequest, "The redirect_uri is not this site's.");
            }

            return ValueTask.CompletedTask;
        }).SetOrder(OpenIddictServerHandlers.Authentication.ValidateClientRedirectUri.Descriptor.Order));
    }
}

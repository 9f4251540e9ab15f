using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Trade4Msmes.Cms.Management;
using Trade4Msmes.Cms.Security;
using Umbraco.Cms.Core.DependencyInjection;

namespace Trade4Msmes.Cms.Backoffice;

/// <summary>The official backoffice at /umbraco, where Umbraco:CMS:Backoffice:Enabled says so. Readers' requests pass none of it.</summary>
public static class BackofficeRegistration
{
    internal static void AddBackoffice(this IUmbracoBuilder builder)
    {
        if (IsEnabled(builder.Config))
        {
            builder.Services.AddSingleton<BackofficeFiles>();
            builder.Services.AddSingleton<BackofficePage>();
            builder.Services.AddBackofficeSecurity(builder.Config);
            builder.AddManagement();
        }
    }

    /// <summary>Maps /umbraco.</summary>
    public static void MapBackoffice(this WebApplication app)
    {
        if (!IsEnabled(app.Configuration))
        {
            return;
        }

        // Else the framework puts both before every request, readers' too.
        foreach (var middleware in (string[])["__AuthenticationMiddlewareSet", "__AuthorizationMiddlewareSet"])
        {
            ((IApplicationBuilder)app).Properties[middleware] = true;
        }

        app.UseWhen(context => context.Request.Path.StartsWithSegments(BackOfficePaths.Root, StringComparison.OrdinalIgnoreCase), backoffice =>
        {
            backoffice.Use(AnswerFailuresAsync);
            backoffice.UseAuthentication();
            backoffice.UseAuthorization();
        });
        app.MapSecurity();
        app.MapManagement();
        app.MapMethods("/umbraco/backoffice/{**file}", ["GET", "HEAD"], (string file, HttpContext context, BackofficeFiles files) => files.AnswerAsync(context, file));
        app.MapMethods("/umbraco/{**screen}", ["GET", "HEAD"], (HttpContext context, BackofficePage page) => page.AnswerAsync(context));
    }

    /// <summary>Makes the client and the first administrator known, and prints the set-up link once the site's address is.</summary>
    public static async Task StartBackofficeAsync(this WebApplication app)
    {
        if (!IsEnabled(app.Configuration))
        {
            return;
        }

        await SecurityRegistration.RegisterClientAsync(app.Services);
        if (await app.Services.GetRequiredService<SetUp>().BeginAsync() is { } path)
        {
            app.Lifetime.ApplicationStarted.Register(() =>
            {
                var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? "";
                Console.WriteLine($"There is no administrator yet. Create one within 24 hours, once, at {address}{path}");
            });
        }
    }

    private static bool IsEnabled(IConfiguration configuration) =>
        configuration.GetSection(BackofficeOptions.Section).Get<BackofficeOptions>()?.Enabled == true;

    private static async Task AnswerFailuresAsync(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
        }
        catch (Exception failure) when (context.Request.Path.StartsWithSegments(BackOfficePaths.Api, StringComparison.OrdinalIgnoreCase) && !context.Response.HasStarted
            && failure is not OperationCanceledException)
        {
            context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(BackofficeRegistration))
                .LogError(failure, "{Method} {Path} failed", context.Request.Method, context.Request.Path);
            context.Response.Clear();
            var answer = failure is NotSupportedException
                ? Answers.Bad("Not supported", failure.Message, "NotSupported", StatusCodes.Status501NotImplemented)
                : Answers.Bad("Something went wrong", "The server could not do this. Nothing was changed; the site's log says why.", "Unknown", StatusCodes.Status500InternalServerError);
            await answer.ExecuteAsync(context);
        }
    }
}

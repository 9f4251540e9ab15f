using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Trade4Msmes.Site.Agreements;
using Trade4Msmes.Site.Economies;
using Trade4Msmes.Site.HsCodes;
using Trade4Msmes.Site.Search;

namespace Trade4Msmes.Site.Api;

/// <summary>/api/v1: what the site knows, for other programs and other sites. Described at /openapi/v1.json.</summary>
internal static class PublicApi
{
    private const string Policy = "public-api";

    /// <summary>A class of thirty behind one address may each ask once every three seconds.</summary>
    private const int CallsPerMinute = 600;

    internal static void AddPublicApi(this IServiceCollection services)
    {
        services.AddOpenApi("v1", document =>
        {
            document.ShouldInclude = call => call.RelativePath?.StartsWith("api/v1/", StringComparison.Ordinal) == true;
            document.AddDocumentTransformer((api, _, _) =>
            {
                api.Info.Title = "Trade4MSMEs";
                api.Info.Description = "HS codes, trade agreements, economies and search. Free to use from any site; no key, no cookie.";
                // The address that was asked stands in no description: it is another one behind each proxy.
                api.Servers = [];
                return Task.CompletedTask;
            });
        });
        // Nothing here is anyone's own, and no cookie is read: any site may ask.
        services.AddCors(cors => cors.AddPolicy(Policy, any => any.AllowAnyOrigin().WithMethods(HttpMethods.Get)));
        services.AddRateLimiter(limiter =>
        {
            limiter.AddPolicy(Policy, context => RateLimitPartition.GetTokenBucketLimiter(
                context.Connection.RemoteIpAddress?.ToString() ?? "", _ => new TokenBucketRateLimiterOptions
                {
                    TokenLimit = CallsPerMinute,
                    TokensPerPeriod = CallsPerMinute / 60,
                    ReplenishmentPeriod = TimeSpan.FromSeconds(1),
                }));
            limiter.OnRejected = RejectAsync;
        });
    }

    internal static void MapPublicApi(this IEndpointRouteBuilder app)
    {
        app.MapOpenApi();
        var api = app.MapGroup("/api/v1").RequireCors(Policy).RequireRateLimiting(Policy);
        api.MapGet("/search", SearchApi.Answer).WithTags("Search");
        api.MapHsApi();
        api.MapAgreementsApi();
        api.MapEconomiesApi();
    }

    private static async ValueTask RejectAsync(OnRejectedContext rejected, CancellationToken cancel)
    {
        var seconds = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? (int)Math.Ceiling(wait.TotalSeconds) : 1;
        rejected.HttpContext.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        await TypedResults.Problem($"More than {CallsPerMinute} calls in a minute came from your address. Try again in {seconds} s.", statusCode: StatusCodes.Status429TooManyRequests)
            .ExecuteAsync(rejected.HttpContext);
    }
}

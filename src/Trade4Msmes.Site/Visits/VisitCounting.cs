using Microsoft.Extensions.Primitives;
using Trade4Msmes.Visits.Collect;

namespace Trade4Msmes.Site.Visits;

/// <summary>Hands each page that was answered to the writer, once the answer is sent. Costs the request an enqueue.</summary>
internal static class VisitCounting
{
    // Balancers may ask for a page instead of /health.
    private static readonly string[] Probes = ["kube-probe/", "ELB-HealthChecker/", "GoogleHC/", "Edge Health Probe"];

    internal static IApplicationBuilder UseVisitCounting(this IApplicationBuilder app)
    {
        var queue = app.ApplicationServices.GetRequiredService<HitQueue>();
        var clock = app.ApplicationServices.GetRequiredService<TimeProvider>();
        return app.Use((context, next) =>
        {
            if (HttpMethods.IsGet(context.Request.Method) && !context.Request.Path.StartsWithSegments("/umbraco", StringComparison.OrdinalIgnoreCase))
            {
                context.Response.OnCompleted(() =>
                {
                    if (IsPage(context))
                    {
                        queue.Add(Read(context, clock.GetUtcNow().UtcDateTime));
                    }

                    return Task.CompletedTask;
                });
            }

            return next(context);
        });
    }

    // 304: the browser shows the page it has. It says no type, but only pages have paths without an extension.
    private static bool IsPage(HttpContext context) => context.Response.StatusCode switch
    {
        StatusCodes.Status200OK or StatusCodes.Status404NotFound =>
            context.Response.ContentType?.StartsWith("text/html", StringComparison.OrdinalIgnoreCase) == true,
        StatusCodes.Status304NotModified => !Path.HasExtension(context.Request.Path.Value),
        _ => false,
    };

    private static Hit Read(HttpContext context, DateTime now)
    {
        var (request, headers) = (context.Request, context.Request.Headers);
        var language = context.Response.Headers.ContentLanguage;
        return new Hit
        {
            At = now,
            Host = request.Host.Host,
            Path = request.Path.Value ?? "/",
            Query = request.QueryString.Value ?? "",
            Status = context.Response.StatusCode,
            Language = StringValues.IsNullOrEmpty(language) ? null : language.ToString(),
            Address = context.Connection.RemoteIpAddress,
            UserAgent = headers.UserAgent.ToString(),
            Referrer = headers.Referer,
            AcceptLanguage = headers.AcceptLanguage,
            Known = KindOf(context),
            Unmarked = headers["Sec-GPC"] == "1" || headers["DNT"] == "1",
        };
    }

    private static ViewKind? KindOf(HttpContext context)
    {
        var headers = context.Request.Headers;
        return
            IsPrefetch(headers["Sec-Purpose"]) || IsPrefetch(headers["Purpose"]) || IsPrefetch(headers["X-Purpose"]) || IsPrefetch(headers["X-Moz"]) ? ViewKind.Prefetch :
            Array.Exists(Probes, probe => headers.UserAgent.ToString().StartsWith(probe, StringComparison.Ordinal)) ? ViewKind.Probe :
            context.User.Identity?.IsAuthenticated == true ? ViewKind.Staff :
            null;
    }

    private static bool IsPrefetch(StringValues purpose) =>
        purpose.Count > 0 && purpose.ToString() is var text
        && (text.Contains("prefetch", StringComparison.OrdinalIgnoreCase) || text.Contains("prerender", StringComparison.OrdinalIgnoreCase)
            || text.Contains("preview", StringComparison.OrdinalIgnoreCase));
}

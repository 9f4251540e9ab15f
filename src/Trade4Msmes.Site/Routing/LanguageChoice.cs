using Microsoft.Net.Http.Headers;

namespace Trade4Msmes.Site.Routing;

/// <summary>The reader's language among those of the site.</summary>
public sealed class LanguageChoice(PageRoutes routes)
{
    /// <summary>Sends "/" to the root of the reader's language.</summary>
    public void Redirect(HttpContext context)
    {
        context.Response.Headers.Vary = HeaderNames.AcceptLanguage;
        context.Response.Headers.CacheControl = "no-cache";
        var home = routes.Home;
        var url = home is null ? null : routes.UrlOf(home, Best(context.Request));
        if (url is null)
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return;
        }

        context.Response.Redirect(url);
    }

    /// <summary>By Accept-Language (RFC 9110, 12.5.4): "es-MX" finds "es". The site's first language when none fits.</summary>
    public string Best(HttpRequest request)
    {
        var available = routes.Languages;
        foreach (var wanted in request.GetTypedHeaders().AcceptLanguage.Where(l => l.Quality is not 0).OrderByDescending(l => l.Quality ?? 1))
        {
            for (var tag = wanted.Value.Value; !string.IsNullOrEmpty(tag); tag = tag.Contains('-') ? tag[..tag.LastIndexOf('-')] : null)
            {
                if (available.FirstOrDefault(l => string.Equals(l, tag, StringComparison.OrdinalIgnoreCase)) is { } found)
                {
                    return found;
                }
            }
        }

        return available.Count > 0 ? available[0] : "en";
    }

    /// <summary>The language whose root the path lies below, or null.</summary>
    public string? OfPath(string path) => routes.Languages.FirstOrDefault(language =>
        routes.Home is { } home && routes.UrlOf(home, language) is { } root && path.StartsWith(root, StringComparison.OrdinalIgnoreCase));
}

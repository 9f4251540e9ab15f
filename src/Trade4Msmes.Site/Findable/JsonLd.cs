using System.Text.Json;
using System.Text.Json.Nodes;
using Trade4Msmes.Site.Layout;

namespace Trade4Msmes.Site.Findable;

/// <summary>
/// What search engines read about a page, in the words of schema.org: the site with its search on the home page, the path to every other page,
/// and who wrote a guide and when it was last checked.
/// </summary>
public static class JsonLd
{
    private const string Guide = "guide";

    /// <returns>JSON with no character that ends a script element; null for a page without an address of its own.</returns>
    public static string? Of(PageFrame frame)
    {
        if (frame.Canonical is not { } canonical || !frame.IsIndexed)
        {
            return null;
        }

        var site = new Uri(canonical);
        var graph = new JsonArray();
        if (frame.Breadcrumbs.Count == 0)
        {
            graph.Add(WebSite(frame, site));
        }
        else
        {
            graph.Add(Path(frame, site));
        }

        if (frame.DocumentType == Guide)
        {
            graph.Add(Article(frame, site));
        }

        // The default encoder writes "<", ">" and "&" as escapes.
        return new JsonObject { ["@context"] = "https://schema.org", ["@graph"] = graph }.ToJsonString(JsonSerializerOptions.Default);
    }

    private static JsonObject WebSite(PageFrame frame, Uri site)
    {
        var about = new JsonObject
        {
            ["@type"] = "WebSite",
            ["name"] = frame.SiteName,
            ["url"] = site.AbsoluteUri,
            ["description"] = frame.Description,
            ["inLanguage"] = frame.TextLanguage,
        };
        if (frame.SearchUrl is { } search)
        {
            about["potentialAction"] = new JsonObject
            {
                ["@type"] = "SearchAction",
                ["target"] = $"{Absolute(site, search)}?q={{words}}",
                ["query-input"] = "required name=words",
            };
        }

        return about;
    }

    private static JsonObject Path(PageFrame frame, Uri site) => new()
    {
        ["@type"] = "BreadcrumbList",
        ["itemListElement"] = new JsonArray(
        [
            .. frame.Breadcrumbs.Select((link, place) => Step(place + 1, link.Name, Absolute(site, link.Url))),
            Step(frame.Breadcrumbs.Count + 1, frame.Title, site.AbsoluteUri),
        ]),
    };

    private static JsonObject Step(int position, string name, string url) => new()
    {
        ["@type"] = "ListItem",
        ["position"] = position,
        ["name"] = name,
        ["item"] = url,
    };

    private static JsonObject Article(PageFrame frame, Uri site)
    {
        var article = new JsonObject
        {
            ["@type"] = "Article",
            ["headline"] = frame.Title,
            ["description"] = frame.Description,
            ["url"] = site.AbsoluteUri,
            ["inLanguage"] = frame.TextLanguage,
            ["isAccessibleForFree"] = true,
            ["publisher"] = new JsonObject { ["@type"] = "Organization", ["name"] = frame.SiteName, ["url"] = Absolute(site, frame.HomeUrl) },
        };
        if (frame.Reviewed is { } day)
        {
            article["dateModified"] = day.ToString("yyyy-MM-dd");
        }

        return article;
    }

    private static string Absolute(Uri site, string path) => new Uri(site, path).AbsoluteUri;
}

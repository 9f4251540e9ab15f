using System.Text;
using System.Xml;
using Trade4Msmes.Site.FinishedPages;
using Trade4Msmes.Site.Pages;
using Trade4Msmes.Site.Routing;
using Trade4Msmes.Site.Search;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Trade4Msmes.Site.Findable;

/// <summary>
/// robots.txt and the sitemaps (sitemaps.org): /sitemap.xml lists one a language, and one for each page with pages below it that are made
/// from data. Each page stands there with its translations.
/// </summary>
public sealed class Sitemap(PageRoutes routes, PageCache cache, IEnumerable<IPageSlice> slices)
{
    private const string SitemapNamespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string XhtmlNamespace = "http://www.w3.org/1999/xhtml";
    private const string File = "sitemap.xml";
    private readonly Dictionary<string, IDataSlice> _data = slices.OfType<IDataSlice>().ToDictionary(slice => slice.DocumentType, StringComparer.Ordinal);

    /// <summary>The list of the sitemaps, or one of them: the path says which.</summary>
    public async Task AnswerAsync(HttpContext context)
    {
        var site = Site(context.Request);
        var above = context.Request.Path.Value![..^File.Length];
        var page = await cache.GetAsync(site + context.Request.Path.Value, () => Task.FromResult(
            above == "/" ? Finished(xml => WriteList(xml, site))
            : routes.Find(above) is not { } route ? null
            : routes.Home?.Key == route.Content.Key ? Finished(xml => WritePages(xml, site, route))
            : _data.TryGetValue(route.Content.ContentType.Alias, out var data) ? Finished(xml => WriteData(xml, site, route, data))
            : null));
        if (page is null)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        await page.SendAsync(context);
    }

    public static Task AnswerRobotsAsync(HttpContext context)
    {
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync($"User-agent: *\nDisallow: /umbraco/\n\nSitemap: {Site(context.Request)}/{File}\n");
    }

    private static string Site(HttpRequest request) => $"{request.Scheme}://{request.Host.Value}";

    private static FinishedPage Finished(Action<XmlWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true }))
        {
            write(xml);
        }

        return FinishedPage.Of(bytes.ToArray(), "application/xml; charset=utf-8", language: null);
    }

    private void WriteList(XmlWriter xml, string site)
    {
        xml.WriteStartElement("sitemapindex", SitemapNamespace);
        var pages = routes.Home is { } home ? routes.SelfAndDescendants(home).ToArray() : [];
        foreach (var page in pages.Where(page => page.Key == routes.Home!.Key || _data.ContainsKey(page.ContentType.Alias)))
        {
            foreach (var (_, url) in Translations(page))
            {
                xml.WriteStartElement("sitemap", SitemapNamespace);
                xml.WriteElementString("loc", SitemapNamespace, site + url + File);
                xml.WriteEndElement();
            }
        }

        xml.WriteEndElement();
    }

    private void WritePages(XmlWriter xml, string site, PageRoute route)
    {
        Begin(xml);
        // A page shown in another language's words is no page of its own to find; a search engine's list of finds helps nobody.
        foreach (var page in routes.SelfAndDescendants(route.Content)
            .Where(page => page.ContentType.Alias != SearchSlice.Alias && page.Cultures.ContainsKey(route.Language)))
        {
            if (Translations(page) is var translations && translations.Any(translation => translation.Language == route.Language))
            {
                WriteUrl(xml, site, route.Language, translations, below: "", page.Cultures[route.Language].Date);
            }
        }

        xml.WriteEndElement();
    }

    private void WriteData(XmlWriter xml, string site, PageRoute route, IDataSlice data)
    {
        Begin(xml);
        var translations = Translations(route.Content);
        foreach (var segment in translations.Any(translation => translation.Language == route.Language) ? data.Below : [])
        {
            WriteUrl(xml, site, route.Language, translations, segment + "/", changed: null);
        }

        xml.WriteEndElement();
    }

    private static void Begin(XmlWriter xml)
    {
        xml.WriteStartElement("urlset", SitemapNamespace);
        xml.WriteAttributeString("xmlns", "xhtml", null, XhtmlNamespace);
    }

    private (string Language, string Url)[] Translations(IPublishedContent page) =>
    [
        .. routes.Languages.Where(page.Cultures.ContainsKey).Select(language => (language, routes.UrlOf(page, language)!)).Where(t => t.Item2 is not null),
    ];

    private static void WriteUrl(
        XmlWriter xml, string site, string language, (string Language, string Url)[] translations, string below, DateTime? changed)
    {
        xml.WriteStartElement("url", SitemapNamespace);
        xml.WriteElementString("loc", SitemapNamespace, site + translations.First(translation => translation.Language == language).Url + below);
        if (changed is { } date)
        {
            xml.WriteElementString("lastmod", SitemapNamespace, date.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'"));
        }

        foreach (var other in translations)
        {
            xml.WriteStartElement("link", XhtmlNamespace);
            xml.WriteAttributeString("rel", "alternate");
            xml.WriteAttributeString("hreflang", other.Language);
            xml.WriteAttributeString("href", site + other.Url + below);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}

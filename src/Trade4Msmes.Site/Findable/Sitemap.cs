using System.Text;
using System.Xml;
using Trade4Msmes.Site.FinishedPages;
using Trade4Msmes.Site.Routing;
using Trade4Msmes.Site.Search;

namespace Trade4Msmes.Site.Findable;

/// <summary>sitemap.xml and robots.txt: every page in every language it is written in, each with its translations.</summary>
public sealed class Sitemap(PageRoutes routes, PageCache cache)
{
    private const string SitemapNamespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string XhtmlNamespace = "http://www.w3.org/1999/xhtml";

    public async Task AnswerAsync(HttpContext context)
    {
        var site = Site(context.Request);
        var page = await cache.GetAsync(site + "/sitemap.xml", () => Task.FromResult<FinishedPage?>(
            FinishedPage.Of(Write(site), "application/xml; charset=utf-8", language: null)));
        await page!.SendAsync(context);
    }

    public static Task AnswerRobotsAsync(HttpContext context)
    {
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync($"User-agent: *\nDisallow: /umbraco/\n\nSitemap: {Site(context.Request)}/sitemap.xml\n");
    }

    private static string Site(HttpRequest request) => $"{request.Scheme}://{request.Host.Value}";

    private byte[] Write(string site)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true }))
        {
            xml.WriteStartElement("urlset", SitemapNamespace);
            xml.WriteAttributeString("xmlns", "xhtml", null, XhtmlNamespace);
            foreach (var page in routes.Home is { } home ? routes.SelfAndDescendants(home).Where(page => page.ContentType.Alias != SearchSlice.Alias) : [])
            {
                // A page shown in another language's words is no page of its own to find.
                var translations = routes.Languages.Where(page.Cultures.ContainsKey)
                    .Select(language => (language, url: routes.UrlOf(page, language))).Where(t => t.url is not null).ToArray();
                foreach (var (language, url) in translations)
                {
                    xml.WriteStartElement("url", SitemapNamespace);
                    xml.WriteElementString("loc", SitemapNamespace, site + url);
                    xml.WriteElementString("lastmod", SitemapNamespace, page.Cultures[language].Date.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'"));
                    foreach (var other in translations)
                    {
                        xml.WriteStartElement("link", XhtmlNamespace);
                        xml.WriteAttributeString("rel", "alternate");
                        xml.WriteAttributeString("hreflang", other.language);
                        xml.WriteAttributeString("href", site + other.url);
                        xml.WriteEndElement();
                    }

                    xml.WriteEndElement();
                }
            }

            xml.WriteEndElement();
        }

        return bytes.ToArray();
    }
}

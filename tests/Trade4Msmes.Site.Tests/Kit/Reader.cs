using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Trade4Msmes.Site.Tests.Kit;

/// <summary>Asks the site as a browser does, and takes each answer as it comes: no redirect followed, nothing unpacked.</summary>
internal static class Reader
{
    private static readonly XNamespace s_sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace s_xhtml = "http://www.w3.org/1999/xhtml";
    private static readonly HttpClient s_http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });

    internal static Task<HttpResponseMessage> GetAsync(string url, params (string Name, string Value)[] headers) =>
        SendAsync(HttpMethod.Get, url, headers);

    /// <param name="url">With or without the site's address.</param>
    internal static Task<HttpResponseMessage> SendAsync(HttpMethod method, string url, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(method, new Uri(SiteFixture.Address, url));
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value).ShouldBeTrue();
        }

        return s_http.SendAsync(request);
    }

    internal static async Task<IHtmlDocument> ReadAsync(string url)
    {
        using var answer = await GetAsync(url);
        return Parse(await answer.Content.ReadAsStringAsync());
    }

    internal static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    internal static IReadOnlyDictionary<string, string> Headers(HttpResponseMessage answer) => answer.Headers.Concat(answer.Content.Headers)
        .ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase);

    internal static string? Header(HttpResponseMessage answer, string name) => Headers(answer).GetValueOrDefault(name);

    /// <param name="encoding">Null for bytes as they are.</param>
    internal static string Unpacked(byte[] bytes, string? encoding)
    {
        using var packed = new MemoryStream(bytes);
        using Stream plain = encoding switch
        {
            "br" => new BrotliStream(packed, CompressionMode.Decompress),
            "gzip" => new GZipStream(packed, CompressionMode.Decompress),
            null => packed,
            _ => throw new ArgumentException($"No reader asked for {encoding}.", nameof(encoding)),
        };
        using var text = new StreamReader(plain, Encoding.UTF8);
        return text.ReadToEnd();
    }

    /// <summary>Every document's page in every language.</summary>
    internal static async Task<IReadOnlyList<SitemapAddress>> SitemapAsync() => await ReadSitemapsAsync(path => path.Count(c => c == '/') == 2);

    /// <summary>Every page made from data in every language: many thousands.</summary>
    internal static async Task<IReadOnlyList<SitemapAddress>> DataSitemapAsync() => await ReadSitemapsAsync(path => path.Count(c => c == '/') > 2);

    private static async Task<IReadOnlyList<SitemapAddress>> ReadSitemapsAsync(Func<string, bool> isWanted)
    {
        var list = await ReadXmlAsync("/sitemap.xml");
        var addresses = new List<SitemapAddress>();
        foreach (var url in list.Elements(s_sitemap + "sitemap").Select(map => map.Element(s_sitemap + "loc")!.Value).Where(url => isWanted(new Uri(url).AbsolutePath)))
        {
            addresses.AddRange((await ReadXmlAsync(url)).Elements(s_sitemap + "url").Select(page => new SitemapAddress(
                page.Element(s_sitemap + "loc")!.Value,
                page.Elements(s_xhtml + "link").ToDictionary(link => link.Attribute("hreflang")!.Value, link => link.Attribute("href")!.Value, StringComparer.Ordinal))));
        }

        return addresses;
    }

    private static async Task<XElement> ReadXmlAsync(string url)
    {
        using var answer = await GetAsync(url);
        return XDocument.Parse(await answer.Content.ReadAsStringAsync()).Root!;
    }
}

/// <param name="Translations">Addresses by language, this one among them.</param>
internal sealed record SitemapAddress(string Url, IReadOnlyDictionary<string, string> Translations)
{
    internal string Path => new Uri(Url).AbsolutePath;

    /// <summary>The first part of the path: "fr" of "/fr/guides/".</summary>
    internal string Language => Path.Split('/')[1];
}

using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Trade4Msmes.Site.Tests.Kit;

namespace Trade4Msmes.Site.Tests.Pages;

/// <summary>What holds for every page that is shipped, in every language.</summary>
[Collection(ShippedPages.Name)]
public sealed class EveryPageTests
{
    private const int MostBytes = 14 * 1024;
    private static readonly HtmlParser s_strict = new(new HtmlParserOptions { IsStrictMode = true });

    [Fact]
    public async Task IsSmall() => (await FindAsync(page => page.Bytes > MostBytes ? [$"{page.Bytes} bytes"] : [])).ShouldBeEmpty();

    [Fact]
    public async Task LinksOnlyToPlacesThatAreThere()
    {
        var pages = await ShippedPages.AllAsync();
        var ids = pages.ToDictionary(
            page => page.Address.Path, page => page.Document.QuerySelectorAll("[id]").Select(element => element.Id!).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        var fromData = (await Reader.DataSitemapAsync()).Select(address => address.Path).ToHashSet(StringComparer.Ordinal);

        var broken = await FindAsync(page => page.Document.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!)
            .Select(href => (Href: href, Url: new Uri(new Uri(page.Address.Url), href)))
            .Where(link => link.Url.Authority == SiteFixture.Address.Authority && !Leads(link.Url)).Select(link => link.Href));

        broken.ShouldBeEmpty();

        bool Leads(Uri url) => (url.Fragment.Length < 2 && fromData.Contains(url.AbsolutePath)) || (ids.TryGetValue(url.AbsolutePath, out var there)
            && (url.Fragment.Length < 2 || there.Contains(Uri.UnescapeDataString(url.Fragment[1..]))));
    }

    [Fact]
    public async Task HasOneHeadingOfTheFirstLevelAndSkipsNone() => (await FindAsync(page =>
    {
        var levels = page.Document.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.LocalName[1] - '0').ToArray();
        var isInOrder = levels is [1, ..] && levels.Count(level => level == 1) == 1 && levels.Zip(levels.Skip(1)).All(pair => pair.Second <= pair.First + 1);
        return isInOrder ? [] : [string.Join(' ', levels)];
    })).ShouldBeEmpty();

    [Fact]
    public async Task HasEachIdOnce() => (await FindAsync(page =>
        page.Document.QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(group => group.Count() > 1 || group.Key!.Any(char.IsWhiteSpace)).Select(group => group.Key!))).ShouldBeEmpty();

    [Fact]
    public async Task NamesPicturesFieldsLinksAndRegions() => (await FindAsync(page =>
    {
        var document = page.Document;
        var references = document.QuerySelectorAll("[aria-labelledby], [aria-describedby]")
            .SelectMany(element => $"{element.GetAttribute("aria-labelledby")} {element.GetAttribute("aria-describedby")}".Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(id => document.GetElementById(id) is null);
        return
        [
            .. document.QuerySelectorAll("img:not([alt]), nav:not([aria-label]):not([aria-labelledby])").Select(Shown),
            .. document.QuerySelectorAll("input:not([type=hidden]), select, textarea")
                .Where(field => field.Closest("label") is null && document.QuerySelector($"label[for='{field.Id}']") is null).Select(Shown),
            .. document.QuerySelectorAll("a, button, h1, h2, h3, h4, th").Where(element => element.TextContent.Trim().Length == 0).Select(Shown),
            .. references,
        ];
    })).ShouldBeEmpty();

    [Fact]
    public async Task HasATitleADescriptionAndALanguageOfItsOwn()
    {
        var pages = await ShippedPages.AllAsync();

        foreach (var language in pages.GroupBy(page => page.Address.Language))
        {
            language.GroupBy(page => page.Document.Title).Where(group => group.Count() > 1 || group.Key is null or "").Select(group => group.Key).ShouldBeEmpty();
            language.Where(page => page.Document.QuerySelector("meta[name=description]")?.GetAttribute("content") is not { Length: >= 20 and <= 200 })
                .Select(page => page.Address.Url).ShouldBeEmpty();
        }
    }

    /// <summary>Browsers mend what is wrong, each in its way: a paragraph in a paragraph, a tag left open.</summary>
    [Fact]
    public async Task IsHtmlWithoutAnythingToMend() => (await FindAsync(page =>
    {
        try
        {
            using var read = s_strict.ParseDocument(page.Html);
            return read.QuerySelectorAll("ul > :not(li), ol > :not(li), dl > :not(div):not(dt):not(dd), label label, p:empty, li:empty, a[href='']").Select(Shown);
        }
        catch (HtmlParseException mistake)
        {
            return [$"{mistake.Message} in line {mistake.Position.Line}"];
        }
    })).ShouldBeEmpty();

    private static string Shown(IElement element) => element.OuterHtml.Length > 120 ? element.OuterHtml[..120] : element.OuterHtml;

    private static async Task<IReadOnlyList<string>> FindAsync(Func<ReadPage, IEnumerable<string>> find)
    {
        var pages = await ShippedPages.AllAsync();
        pages.Count.ShouldBeGreaterThan(200);
        return [.. pages.SelectMany(page => find(page).Select(finding => $"{page.Address.Path}: {finding}"))];
    }
}

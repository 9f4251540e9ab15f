using Trade4Msmes.Site.Tests.Kit;

namespace Trade4Msmes.Site.Tests.Findable;

[Collection(ShippedPages.Name)]
public sealed class SitemapTests
{
    [Fact]
    public async Task EveryAddressAnswersInItsLanguage()
    {
        var pages = await ShippedPages.AllAsync();

        pages.Select(page => page.Address.Language).Distinct().ShouldBe(["en", "fr", "es"], ignoreOrder: true);
        foreach (var page in pages)
        {
            page.Status.ShouldBe(200, page.Address.Url);
            page.Headers["Content-Language"].ShouldBe(page.Address.Language, page.Address.Url);
            page.Document.DocumentElement.GetAttribute("lang").ShouldBe(page.Address.Language, page.Address.Url);
        }
    }

    [Fact]
    public async Task EveryPageNamesItselfItsTranslationsAndTheOneForAllOthers()
    {
        foreach (var page in await ShippedPages.AllAsync())
        {
            var alternates = page.Document.QuerySelectorAll("link[rel=alternate]")
                .ToDictionary(link => link.GetAttribute("hreflang")!, link => link.GetAttribute("href")!, StringComparer.Ordinal);

            page.Document.QuerySelector("link[rel=canonical]")!.GetAttribute("href").ShouldBe(page.Address.Url);
            alternates.Remove("x-default", out var others).ShouldBeTrue(page.Address.Url);
            alternates.ShouldBe(page.Address.Translations, ignoreOrder: true, page.Address.Url);
            alternates[page.Address.Language].ShouldBe(page.Address.Url);
            others.ShouldBe(page.Address.Path.Count(c => c == '/') == 2 ? new Uri(SiteFixture.Address, "/").ToString() : alternates["en"], page.Address.Url);
        }
    }

    [Fact]
    public async Task ItHasOnlyTheLanguagesThatAPageIsWrittenIn()
    {
        using var page = new SomePage("en", "fr");

        var addresses = await Reader.SitemapAsync();

        var found = addresses.Where(address => page.Path(address.Language) == address.Path).ToArray();
        found.Select(address => address.Language).ShouldBe(["en", "fr"], ignoreOrder: true);
        found.ShouldAllBe(address => address.Translations.Count == 2);
    }

    [Fact]
    public async Task AnUnpublishedPageIsGoneFromItAtOnce()
    {
        using var page = new SomePage("en");
        (await Reader.SitemapAsync()).ShouldContain(address => address.Path == page.Path("en"));

        page.Unpublish();

        (await Reader.SitemapAsync()).ShouldNotContain(address => address.Path == page.Path("en"));
        using var answer = await Reader.GetAsync(page.Path("en"));
        ((int)answer.StatusCode).ShouldBe(404);
    }

    [Fact]
    public async Task RobotsReadWhereItIsAndStayOutOfTheBackoffice()
    {
        using var answer = await Reader.GetAsync("/robots.txt");

        Reader.Header(answer, "Content-Type").ShouldBe("text/plain; charset=utf-8");
        var lines = (await answer.Content.ReadAsStringAsync()).Split('\n');
        lines.ShouldContain("Disallow: /umbraco/");
        lines.ShouldContain($"Sitemap: {new Uri(SiteFixture.Address, "/sitemap.xml")}");
    }
}

using System.Text.Json;
using Trade4Msmes.Site.Tests.Kit;

namespace Trade4Msmes.Site.Tests.Findable;

[Collection(ShippedPages.Name)]
public sealed class JsonLdTests
{
    [Fact]
    public async Task EveryIndexedPageSaysWhereItLies()
    {
        foreach (var page in await ShippedPages.AllAsync())
        {
            var things = Things(page);
            var canonical = page.Document.QuerySelector("link[rel=canonical]")!.GetAttribute("href");
            if (page.Address.Path.Count(c => c == '/') == 2)
            {
                var site = things.Single(thing => thing.GetProperty("@type").GetString() == "WebSite");
                site.GetProperty("url").GetString().ShouldBe(canonical);
                site.GetProperty("potentialAction").GetProperty("target").GetString()!.ShouldEndWith("?q={words}");
                continue;
            }

            var path = things.Single(thing => thing.GetProperty("@type").GetString() == "BreadcrumbList").GetProperty("itemListElement").EnumerateArray().ToArray();
            path.Select(step => step.GetProperty("position").GetInt32()).ShouldBe(Enumerable.Range(1, path.Length), page.Address.Url);
            path[^1].GetProperty("item").GetString().ShouldBe(canonical);
            page.Document.QuerySelector("h1")!.TextContent.Trim().ShouldStartWith(path[^1].GetProperty("name").GetString()!);
            path.ShouldAllBe(step => step.GetProperty("item").GetString()!.StartsWith(SiteFixture.Address.ToString(), StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task AGuideSaysWhenItWasLastChecked()
    {
        var guides = (await ShippedPages.AllAsync()).Where(page => page.Document.Body!.ClassName == "guide").ToArray();

        guides.ShouldNotBeEmpty();
        foreach (var guide in guides)
        {
            var article = Things(guide).Single(thing => thing.GetProperty("@type").GetString() == "Article");
            article.GetProperty("inLanguage").GetString().ShouldBe(guide.Address.Language);
            DateOnly.TryParse(article.GetProperty("dateModified").GetString(), out _).ShouldBeTrue();
        }
    }

    private static JsonElement[] Things(ReadPage page) =>
        [.. JsonDocument.Parse(page.Document.QuerySelector("script[type='application/ld+json']")!.TextContent).RootElement.GetProperty("@graph").EnumerateArray()];
}

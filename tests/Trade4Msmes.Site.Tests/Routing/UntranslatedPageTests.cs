using Trade4Msmes.Site.Tests.Kit;

namespace Trade4Msmes.Site.Tests.Routing;

/// <summary>A page that is not in the reader's language yet.</summary>
[Collection(ShippedPages.Name)]
public sealed class UntranslatedPageTests
{
    [Theory]
    [InlineData("fr", "Cette page n’existe pas encore en français. Vous la lisez en anglais.")]
    [InlineData("es", "Esta página aún no está disponible en español. La está leyendo en inglés.")]
    public async Task ItIsShownInAnotherWithANoticeAndItsLanguageMarked(string language, string notice)
    {
        using var some = new SomePage("en");

        var page = await Reader.ReadAsync(some.Path(language));

        page.DocumentElement.GetAttribute("lang").ShouldBe(language);
        page.QuerySelector("main .notice")!.TextContent.ShouldBe(notice);
        var text = page.QuerySelector("article")!;
        text.GetAttribute("lang").ShouldBe("en");
        text.TextContent.ShouldContain("The text in en.");
        page.QuerySelector("link[rel=canonical]")!.GetAttribute("href").ShouldBe(new Uri(SiteFixture.Address, some.Path("en")).ToString());
        page.QuerySelectorAll("link[rel=alternate]").Select(link => link.GetAttribute("hreflang")).ShouldBe(["en", "x-default"]);
    }

    [Fact]
    public async Task ATranslatedOneHasNoNotice()
    {
        using var some = new SomePage("en", "fr");

        var page = await Reader.ReadAsync(some.Path("fr"));

        page.QuerySelector(".notice").ShouldBeNull();
        page.QuerySelector("article")!.TextContent.ShouldContain("The text in fr.");
    }

    [Fact]
    public async Task ALinkLeadsToAPageOnlyWhileItIsPublished()
    {
        using var target = new SomePage("en", "fr");
        using var some = new SomePage("en");
        some.Write($"<p>See <a href=\"/{{localLink:{target.Key}}}\" type=\"document\">the other one</a> first.</p>", "en");
        (await Reader.ReadAsync(some.Path("en"))).QuerySelector("article a")!.GetAttribute("href").ShouldBe(target.Path("en"));
        // In the reader's language, although the text is in another one.
        (await Reader.ReadAsync(some.Path("fr"))).QuerySelector("article a")!.GetAttribute("href").ShouldBe(target.Path("fr"));

        target.Unpublish();

        var text = (await Reader.ReadAsync(some.Path("en"))).QuerySelector(".definition")!;
        text.QuerySelector("a").ShouldBeNull();
        text.TextContent.ShouldContain("See the other one first.");
    }
}

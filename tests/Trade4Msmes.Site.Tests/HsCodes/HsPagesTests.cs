using Trade4Msmes.Search.HarmonizedSystem;
using Trade4Msmes.Site.Layout;
using Trade4Msmes.Site.Tests.Kit;

namespace Trade4Msmes.Site.Tests.HsCodes;

[Collection(ShippedPages.Name)]
public sealed class HsPagesTests
{
    [Fact]
    public async Task ACodeShowsItsPlaceItsNamesAndItsNeighbours()
    {
        var page = await Reader.ReadAsync("/fr/codes-sh/610910/");

        page.QuerySelector("main .stencil")!.TextContent.ShouldBe("Code SH 6109.10");
        page.QuerySelectorAll(".breadcrumbs a").Select(link => link.GetAttribute("href")).ShouldBe(["/fr/", "/fr/codes-sh/", "/fr/codes-sh/61/", "/fr/codes-sh/6109/"]);
        page.QuerySelectorAll(".hs-names li").Select(name => name.TextContent).ShouldContain("tee-shirt");
        page.QuerySelectorAll(".hs-browse a").Select(link => link.GetAttribute("href")).ShouldBe(["/fr/codes-sh/610990/"]);
        page.QuerySelectorAll(".languages a").Select(link => link.GetAttribute("href")).ShouldBe(["/en/hs-codes/610910/", "/fr/codes-sh/610910/", "/es/codigos-sa/610910/"]);
    }

    [Fact]
    public async Task CodesThatAHeadingSendsToAreLinks()
    {
        var page = await Reader.ReadAsync("/en/hs-codes/6201/");

        page.QuerySelectorAll("main .notice a").Select(link => link.GetAttribute("href")).ShouldContain("/en/hs-codes/6203/");
    }

    [Theory]
    [InlineData("/en/hs-codes/xi/", "/en/hs-codes/61/")]
    [InlineData("/en/hs-codes/61/", "/en/hs-codes/6109/")]
    [InlineData("/en/hs-codes/6109/", "/en/hs-codes/610910/")]
    public async Task EachLevelLeadsToTheNext(string path, string below)
    {
        var page = await Reader.ReadAsync(path);

        page.QuerySelectorAll(".hs-list a").Select(link => link.GetAttribute("href")).ShouldContain(below);
    }

    [Theory]
    [InlineData("/en/hs-codes/999999/")]
    [InlineData("/en/hs-codes/6109/610910/")]
    [InlineData("/en/hs-codes/77/")]
    [InlineData("/en/guides/6109/")]
    public async Task WhatIsNoCodeIsNoPage(string path)
    {
        using var answer = await Reader.GetAsync(path);

        ((int)answer.StatusCode).ShouldBe(404);
    }

    [Theory]
    [InlineData("610910")]
    [InlineData("6109.10")]
    [InlineData("6109 10")]
    [InlineData("6109.10.00.12")]
    public async Task ACodeInAnyFormIsOpened(string typed)
    {
        var page = await Reader.ReadAsync("/en/hs-codes/?q=" + Uri.EscapeDataString(typed));

        page.QuerySelectorAll(".hs-group a").Select(link => link.GetAttribute("href")).ShouldContain("/en/hs-codes/610910/");
        (page.QuerySelector("main .notice:not([role])") is not null).ShouldBe(typed.Length > 7);
    }

    [Theory]
    [InlineData("en", "hs-codes", "hoodie", "6110")]
    [InlineData("fr", "codes-sh", "sweat à capuche", "6110")]
    [InlineData("es", "codigos-sa", "sudadera con capucha", "6110")]
    [InlineData("en", "hs-codes", "wooden toy train", "9503")]
    [InlineData("es", "codigos-sa", "salsa picante 250 ml", "2103")]
    [InlineData("fr", "codes-sh", "savon noir", "3401")]
    [InlineData("en", "hs-codes", "shea butter", "1515")]
    [InlineData("es", "codigos-sa", "hamaca", "5608")]
    [InlineData("fr", "codes-sh", "pagne wax", "5208")]
    public async Task AProductInOnesOwnWordsLeadsToItsHeading(string language, string segment, string words, string heading)
    {
        var page = await Reader.ReadAsync($"/{language}/{segment}/?q={Uri.EscapeDataString(words)}");

        page.QuerySelectorAll(".hs-group h3 a").Take(3).Select(link => link.GetAttribute("href")).ShouldContain($"/{language}/{segment}/{heading}/");
        page.QuerySelectorAll(".languages a").Select(link => link.GetAttribute("href")!).ShouldAllBe(url => url.Contains("?q="));
        page.QuerySelector("meta[name=robots]")!.GetAttribute("content").ShouldBe("noindex");
    }

    /// <summary>A word that many products share gets a question, with a link for each answer and one for those who don't know.</summary>
    [Fact]
    public async Task AVagueWordGetsAQuestionAndAnAnswerNarrowsIt()
    {
        var vague = await Reader.ReadAsync("/en/hs-codes/?q=shirt");
        var answers = vague.QuerySelectorAll(".hs-ask a").Select(link => link.GetAttribute("href")!).ToArray();

        answers.Length.ShouldBeGreaterThan(2);
        var narrower = await Reader.ReadAsync(answers[0]);
        narrower.QuerySelectorAll(".hs-choices a").Select(link => link.GetAttribute("href")).ShouldBe(["/en/hs-codes/?q=shirt"]);
        (await Reader.ReadAsync(answers[^1])).QuerySelector(".hs-choices")!.TextContent.ShouldContain("I don’t know");
    }

    /// <summary>Whatever the look-up may ask, and whatever may be answered, has words in each language.</summary>
    [Fact]
    public void EveryAnswerHasItsWords()
    {
        var book = SiteFixture.Get<WordBook>();
        foreach (var words in new[] { "en", "fr", "es" }.Select(book.In))
        {
            foreach (var (facet, value) in HsLookUp.Choices)
            {
                words[$"HsCodes.Ask.{facet}"].ShouldNotBeEmpty();
                words[$"HsCodes.Is.{value}"].ShouldNotBeEmpty();
            }
        }
    }

    [Theory]
    [InlineData("xqzw")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("shirt&is=nothing:of-the-kind,material")]
    public async Task WhateverIsTypedThePageAnswers(string typed)
    {
        using var answer = await Reader.GetAsync("/en/hs-codes/?q=" + typed.Replace("<", "%3C", StringComparison.Ordinal));

        ((int)answer.StatusCode).ShouldBe(200);
        (await answer.Content.ReadAsStringAsync()).ShouldNotContain("<script>");
    }
}

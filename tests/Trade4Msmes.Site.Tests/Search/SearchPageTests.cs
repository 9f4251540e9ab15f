using System.Net;
using System.Text.Json;

namespace Trade4Msmes.Site.Tests.Search;

[Collection(nameof(SearchSite))]
public sealed class SearchPageTests(SearchSite site)
{
    [Fact]
    public async Task APageIsFoundAsSoonAsItsPublishReturns()
    {
        var page = SearchSite.Page("Quinoa cooperatives", "en");
        (await site.FindAsync("quinoa")).ShouldBeEmpty();

        SearchSite.Documents.Publish(page, ["en"]).Success.ShouldBeTrue();

        (await site.FindAsync("quinoa")).ShouldBe(["Quinoa cooperatives"]);
    }

    [Fact]
    public async Task APageIsNoLongerFoundAsSoonAsItIsTakenAway()
    {
        var page = SearchSite.Published("Vanilla growers", "en", "fr");
        (await site.FindAsync("vanilla")).ShouldBe(["Vanilla growers"]);

        SearchSite.Documents.Unpublish(page, "fr").Success.ShouldBeTrue();
        (await site.FindAsync("vanilla", "/fr/recherche/")).ShouldBeEmpty();
        (await site.FindAsync("vanilla")).ShouldBe(["Vanilla growers"]);

        SearchSite.Documents.MoveToRecycleBin(SearchSite.Documents.GetById(page.Key)!).Success.ShouldBeTrue();
        (await site.FindAsync("vanilla")).ShouldBeEmpty();
    }

    [Fact]
    public async Task ARenamedPageIsFoundByItsNewNameOnly()
    {
        var page = SearchSite.Published("Shea butter", "en");

        page.SetCultureName("Argan oil", "en");
        page.SetValue("description", "About argan oil.", "en");
        SearchSite.Documents.Save(page).Success.ShouldBeTrue();
        (await site.FindAsync("argan")).ShouldBeEmpty();
        SearchSite.Documents.Publish(page, ["en"]).Success.ShouldBeTrue();

        (await site.FindAsync("argan")).ShouldBe(["Argan oil"]);
        (await site.FindAsync("shea butter")).ShouldNotContain("Argan oil");
    }

    [Theory]
    [InlineData("/en/search/", "MFN", "most-favoured-nation duty")]
    [InlineData("/en/search/", "certificates of origin", "certificate of origin")]
    [InlineData("/fr/recherche/", "regles d'origine", "règles d’origine")]
    [InlineData("/es/buscar/", "codigo sa", "código SA")]
    public async Task TheTermComesFirst(string page, string words, string title) => (await site.FindAsync(words, page))[0].ShouldBe(title);

    [Fact]
    public async Task AResultTellsWhereItLiesAndMarksTheWords()
    {
        var page = await site.ShowAsync("/en/search/?q=0901.21");

        var first = page.QuerySelector(".found-page:has(mark)")!;
        first.QuerySelector("h3 a")!.GetAttribute("href")!.ShouldStartWith("/en/glossary/");
        first.QuerySelector(".stencil")!.TextContent.ShouldBe("Glossary");
        first.QuerySelectorAll("mark").ShouldAllBe(mark => mark.TextContent == "0901.21");
    }

    [Fact]
    public async Task AMisspellingIsPutRightInALink()
    {
        var page = await site.ShowAsync("/en/search/?q=certifcate");

        var link = page.QuerySelector("section:has(#found-count) .lead a")!;
        link.TextContent.ShouldBe("certificate");
        link.GetAttribute("href").ShouldBe("/en/search/?q=certificate");
        page.QuerySelector(".notice").ShouldNotBeNull();
    }

    [Fact]
    public async Task WhoFindsNothingLearnsWhatToDo()
    {
        SearchSite.Published("Kitenge", "en");

        var page = await site.ShowAsync("/fr/recherche/?q=kitenge");

        page.QuerySelector("#found-count")!.TextContent.ShouldBe("Aucune page trouvée pour «\u00a0kitenge\u00a0»");
        page.QuerySelectorAll("section:has(#found-elsewhere) h3 a").Single().GetAttribute("href").ShouldBe("/en/kitenge/");
        page.QuerySelectorAll("section:has(#found-elsewhere) li").Single().GetAttribute("lang").ShouldBe("en");
        page.QuerySelectorAll("section:has(#found-advice) a").Select(link => link.GetAttribute("href")).ShouldBe(["/fr/codes-sh/", "/fr/accords/", "/fr/economies/", "/fr/guides/", "/fr/glossaire/"]);
    }

    /// <summary>Who types a code, a product or an economy into the site's search is led there too.</summary>
    [Theory]
    [InlineData("/en/search/?q=0901.21", "/en/hs-codes/090121/")]
    [InlineData("/fr/recherche/?q=mexique", "/fr/economies/mx/")]
    public async Task CodesAndEconomiesAreFoundToo(string path, string url)
    {
        var page = await site.ShowAsync(path);

        page.QuerySelectorAll(".found-trade a").Select(link => link.GetAttribute("href")).ShouldContain(url);
    }

    [Fact]
    public async Task AWordOfTradeIsNoProduct() =>
        (await site.ShowAsync("/en/search/?q=rules+of+origin")).QuerySelector(".found-trade").ShouldBeNull();

    [Fact]
    public async Task ALongListIsReadPageByPage()
    {
        var first = await site.ShowAsync("/en/search/?q=duty");
        var second = await site.ShowAsync(first.QuerySelector("a[rel=next]")!.GetAttribute("href")!);
        var beyond = await site.ShowAsync("/en/search/?q=duty&page=999");

        SearchSite.Titles(first).Length.ShouldBe(10);
        SearchSite.Titles(first).ShouldNotContain(title => SearchSite.Titles(second).Contains(title));
        second.QuerySelector("a[rel=prev]")!.GetAttribute("href").ShouldBe("/en/search/?q=duty");
        SearchSite.Titles(beyond).ShouldNotBeEmpty();
        beyond.QuerySelector("a[rel=next]").ShouldBeNull();
    }

    [Theory]
    [InlineData("/en/search/")]
    [InlineData("/en/search/?q=duty&page=2")]
    public async Task SearchEnginesDoNotKeepIt(string path)
    {
        var page = await site.ShowAsync(path);

        page.QuerySelector("meta[name=robots]")!.GetAttribute("content").ShouldBe("noindex");
        new Uri(page.QuerySelector("link[rel=canonical]")!.GetAttribute("href")!).PathAndQuery.ShouldBe("/en/search/");
        using var sitemap = await site.GetAsync("/en/sitemap.xml");
        (await sitemap.Content.ReadAsStringAsync()).ShouldNotContain("/en/search/");
    }

    [Fact]
    public async Task WhatWasTypedIsShownAsTextAndAskedAgainInAnotherLanguage()
    {
        var page = await site.ShowAsync("/en/search/?q=%3Cscript%3Ealert(1)%3C/script%3E");

        page.Scripts.ShouldBeEmpty();
        page.QuerySelector("#search-words")!.GetAttribute("value").ShouldBe("<script>alert(1)</script>");
        page.QuerySelector(".languages a[lang=es]")!.GetAttribute("href").ShouldBe("/es/buscar/?q=%3Cscript%3Ealert%281%29%3C%2Fscript%3E");
    }

    [Theory]
    [InlineData("?q=")]
    [InlineData("?q=+++&page=7")]
    [InlineData("?page=x")]
    [InlineData("?utm_source=letter")]
    public async Task WithoutWordsItExplainsItself(string query)
    {
        var page = await site.ShowAsync("/en/search/" + query);

        page.QuerySelector("#found-count").ShouldBeNull();
        page.QuerySelector("main")!.TextContent.ShouldContain("Type one or more words");
    }

    [Fact]
    public async Task EveryOtherPageHasASearchBox()
    {
        var guide = await site.ShowAsync("/fr/guides/");
        guide.QuerySelector("header form[role=search]")!.GetAttribute("action").ShouldBe("/fr/recherche/");
        guide.QuerySelectorAll(".sections a").ShouldNotContain(link => link.GetAttribute("href") == "/fr/recherche/");

        (await site.ShowAsync("/fr/recherche/")).QuerySelectorAll("form[role=search]").Length.ShouldBe(1);
    }

    [Fact]
    public async Task OtherProgramsGetTheSamePages()
    {
        using var answer = await site.GetAsync("/api/v1/search?q=arancel&lang=es&limit=2");

        using var found = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        found.RootElement.GetProperty("closeness").GetString().ShouldBe("allWords");
        var pages = found.RootElement.GetProperty("pages");
        pages.GetArrayLength().ShouldBe(2);
        pages[0].GetProperty("title").GetString().ShouldBe("arancel");
        pages[0].GetProperty("url").GetString()!.ShouldStartWith("/es/glosario/");
        pages[0].GetProperty("section").GetString().ShouldBe("Glosario");
        var mark = pages[0].GetProperty("marks")[0];
        pages[0].GetProperty("snippet").GetString()!.Substring(mark.GetProperty("start").GetInt32(), mark.GetProperty("length").GetInt32()).ShouldBe("arancel");
    }

    [Theory]
    [InlineData("", "q")]
    [InlineData("?q=%20", "q")]
    [InlineData("?q=duty&lang=xx", "lang")]
    [InlineData("?q=duty&limit=0", "limit")]
    [InlineData("?q=duty&limit=many", "limit")]
    public async Task OtherProgramsLearnWhatIsWrongWithTheirQuestion(string query, string parameter)
    {
        using var answer = await site.GetAsync("/api/v1/search" + query);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        problem.RootElement.GetProperty("errors").EnumerateObject().Select(error => error.Name).ShouldBe([parameter]);
    }
}

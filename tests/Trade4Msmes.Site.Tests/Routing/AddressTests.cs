using Trade4Msmes.Site.Tests.Kit;

namespace Trade4Msmes.Site.Tests.Routing;

[Collection(ShippedPages.Name)]
public sealed class AddressTests
{
    [Theory]
    [InlineData("/en/guides", "/en/guides/")]
    [InlineData("/EN/Guides/", "/en/guides/")]
    [InlineData("/fr", "/fr/")]
    [InlineData("/En/Guides?from=mail&A=B", "/en/guides/?from=mail&A=B")]
    public async Task AnAddressTypedAnotherWayLeadsToThePage(string typed, string page)
    {
        using var answer = await Reader.GetAsync(typed);

        ((int)answer.StatusCode).ShouldBe(301);
        Reader.Header(answer, "Location").ShouldBe(page);
    }

    [Theory]
    [InlineData("//example.org")]
    [InlineData("//example.org/%2e%2e")]
    [InlineData("/\\example.org")]
    public async Task NoAddressLeadsToAnotherSite(string typed)
    {
        using var answer = await Reader.GetAsync(SiteFixture.Address.GetLeftPart(UriPartial.Authority) + typed);

        var location = Reader.Header(answer, "Location");
        (location is null || new Uri(SiteFixture.Address, location).Host == SiteFixture.Address.Host).ShouldBeTrue(location);
    }

    [Theory]
    [InlineData("/en/nothing/", "en")]
    [InlineData("/fr/rien/du/tout/", "fr")]
    [InlineData("/es/nada.html", "es")]
    public async Task WhereNoPageIsTheAnswerIsInTheLanguageOfThePath(string path, string language)
    {
        using var answer = await Reader.GetAsync(path, ("Accept-Language", "de"));

        ((int)answer.StatusCode).ShouldBe(404);
        Reader.Header(answer, "Content-Language").ShouldBe(language);
        var page = Reader.Parse(await answer.Content.ReadAsStringAsync());
        page.DocumentElement.GetAttribute("lang").ShouldBe(language);
        page.QuerySelector("h1")!.TextContent.ShouldBe(SiteWords.In(language)["NotFound.Title"]);
        page.QuerySelector("code")!.TextContent.ShouldBe(path);
        page.QuerySelector("meta[name=robots]")!.GetAttribute("content").ShouldBe("noindex");
    }

    [Fact]
    public async Task OutsideOfALanguageItIsInTheReaders()
    {
        using var answer = await Reader.GetAsync("/nothing/", ("Accept-Language", "es"));

        ((int)answer.StatusCode).ShouldBe(404);
        Reader.Header(answer, "Content-Language").ShouldBe("es");
    }

    [Fact]
    public async Task WhatSomeoneTypedIsShownAsText()
    {
        using var answer = await Reader.GetAsync("/en/%3Cscript%3Ealert(1)%3C%2Fscript%3E/");

        Reader.Parse(await answer.Content.ReadAsStringAsync()).Scripts.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task PagesAreForReadingOnly(string method)
    {
        using var answer = await Reader.SendAsync(new HttpMethod(method), "/en/guides/");

        ((int)answer.StatusCode).ShouldBe(405);
        Reader.Header(answer, "Allow").ShouldBe("GET, HEAD");
    }
}

using Trade4Msmes.Site.Tests.Kit;

namespace Trade4Msmes.Site.Tests.Security;

[Collection(ShippedPages.Name)]
public sealed class SecurityHeadersTests
{
    public static async Task<string> StyleSheetAsync() =>
        (await Reader.ReadAsync("/en/")).QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!;

    [Theory]
    [InlineData("/")]
    [InlineData("/en/")]
    [InlineData("/en")]
    [InlineData("/en/nothing/")]
    [InlineData("/theme/nothing.css")]
    [InlineData("/sitemap.xml")]
    [InlineData("/robots.txt")]
    [InlineData("style")]
    public async Task EveryAnswerTellsTheBrowserWhatItMayDo(string path)
    {
        using var answer = await Reader.GetAsync(path == "style" ? await StyleSheetAsync() : path);

        var policy = Reader.Header(answer, "Content-Security-Policy")!.Split(';', StringSplitOptions.TrimEntries)
            .Select(part => part.Split(' ', 2)).ToDictionary(part => part[0], part => part[1], StringComparer.Ordinal);
        policy["default-src"].ShouldBe("'none'");
        policy["script-src"].ShouldBe("'self'");
        policy["style-src"].ShouldBe("'self'");
        policy["frame-ancestors"].ShouldBe("'none'");
        policy["base-uri"].ShouldBe("'none'");
        policy["form-action"].ShouldBe("'self'");
        policy.Values.ShouldAllBe(sources => sources == "'none'" || sources == "'self'");
        Reader.Header(answer, "X-Content-Type-Options").ShouldBe("nosniff");
        Reader.Header(answer, "Referrer-Policy").ShouldBe("strict-origin-when-cross-origin");
        Reader.Header(answer, "Cross-Origin-Opener-Policy").ShouldBe("same-origin");
        Reader.Header(answer, "Permissions-Policy")!.ShouldContain("geolocation=()");
        Reader.Header(answer, "Server").ShouldBeNull();
        Reader.Header(answer, "Set-Cookie").ShouldBeNull();
    }

    [Fact]
    public async Task NoPageSetsACookie() =>
        (await ShippedPages.AllAsync()).ShouldAllBe(page => !page.Headers.ContainsKey("Set-Cookie"));

    [Fact]
    public async Task NoPageNeedsWhatThePolicyForbids()
    {
        foreach (var page in await ShippedPages.AllAsync())
        {
            var all = page.Document.All;

            // A script element of another type holds data (HTML, 4.12.1): no browser runs it, so the policy has nothing to say on it.
            all.Where(element => element.LocalName == "style"
                || (element.LocalName == "script" && !element.HasAttribute("src") && element.GetAttribute("type") != "application/ld+json")).ShouldBeEmpty(page.Address.Url);
            all.SelectMany(element => element.Attributes).Select(attribute => attribute.Name)
                .ShouldAllBe(name => name != "style" && !name.StartsWith("on", StringComparison.Ordinal), page.Address.Url);
            all.Where(element => element.LocalName is "img" or "script" or "link" or "source" or "iframe")
                .SelectMany(element => new[] { element.GetAttribute("src"), element.GetAttribute("srcset"), element.LocalName == "link" ? element.GetAttribute("href") : null })
                .OfType<string>().Select(url => new Uri(SiteFixture.Address, url).Authority)
                .ShouldAllBe(host => host == SiteFixture.Address.Authority, page.Address.Url);
        }
    }
}

using System.Text.Json;
using Trade4Msmes.Site.Tests.Kit;

namespace Trade4Msmes.Site.Tests.Api;

[Collection(ShippedPages.Name)]
public sealed class PublicApiTests
{
    /// <summary>So that a chamber of commerce can have the look-up on a page of its own.</summary>
    [Theory]
    [InlineData("/api/v1/hs/search?q=shirt")]
    [InlineData("/api/v1/agreements/between?from=MX&to=JP")]
    [InlineData("/api/v1/economies")]
    public async Task AnySiteMayAsk(string path)
    {
        using var answer = await Reader.GetAsync(path, ("Origin", "https://example.org"));

        ((int)answer.StatusCode).ShouldBe(200);
        Reader.Header(answer, "Access-Control-Allow-Origin").ShouldBe("*");
        Reader.Header(answer, "Set-Cookie").ShouldBeNull();
    }

    [Fact]
    public async Task ThePagesOfTheSiteStayTheSitesOwn()
    {
        using var answer = await Reader.GetAsync("/en/", ("Origin", "https://example.org"));

        Reader.Header(answer, "Access-Control-Allow-Origin").ShouldBeNull();
    }

    [Fact]
    public async Task AgreementsBetweenTwoOnADay()
    {
        var found = await ReadAsync("/api/v1/agreements/between?from=MX&to=US&on=2020-06-30&lang=es");

        found.GetProperty("on").GetString().ShouldBe("2020-06-30");
        var agreement = found.GetProperty("agreements").EnumerateArray().Single();
        agreement.GetProperty("id").GetString().ShouldBe("122");
        agreement.GetProperty("name").GetString().ShouldBe("Tratado de Libre Comercio de América del Norte (TLCAN)");
        agreement.GetProperty("goodsInForce").GetString().ShouldBe("1994-01-01");
    }

    [Fact]
    public async Task AllAgreementsPageByPage()
    {
        var names = new List<string>();
        for (string? cursor = "0"; cursor is not null;)
        {
            var page = await ReadAsync($"/api/v1/agreements?limit=250&cursor={cursor}");
            names.AddRange(page.GetProperty("agreements").EnumerateArray().Select(agreement => agreement.GetProperty("id").GetString()!));
            cursor = page.GetProperty("next").GetString();
        }

        names.Count.ShouldBeGreaterThan(600);
        names.ShouldBeUnique();
    }

    [Fact]
    public async Task AnAgreementByItsNumberOrItsAddress() =>
        (await ReadAsync("/api/v1/agreements/889")).GetProperty("slug").GetString().ShouldBe((await ReadAsync("/api/v1/agreements/pacific-alliance")).GetProperty("slug").GetString());

    [Fact]
    public async Task AnEconomyWithItsAgreements()
    {
        var found = await ReadAsync("/api/v1/economies/sn?lang=fr");

        found.GetProperty("economy").GetProperty("name").GetString().ShouldBe("Sénégal");
        found.GetProperty("agreementsInForce").EnumerateArray().Select(id => id.GetString()).ShouldContain("1086");
    }

    [Theory]
    [InlineData("/api/v1/agreements/between?from=MX&to=Atlantis", 400, "to")]
    [InlineData("/api/v1/agreements/between?to=MX", 400, "from")]
    [InlineData("/api/v1/agreements/between?from=MX&to=JP&on=yesterday", 400, "on")]
    [InlineData("/api/v1/agreements?limit=0", 400, "limit")]
    [InlineData("/api/v1/agreements?cursor=-1", 400, "cursor")]
    [InlineData("/api/v1/economies?lang=xx", 400, "lang")]
    [InlineData("/api/v1/agreements/no-such", 404, "no agreement no-such")]
    [InlineData("/api/v1/economies/zz", 404, "no economy zz")]
    public async Task SaysWhatIsWrong(string path, int status, string what)
    {
        using var answer = await Reader.GetAsync(path);

        ((int)answer.StatusCode).ShouldBe(status);
        Reader.Header(answer, "Content-Type").ShouldStartWith("application/problem+json");
        (await answer.Content.ReadAsStringAsync()).ShouldContain(what);
    }

    [Fact]
    public async Task DescribesItself()
    {
        var document = await ReadAsync("/openapi/v1.json");

        var paths = document.GetProperty("paths");
        paths.EnumerateObject().Select(path => path.Name).ShouldBe(
            ["/api/v1/search", "/api/v1/hs/search", "/api/v1/hs/{code}", "/api/v1/agreements", "/api/v1/agreements/between", "/api/v1/agreements/{id}", "/api/v1/economies", "/api/v1/economies/{iso2}"],
            ignoreOrder: true);
        var search = paths.GetProperty("/api/v1/hs/search").GetProperty("get");
        search.GetProperty("summary").GetString().ShouldBe("HS codes for a product.");
        search.GetProperty("parameters").EnumerateArray().Select(parameter => parameter.GetProperty("description").GetString()).ShouldAllBe(text => text != null && text.Length > 5);
    }

    private static async Task<JsonElement> ReadAsync(string path)
    {
        using var answer = await Reader.GetAsync(path);
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
    }
}

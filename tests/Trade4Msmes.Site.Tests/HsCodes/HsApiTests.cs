using System.Text.Json;
using Trade4Msmes.Site.Tests.Kit;

namespace Trade4Msmes.Site.Tests.HsCodes;

[Collection(ShippedPages.Name)]
public sealed class HsApiTests
{
    [Fact]
    public async Task FindsCodesWithTheWordsThatMatched()
    {
        var found = await ReadAsync("/api/v1/hs/search?q=t-shirt&lang=en&limit=3");

        var results = found.GetProperty("results").EnumerateArray().ToArray();
        results.Length.ShouldBe(3);
        results.Select(result => result.GetProperty("heading").GetString()).ShouldContain("6109");
        results[0].GetProperty("code").GetString()!.Length.ShouldBe(6);
        results[0].GetProperty("score").GetDouble().ShouldBeInRange(0, 1);
        results[0].GetProperty("matched").EnumerateArray().ShouldNotBeEmpty();
        results.Select(result => result.GetProperty("score").GetDouble()).ShouldBeInOrder(SortDirection.Descending);
    }

    [Fact]
    public async Task TellsWhatItKnowsOfACode()
    {
        var code = await ReadAsync("/api/v1/hs/6109.10?lang=es");

        code.GetProperty("code").GetString().ShouldBe("610910");
        code.GetProperty("parent").GetString().ShouldBe("6109");
        code.GetProperty("section").GetString().ShouldBe("XI");
        code.GetProperty("terms").EnumerateArray().ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("/api/v1/hs/search", 400)]
    [InlineData("/api/v1/hs/search?q=shirt&lang=xx", 400)]
    [InlineData("/api/v1/hs/search?q=shirt&limit=0", 400)]
    [InlineData("/api/v1/hs/abc", 400)]
    [InlineData("/api/v1/hs/999999", 404)]
    public async Task SaysWhatIsWrong(string path, int status)
    {
        using var answer = await Reader.GetAsync(path);

        ((int)answer.StatusCode).ShouldBe(status);
        Reader.Header(answer, "Content-Type").ShouldStartWith("application/problem+json");
    }

    private static async Task<JsonElement> ReadAsync(string path)
    {
        using var answer = await Reader.GetAsync(path);
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
    }
}

using Trade4Msmes.Site.Tests.Kit;

namespace Trade4Msmes.Site.Tests.FinishedPages;

[Collection(ShippedPages.Name)]
public sealed class FinishedPageResponseTests
{
    private const string Page = "/en/guides/";

    [Fact]
    public async Task EveryEncodingGivesTheSameText()
    {
        var texts = new List<string>();
        foreach (var encoding in new[] { "br", "gzip", null })
        {
            using var answer = await Reader.GetAsync(Page, ("Accept-Encoding", encoding ?? "identity"));
            Reader.Header(answer, "Content-Encoding").ShouldBe(encoding);
            Reader.Header(answer, "Vary").ShouldBe("Accept-Encoding");
            texts.Add(Reader.Unpacked(await answer.Content.ReadAsByteArrayAsync(), encoding));
        }

        texts.Distinct().Count().ShouldBe(1);
        texts[0].ShouldEndWith("</html>\n");
    }

    [Theory]
    [InlineData("gzip, deflate, br, zstd", "br")] // Chromium, Firefox
    [InlineData("gzip, deflate", "gzip")]
    [InlineData("br;q=0, gzip", "gzip")]
    [InlineData("br;q=0.000, gzip;q=0.0", null)]
    [InlineData("BR", "br")]
    [InlineData("deflate", null)]
    [InlineData("", null)]
    public async Task TheSmallestThatTheBrowserTakesIsSent(string accepted, string? sent)
    {
        using var answer = await Reader.GetAsync(Page, ("Accept-Encoding", accepted));

        Reader.Header(answer, "Content-Encoding").ShouldBe(sent);
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    [InlineData("identity")]
    public async Task WhoHasThePageAlreadyGetsNoBytes(string encoding)
    {
        using var first = await Reader.GetAsync(Page, ("Accept-Encoding", encoding));
        var tag = Reader.Header(first, "ETag")!;

        using var again = await Reader.GetAsync(Page, ("Accept-Encoding", encoding), ("If-None-Match", $"\"other\", {tag}"));

        ((int)again.StatusCode).ShouldBe(304);
        (await again.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
        Reader.Header(again, "ETag").ShouldBe(tag);
        Reader.Header(again, "Vary").ShouldBe("Accept-Encoding");
        Reader.Header(again, "Cache-Control").ShouldBe("no-cache");
    }

    [Fact]
    public async Task EachEncodingHasATagOfItsOwn()
    {
        var tags = new List<string?>();
        foreach (var encoding in new[] { "br", "gzip", "identity" })
        {
            using var answer = await Reader.GetAsync(Page, ("Accept-Encoding", encoding));
            tags.Add(Reader.Header(answer, "ETag"));
        }

        tags.Distinct().Count().ShouldBe(3);
        using var other = await Reader.GetAsync(Page, ("Accept-Encoding", "gzip"), ("If-None-Match", tags[0]!));
        ((int)other.StatusCode).ShouldBe(200);
    }

    [Theory]
    [InlineData(Page)]
    [InlineData("/en/nothing/")]
    public async Task HeadTellsTheSameWithoutABody(string path)
    {
        using var get = await Reader.GetAsync(path, ("Accept-Encoding", "br"));
        using var head = await Reader.SendAsync(HttpMethod.Head, path, ("Accept-Encoding", "br"));

        (await head.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
        head.StatusCode.ShouldBe(get.StatusCode);
        Told(head).ShouldBe(Told(get), ignoreOrder: true);
    }

    private static IEnumerable<KeyValuePair<string, string>> Told(HttpResponseMessage answer) =>
        Reader.Headers(answer).Where(header => header.Key != "Date");
}

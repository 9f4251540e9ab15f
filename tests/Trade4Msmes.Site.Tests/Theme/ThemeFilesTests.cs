using System.Text.RegularExpressions;
using Trade4Msmes.Site.Tests.Kit;
using Trade4Msmes.Site.Theme;

namespace Trade4Msmes.Site.Tests.Theme;

[Collection(ShippedPages.Name)]
public sealed partial class ThemeFilesTests
{
    [Fact]
    public async Task WhatAPageNamesIsThereAndKeptForAYear()
    {
        var page = await Reader.ReadAsync("/en/");
        var urls = page.QuerySelectorAll("link[href^='/theme/'], img[src^='/theme/'], source[srcset^='/theme/']")
            .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src") ?? element.GetAttribute("srcset")!).ToArray();

        urls.Length.ShouldBeGreaterThanOrEqualTo(5);
        foreach (var url in urls)
        {
            using var answer = await Reader.GetAsync(url);
            ((int)answer.StatusCode).ShouldBe(200, url);
            Reader.Header(answer, "Cache-Control").ShouldBe("public, max-age=31536000, immutable", url);
            Reader.Header(answer, "Content-Type").ShouldBe(TypeOf(url), url);
        }
    }

    [Fact]
    public async Task FilesThatTheStyleSheetNamesAreThere()
    {
        using var answer = await Reader.GetAsync((await Reader.ReadAsync("/en/")).QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!);
        var names = FileName().Matches(await answer.Content.ReadAsStringAsync()).Select(match => match.Groups[1].Value).ToArray();

        names.ShouldNotBeEmpty();
        foreach (var name in names)
        {
            using var file = await Reader.GetAsync(name);
            ((int)file.StatusCode).ShouldBe(200, name);
        }
    }

    [Fact]
    public async Task AnotherHashIsAnotherFileWhichIsNotThere()
    {
        var url = SiteFixture.Get<ThemeFiles>().Url("site.css");

        using var answer = await Reader.GetAsync("/theme/0123456789ab/site.css");

        url.ShouldNotContain("0123456789ab");
        ((int)answer.StatusCode).ShouldBe(404);
        Reader.Header(answer, "Cache-Control").ShouldBeNull();
    }

    private static string TypeOf(string url) => Path.GetExtension(url) switch
    {
        ".css" => "text/css; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".woff2" => "font/woff2",
        var other => throw new ArgumentException($"A page names a file of the kind {other}.", nameof(url)),
    };

    [GeneratedRegex("url\\(([^)]+)\\)")]
    private static partial Regex FileName();
}

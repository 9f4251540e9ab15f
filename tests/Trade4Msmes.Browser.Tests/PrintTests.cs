using Microsoft.Playwright;
using Trade4Msmes.Browser.Tests.Kit;

namespace Trade4Msmes.Browser.Tests;

public sealed class PrintTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task PaperHasTheTextAndNoMenus(bool isDark)
    {
        await using var reader = await SiteBrowser.OpenAsync(new Device(IsDark: isDark));
        foreach (var page in await SiteBrowser.PagesAsync())
        {
            await reader.GoAsync(page.Path);
            await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });

            (await reader.Heading.IsVisibleAsync()).ShouldBeTrue(page.Path);
            (await reader.Page.GetByRole(AriaRole.Navigation).CountAsync()).ShouldBe(0, page.Path);
            var colours = await reader.Page.EvaluateAsync<string[]>(
                "() => [getComputedStyle(document.body).backgroundColor, getComputedStyle(document.querySelector('h1')).color]");
            colours.ShouldBe(["rgb(255, 255, 255)", "rgb(0, 0, 0)"], page.Path);
            await reader.Page.EmulateMediaAsync(new() { Media = Media.Screen });
        }
    }

    [Fact]
    public async Task LinksToOtherSitesShowTheirAddress()
    {
        await using var reader = await SiteBrowser.OpenAsync();
        await reader.GoAsync(HsGuide.EnglishPath);
        const string addresses = "() => [...document.querySelectorAll('main a[href^=\"https\"]')].map(a => [a.href, getComputedStyle(a, '::after').content])";
        (await reader.Page.EvaluateAsync<string[][]>(addresses)).ShouldAllBe(link => link[1] == "none");

        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });

        var links = await reader.Page.EvaluateAsync<string[][]>(addresses);
        links.Length.ShouldBeGreaterThan(3);
        links.ShouldAllBe(link => link[1].Contains('(') && link[1].Contains(')'));
    }
}

using Microsoft.Playwright;
using Trade4Msmes.Browser.Tests.Kit;

namespace Trade4Msmes.Browser.Tests;

/// <summary>What the accessibility page promises, on every type of page in every language.</summary>
public sealed class AccessibilityTests
{
    [Fact]
    public async Task AxeFindsNothingInTheLightNorInTheDark()
    {
        // Still: a colour on its way from the one to the other would be measured as it is.
        await using var reader = await SiteBrowser.OpenAsync(new Device(IsStill: true));
        await Axe.LoadAsync(reader);
        var findings = new List<string>();
        foreach (var page in await SiteBrowser.PagesAsync())
        {
            await reader.GoAsync(page.Path);
            await reader.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
            var light = await Axe.AskAsync(reader, Axe.EveryRule);
            await reader.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
            var dark = await Axe.AskAsync(reader, Axe.Contrast);

            new[] { "color-contrast", "target-size", "label", "link-name" }.ShouldBeSubsetOf(light.Passed, page.Path);
            dark.Passed.ShouldBe(["color-contrast"], page.Path);
            findings.AddRange(light.Findings.Select(finding => $"{page.Path} {finding}"));
            findings.AddRange(dark.Findings.Select(finding => $"{page.Path} in the dark {finding}"));
        }

        findings.ShouldBeEmpty();
    }

    [Fact]
    public async Task NoPageScrollsSidewaysOnASmallPhoneOrEnlarged()
    {
        await using var reader = await SiteBrowser.OpenAsync(Device.Phone);
        foreach (var page in await SiteBrowser.PagesAsync())
        {
            await reader.GoAsync(page.Path);
            foreach (var device in new[] { Device.Phone, Device.Enlarged })
            {
                await reader.Page.SetViewportSizeAsync(device.Width, device.Height);
                (await reader.ExcessWidthAsync()).ShouldBe(0, $"{page.Path} at {device.Width}");
            }
        }
    }

    /// <summary>WCAG 1.4.12: readers set wider lines, words and letters.</summary>
    [Fact]
    public async Task NothingIsCutOffOrOverlapsWithWiderText()
    {
        await using var reader = await SiteBrowser.OpenAsync(Device.Phone);
        foreach (var page in await SiteBrowser.PagesAsync())
        {
            await reader.GoAsync(page.Path);
            await reader.Page.EvaluateAsync("""
                () => { for (const e of document.body.querySelectorAll('*')) {
                    const set = (name, value) => e.style.setProperty(name, value, 'important');
                    set('line-height', '1.5'); set('letter-spacing', '0.12em'); set('word-spacing', '0.16em');
                    if (e.localName === 'p') set('margin-block-end', '2em');
                } }
                """);

            (await reader.ExcessWidthAsync()).ShouldBe(0, page.Path);
            (await reader.Page.EvaluateAsync<string[]>("""
                () => [...document.querySelectorAll('main *, header *, footer *')]
                    .map(e => [e, getComputedStyle(e)])
                    // What only screen readers get is clipped to nothing on purpose.
                    .filter(([e, style]) => style.clipPath === 'none' && [style.overflowX, style.overflowY].some(way => way === 'hidden' || way === 'clip'))
                    .filter(([e]) => e.scrollWidth > e.clientWidth || e.scrollHeight > e.clientHeight).map(([e]) => e.outerHTML)
                """)).ShouldBeEmpty(page.Path);
            (await reader.Page.EvaluateAsync<string[]>("""
                () => {
                    const lines = [], texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), range = document.createRange();
                    for (let node; node = texts.nextNode();) {
                        const style = getComputedStyle(node.parentElement);
                        if (node.data.trim() === '' || style.clipPath !== 'none' || node.parentElement.matches('.skip') || !node.parentElement.checkVisibility()) continue;
                        range.selectNodeContents(node);
                        for (const box of range.getClientRects()) if (box.width > 1) lines.push([node, box]);
                    }
                    return lines.flatMap(([a, one], i) => lines.slice(i + 1)
                        .filter(([b, other]) => a !== b
                            && Math.min(one.right, other.right) - Math.max(one.left, other.left) > 2
                            && Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 2)
                        .map(([b]) => `${a.data.trim()} / ${b.data.trim()}`));
                }
                """)).ShouldBeEmpty(page.Path);
        }
    }

    /// <summary>WCAG 2.5.8 asks for 24 pixels, which axe measures; what one steers by has 44.</summary>
    [Fact]
    public async Task LinksToSteerByAreLargeEnoughForAThumb()
    {
        await using var reader = await SiteBrowser.OpenAsync(Device.Phone);
        foreach (var page in await SiteBrowser.PagesAsync())
        {
            await reader.GoAsync(page.Path);
            var small = await reader.Page.EvaluateAsync<string[]>("""
                () => [...document.querySelectorAll('nav a, header a, .facts a, .terms a, .checklist label, .found-page a, input, button')]
                    .filter(e => e.checkVisibility() && e.type !== 'checkbox')
                    .map(e => [e, e.getBoundingClientRect()])
                    .filter(([e, box]) => box.height < 44 || box.width < 24)
                    .map(([e, box]) => `${e.outerHTML} ${box.width} x ${box.height}`)
                """);

            small.ShouldBeEmpty(page.Path);
        }
    }

    [Fact]
    public async Task NothingMovesForReadersWhoWantItStill()
    {
        const string longest = """
            () => Math.max(...[...document.querySelectorAll('*')].flatMap(e => [getComputedStyle(e), getComputedStyle(e, '::before'), getComputedStyle(e, '::after')])
                .flatMap(style => `${style.transitionDuration}, ${style.animationDuration}`.split(',')).map(parseFloat))
            """;
        await using var reader = await SiteBrowser.OpenAsync();
        foreach (var page in (await SiteBrowser.PagesAsync()).Where(page => page.Language == "en"))
        {
            await reader.Page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.NoPreference });
            await reader.GoAsync(page.Path);
            (await reader.Page.EvaluateAsync<double>(longest)).ShouldBeInRange(0.1, 0.15, page.Path);

            await reader.Page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
            (await reader.Page.EvaluateAsync<double>(longest)).ShouldBe(0, page.Path);
        }
    }

    [Theory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task RightToLeftMirrorsThePage(int width)
    {
        await using var reader = await SiteBrowser.OpenAsync(new Device(width));
        foreach (var page in (await SiteBrowser.PagesAsync()).Where(page => page.Language == "en"))
        {
            await reader.GoAsync(page.Path);
            var before = await SidesAsync();

            await reader.Page.EvaluateAsync("""
                () => {
                    document.documentElement.lang = 'ar';
                    document.documentElement.dir = 'rtl';
                    const words = 'كيف أحدد رمز النظام المنسق لمنتجي؟ تعطي الجمارك كل نوع من المنتجات رقما';
                    for (const e of document.querySelectorAll('h1, h2, h3, main p, main li, nav a, td, th')) {
                        if (e.children.length === 0) e.textContent = e.textContent.length > 30 ? words : words.split(' ', 2).join(' ');
                    }
                }
                """);

            (await reader.ExcessWidthAsync()).ShouldBe(0, page.Path);
            var after = await SidesAsync();
            after.Length.ShouldBe(page.Type == "guide" ? 2 : 1);
            after.Zip(before).ShouldAllBe(sides => Math.Abs(sides.First - (width - sides.Second)) <= 1, page.Path);
        }

        // Where the site's name begins, and where a guide's contents end: the side column is at the end of the line.
        Task<double[]> SidesAsync() => reader.Page.EvaluateAsync<double[]>("""
            () => {
                const isRightToLeft = document.documentElement.dir === 'rtl';
                const box = selector => [...document.querySelectorAll(selector)].map(e => e.getBoundingClientRect());
                return [
                    ...box('.site-name').map(name => isRightToLeft ? name.right : name.left),
                    ...box('.contents').map(contents => isRightToLeft ? contents.left : contents.right),
                ];
            }
            """);
    }
}

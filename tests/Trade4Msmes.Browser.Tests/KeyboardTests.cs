using Microsoft.Playwright;
using Trade4Msmes.Browser.Tests.Kit;
using static Microsoft.Playwright.Assertions;

namespace Trade4Msmes.Browser.Tests;

public sealed class KeyboardTests
{
    [Fact]
    public async Task TheFirstTabLeadsPastTheMenus()
    {
        await using var reader = await SiteBrowser.OpenAsync();
        await reader.GoAsync(HsGuide.EnglishPath);
        var skip = reader.Page.GetByRole(AriaRole.Link, new() { Name = "Skip to the content" });
        await Expect(skip).Not.ToBeInViewportAsync();

        await reader.Page.Keyboard.PressAsync("Tab");
        await Expect(skip).ToBeFocusedAsync();
        await Expect(skip).ToBeInViewportAsync(new() { Ratio = 1 });
        await reader.Page.Keyboard.PressAsync("Enter");
        await reader.Page.Keyboard.PressAsync("Tab");

        await Expect(reader.Main.GetByRole(AriaRole.Link).First).ToBeFocusedAsync();
    }

    [Fact]
    public async Task TheGuideIsReachedAndReadWithoutAMouse()
    {
        await using var reader = await SiteBrowser.OpenAsync();
        await reader.GoAsync("/en/");

        await TabToAsync(reader, HsGuide.Name("en"));
        await reader.Page.Keyboard.PressAsync("Enter");
        await Expect(reader.Heading).ToHaveTextAsync(HsGuide.Name("en"));
        await TabToAsync(reader, HsGuide.Part("en"));
        await reader.Page.Keyboard.PressAsync("Enter");

        await Expect(reader.Page.GetByRole(AriaRole.Heading, new() { Name = HsGuide.Part("en") })).ToBeInViewportAsync();
    }

    /// <summary>In the order of the text, nothing left out, each seen: ringed, on the screen, covered by nothing.</summary>
    [Theory]
    [InlineData(320, false)]
    [InlineData(1280, false)]
    [InlineData(1280, true)]
    public async Task TabGoesThroughEveryPageInOrderAndShowsWhereOneIs(int width, bool isDark)
    {
        await using var reader = await SiteBrowser.OpenAsync(new Device(width, IsDark: isDark, IsStill: true));
        foreach (var page in (await SiteBrowser.PagesAsync()).Where(page => page is { Language: "fr", Type: not "glossary" }))
        {
            await reader.GoAsync(page.Path);
            var expected = await reader.Page.EvaluateAsync<string[]>("""
                () => [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
                    .filter(e => e.checkVisibility()).map((e, i) => { e.dataset.place = i; return `${i} ${e.textContent.trim()}`; })
                """);

            var visited = new List<string>();
            foreach (var _ in expected)
            {
                await reader.Page.Keyboard.PressAsync("Tab");
                var focus = await reader.Page.EvaluateAsync<Focus>("""
                    () => {
                        const e = document.activeElement, style = getComputedStyle(e), boxes = [...e.getClientRects()];
                        const inView = boxes.some(box => box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth);
                        const box = boxes.find(box => box.width > 0) ?? { left: -9, top: -9, width: 0, height: 0 };
                        const hit = document.elementFromPoint(box.left + box.width / 2, Math.min(box.top + box.height / 2, innerHeight - 1));
                        return {
                            name: `${e.dataset.place} ${e.textContent.trim()}`,
                            isRinged: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
                            isInView: inView && hit !== null && (e.contains(hit) || hit.contains(e)),
                        };
                    }
                    """);
                focus.IsRinged.ShouldBeTrue($"{page.Path}: {focus.Name} shows no ring");
                focus.IsInView.ShouldBeTrue($"{page.Path}: {focus.Name} is not seen");
                visited.Add(focus.Name);
            }

            visited.ShouldBe(expected, ignoreOrder: false, page.Path);
        }
    }

    private static async Task TabToAsync(Visit reader, string name)
    {
        for (var presses = 0; presses < 60; presses++)
        {
            await reader.Page.Keyboard.PressAsync("Tab");
            if (await reader.Page.EvaluateAsync<string>("document.activeElement.textContent.trim()") == name)
            {
                return;
            }
        }

        throw new ShouldAssertException($"60 presses of Tab did not reach '{name}'.");
    }

    private sealed record Focus
    {
        public string Name { get; set; } = "";

        public bool IsRinged { get; set; }

        public bool IsInView { get; set; }
    }
}

using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Trade4Msmes.Browser.Tests.Kit;
using static Microsoft.Playwright.Assertions;

namespace Trade4Msmes.Browser.Tests;

/// <summary>Ways through the site that readers take.</summary>
public sealed class JourneyTests
{
    [Theory]
    [InlineData("en", true)]
    [InlineData("fr", true)]
    [InlineData("es", true)]
    [InlineData("en", false)]
    [InlineData("fr", false)]
    [InlineData("es", false)]
    public async Task FromTheHomePageToThePartOfTheGuideThatOneNeeds(string language, bool hasScript)
    {
        await using var reader = await SiteBrowser.OpenAsync(new Device(Locale: language, HasScript: hasScript));

        await reader.GoAsync("/");
        await Expect(reader.Page).ToHaveURLAsync(new Regex($"/{language}/$"));
        await reader.FollowAsync(HsGuide.Name(language));
        await Expect(reader.Heading).ToHaveTextAsync(HsGuide.Name(language));
        await reader.Page.GetByRole(AriaRole.Navigation, new() { Name = HsGuide.Contents(language) })
            .GetByRole(AriaRole.Link, new() { Name = HsGuide.Part(language) }).ClickAsync();

        await Expect(reader.Page.GetByRole(AriaRole.Heading, new() { Name = HsGuide.Part(language), Level = 2 })).ToBeInViewportAsync();
        await Expect(reader.Page.Locator("html")).ToHaveAttributeAsync("lang", language);
    }

    [Fact]
    public async Task ChangingTheLanguageStaysOnTheSameGuide()
    {
        await using var reader = await SiteBrowser.OpenAsync();
        await reader.GoAsync(HsGuide.EnglishPath);

        foreach (var (name, language) in new[] { ("Français", "fr"), ("Español", "es"), ("English", "en") })
        {
            await reader.Page.GetByRole(AriaRole.Banner).GetByRole(AriaRole.Link, new() { Name = name }).ClickAsync();

            await Expect(reader.Heading).ToHaveTextAsync(HsGuide.Name(language));
            await Expect(reader.Page.GetByRole(AriaRole.Banner).GetByRole(AriaRole.Link, new() { Name = name })).ToHaveAttributeAsync("aria-current", "true");
        }

        await Expect(reader.Page).ToHaveURLAsync(new Regex(HsGuide.EnglishPath + "$"));
    }

    [Fact]
    public async Task AWordOfTheGlossaryIsFoundByItsLetterAndReadInAnotherLanguage()
    {
        await using var reader = await SiteBrowser.OpenAsync(Device.Phone);
        await reader.GoAsync("/en/");

        await reader.Page.GetByRole(AriaRole.Navigation, new() { Name = "Sections" }).GetByRole(AriaRole.Link, new() { Name = "Glossary" }).ClickAsync();
        await reader.Page.GetByRole(AriaRole.Link, new() { Name = "R", Exact = true }).ClickAsync();
        await reader.FollowAsync("rules of origin");
        await Expect(reader.Heading).ToHaveTextAsync("rules of origin");
        await reader.FollowAsync("règles d’origine");

        await Expect(reader.Heading).ToHaveTextAsync("règles d’origine");
        await Expect(reader.Page.Locator("html")).ToHaveAttributeAsync("lang", "fr");
    }

    [Fact]
    public async Task FromAWrongAddressBackToTheSite()
    {
        await using var reader = await SiteBrowser.OpenAsync();
        await reader.GoAsync("/fr/introuvable/");
        await Expect(reader.Heading).ToBeVisibleAsync();

        await reader.FollowAsync(HsGuide.Name("fr"));

        await Expect(reader.Heading).ToHaveTextAsync(HsGuide.Name("fr"));
    }
}

using System.Globalization;

namespace Trade4Msmes.Site.Layout;

/// <summary>What all pages share. Slices change what they know better: <c>frame with { Description = ... }</c>.</summary>
public sealed record PageFrame
{
    /// <summary>The language of the URL: menus, labels, dates.</summary>
    public required string Language { get; init; }

    /// <summary>The language of the page's own text: another one while the page is not translated.</summary>
    public required string TextLanguage { get; init; }

    /// <summary>The page's name: its only heading of level 1.</summary>
    public required string Title { get; init; }

    /// <summary>The title in the browser's tab, in search results and where the page is shared.</summary>
    public required string HeadTitle { get; init; }

    public required string SiteName { get; init; }

    public required string Description { get; init; }

    public required Words Words { get; init; }

    /// <summary>Alias of the document type; empty when there is no document.</summary>
    public required string DocumentType { get; init; }

    public required string HomeUrl { get; init; }

    /// <summary>Absolute; null for what has no address of its own.</summary>
    public string? Canonical { get; init; }

    /// <summary>Whether search engines may keep the page.</summary>
    public bool IsIndexed { get; init; }

    /// <summary>Path of the search page; null when there is none.</summary>
    public string? SearchUrl { get; init; }

    /// <summary>The page in each language it is written in.</summary>
    public IReadOnlyList<PageAlternate> Alternates { get; init; } = [];

    public IReadOnlyList<NavigationLink> Sections { get; init; } = [];

    /// <summary>From home to the page above this one.</summary>
    public IReadOnlyList<PageLink> Breadcrumbs { get; init; } = [];

    /// <summary>This page in every language of the site, by the languages' own names.</summary>
    public IReadOnlyList<LanguageLink> Languages { get; init; } = [];

    public IReadOnlyList<NavigationLink> FooterLinks { get; init; } = [];

    /// <summary>The day someone last checked the page.</summary>
    public DateOnly? Reviewed { get; init; }

    public bool IsTranslated => Language == TextLanguage;

    public string Direction => DirectionOf(Language);

    /// <summary>For the attribute <c>lang</c> of the page's own text; null when it is the page's language anyway.</summary>
    public string? TextLang => LangOf(TextLanguage);

    public string? TextDirection => TextLang is null ? null : DirectionOf(TextLanguage);

    /// <summary>The day as the language writes it; the first of a month may differ: "1er novembre", but "2 novembre".</summary>
    public string Date(DateOnly day) =>
        day.ToString(Words[day.Day == 1 ? "Layout.FirstDayFormat" : "Layout.DateFormat"], CultureInfo.GetCultureInfo(Language));

    /// <summary>For the attribute <c>lang</c>; null when it is the page's language anyway.</summary>
    public string? LangOf(string language) => language == Language ? null : language;

    /// <summary>What is around a page below this one that is made from data: in each language it has the same last part of the path.</summary>
    /// <param name="self">This page, for the path from home.</param>
    /// <param name="between">Pages between the two, outermost first.</param>
    public PageFrame Below(PageLink self, IEnumerable<PageLink> between, string segment, string title, string description) => this with
    {
        Title = title,
        HeadTitle = $"{title} – {SiteName}",
        Description = description,
        Canonical = $"{Canonical}{segment}/",
        Alternates = [.. Alternates.Select(alternate => alternate with { Url = $"{alternate.Url}{segment}/" })],
        Languages = [.. Languages.Select(language => language with { Url = $"{language.Url}{segment}/" })],
        Sections = [.. Sections.Select(link => link with { IsCurrent = false, IsAround = link.IsAround || link.IsCurrent })],
        Breadcrumbs = [.. Breadcrumbs, self, .. between],
        Reviewed = null,
    };

    private static string DirectionOf(string language) => CultureInfo.GetCultureInfo(language).TextInfo.IsRightToLeft ? "rtl" : "ltr";
}

/// <param name="Language">For <c>hreflang</c>: a language, or "x-default".</param>
/// <param name="Url">Absolute.</param>
public sealed record PageAlternate(string Language, string Url);

/// <param name="IsCurrent">Whether the page at hand is this one.</param>
/// <param name="IsAround">Whether the page at hand lies below this one.</param>
public sealed record NavigationLink(PageLink Page, bool IsCurrent, bool IsAround);

/// <param name="Name">In the language itself.</param>
public sealed record LanguageLink(string Language, string Name, string Url, bool IsCurrent);

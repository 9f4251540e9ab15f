using Trade4Msmes.Site.Layout;
using Trade4Msmes.Trade.HarmonizedSystem;

namespace Trade4Msmes.Site.HsCodes;

/// <summary>The page of a chapter, heading or subheading.</summary>
public sealed class HsCodeModel(PageFrame frame, HsItem item) : PageModel(frame)
{
    public HsItem Item => item;

    public HsText Text => item.In(Frame.TextLanguage);

    public required HsAddress Address { get; init; }

    /// <summary>What belongs in the heading, and what goes elsewhere: with a link for each code that has a page.</summary>
    public required IReadOnlyList<TextPart> Here { get; init; }

    public required IReadOnlyList<TextPart> NotHere { get; init; }

    /// <summary>The label in the site's other languages.</summary>
    public required IReadOnlyList<OtherLabel> OtherLanguages { get; init; }

    /// <summary>What to read next, as editors chose.</summary>
    public required IReadOnlyList<PageLink> Related { get; init; }

    /// <summary>What the page lists: the items below, or beside a subheading the others of its heading.</summary>
    public IReadOnlyList<HsItem> Listed => item.Code.Level == HsLevel.Subheading
        ? [.. item.Parent!.Below.Where(other => other != item)]
        : item.Below;
}

/// <param name="Url">Null for words without a link.</param>
public sealed record TextPart(string Text, string? Url);

/// <param name="Name">The language, in its own words.</param>
public sealed record OtherLabel(string Language, string Name, string Label, string Url);

/// <summary>The page of a section.</summary>
public sealed class HsSectionModel(PageFrame frame, HsSection section) : PageModel(frame)
{
    public HsSection Section => section;

    public required HsAddress Address { get; init; }
}

using Trade4Msmes.Search.HarmonizedSystem;
using Trade4Msmes.Site.Layout;
using Trade4Msmes.Site.Layout.Texts;
using Trade4Msmes.Trade.HarmonizedSystem;

namespace Trade4Msmes.Site.HsCodes;

/// <summary>The look-up: a form, then what was found, or the sections to browse.</summary>
public sealed class HsCodesModel(PageFrame frame, PageBody body) : PageModel(frame)
{
    /// <summary>Of one heading; the rest stands on its page, all beside one another.</summary>
    internal const int ShownOfHeading = 4;

    /// <summary>Shown before anything was asked.</summary>
    public PageBody Body => body;

    public required HsAddress Address { get; init; }

    public required Nomenclature Nomenclature { get; init; }

    /// <summary>What was asked, on one line; empty when nothing was.</summary>
    public string Text { get; init; } = "";

    /// <summary>Answers to earlier questions.</summary>
    public IReadOnlyList<HsChoice> Choices { get; init; } = [];

    /// <summary>Null when nothing was asked.</summary>
    public HsAnswer? Answer { get; init; }

    public string UrlWith(string facet, string value) => Address.Asking(Text, [.. Choices, new HsChoice(facet, value)]);

    public string UrlWithout(HsChoice choice) => Address.Asking(Text, Choices.Where(other => other != choice));

    /// <summary>An answer in the reader's words: of the dictionary, or the label of a code.</summary>
    public string NameOf(string value) => value == HsChoice.Any ? Words["HsCodes.DontKnow"]
        : Nomenclature.TryGet(value, out var item) ? item.In(Frame.Language).Label
        : Words[$"HsCodes.Is.{value}"];

    /// <summary>Whether the term says something that the label doesn't.</summary>
    public bool IsAnotherName(HsMatch match) => match.Term.Length > 0
        && !match.Item.In(Frame.Language).Label.Contains(match.Term, StringComparison.CurrentCultureIgnoreCase);
}

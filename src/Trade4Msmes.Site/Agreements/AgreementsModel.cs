using Trade4Msmes.Site.Layout;
using Trade4Msmes.Site.Layout.Texts;
using Trade4Msmes.Trade.Agreements;
using Trade4Msmes.Trade.Economies;

namespace Trade4Msmes.Site.Agreements;

/// <summary>The finder: a form, then what links two economies.</summary>
public sealed class AgreementsModel(PageFrame frame) : PageModel(frame)
{
    /// <summary>Shown before anything was asked.</summary>
    public required PageBody Body { get; init; }

    /// <summary>The finder's own path in the reader's language.</summary>
    public required string Url { get; init; }

    public required IReadOnlyList<Economy> Economies { get; init; }

    /// <summary>Agreements of many economies that are in force.</summary>
    public required IReadOnlyList<Agreement> Wide { get; init; }

    public required DateOnly AsOf { get; init; }

    /// <summary>What to read next, as editors chose.</summary>
    public required IReadOnlyList<PageLink> Related { get; init; }

    public AskedEconomy From { get; init; } = AskedEconomy.Nothing;

    public AskedEconomy To { get; init; } = AskedEconomy.Nothing;

    /// <summary>Null until two economies are known.</summary>
    public FoundAgreements? Found { get; init; }

    public bool IsAsked => From.Typed.Length > 0 || To.Typed.Length > 0;

    public bool IsSame => From.Economy is { } economy && economy == To.Economy;

    internal static string UrlOf(string page, string from, string to) =>
        $"{page}?{AgreementsSlice.From}={Uri.EscapeDataString(from)}&{AgreementsSlice.To}={Uri.EscapeDataString(to)}";
}

/// <param name="Typed">On one line; empty when nothing was.</param>
/// <param name="Economy">What was meant; null when that is not clear.</param>
/// <param name="Suggestions">What may have been meant.</param>
public sealed record AskedEconomy(string Typed, Economy? Economy, IReadOnlyList<Economy> Suggestions)
{
    internal static AskedEconomy Nothing { get; } = new("", null, []);

    /// <summary>As it stands in the form: the name in the reader's language, else what was typed.</summary>
    public string Name(string language) => Economy?.In(language) ?? Typed;

    /// <summary>For an address that one can share: the code, else what was typed.</summary>
    public string Code => Economy?.Iso2 ?? Typed;
}

/// <param name="InForce">The closest first.</param>
/// <param name="Coming">Signed or announced, or not yet in force for both.</param>
public sealed record FoundAgreements(IReadOnlyList<LinkingAgreement> InForce, IReadOnlyList<Agreement> Coming)
{
    /// <summary>One is a customs union, such as the European Union, and the other a member of it.</summary>
    public bool IsWithinBloc { get; init; }
}

/// <param name="Goods">Since when it covers goods between the two; null when it doesn't.</param>
/// <param name="Services">Since when it covers services between the two; null when it doesn't.</param>
public sealed record LinkingAgreement(Agreement Agreement, DateOnly? Goods, DateOnly? Services);

using Trade4Msmes.Trade.HarmonizedSystem;

namespace Trade4Msmes.Search.HarmonizedSystem;

/// <summary>What the look-up found.</summary>
public sealed record HsAnswer
{
    /// <summary>Best first. Empty: nothing found.</summary>
    public IReadOnlyList<HsHeadingGroup> Headings { get; init; } = [];

    /// <summary>All subheadings of <see cref="Headings"/>, best first whatever their heading.</summary>
    public IReadOnlyList<HsMatch> Matches { get; init; } = [];

    public HsConfidence Confidence { get; init; }

    /// <summary>The question that splits the candidates best; null when none is needed.</summary>
    public HsFacetQuestion? Ask { get; init; }

    /// <summary>The words as they were understood when a spelling was mended: "chocolate" for "choclate"; else null.</summary>
    public string? Understood { get; init; }

    /// <summary>What a code in the question leads to; null when the question is in words.</summary>
    public HsItem? Code { get; init; }

    /// <summary>More than six digits were typed: the six are the world's, the others a country's own.</summary>
    public bool IsNationalCode { get; init; }
}

/// <summary>The subheadings found of one heading, best first.</summary>
/// <param name="Score">From 0 to 1: how likely the product lies in the heading.</param>
public sealed record HsHeadingGroup(HsItem Heading, double Score, IReadOnlyList<HsMatch> Matches);

/// <param name="Item">A subheading.</param>
/// <param name="Score">From 0 to 1: the share of questions answered so well in which the code is right.</param>
/// <param name="Matched">The words of the question that matched, as the trader typed them.</param>
/// <param name="Term">The label or term that matched best, as it is written; in its <paramref name="TermLanguage"/>.</param>
public sealed record HsMatch(HsItem Item, double Score, IReadOnlyList<string> Matched, string Term, string TermLanguage);

/// <summary>How sure the first heading is.</summary>
public enum HsConfidence
{
    None,
    Low,
    Medium,
    High,
}

/// <summary>A question to the trader, made from the nomenclature.</summary>
/// <param name="Facet">What is asked about, such as "material": the dictionary has its words.</param>
/// <param name="Values">The answers that candidates have, such as "cotton", the commonest first. "I don't know" is not among them.</param>
public sealed record HsFacetQuestion(string Facet, IReadOnlyList<string> Values);

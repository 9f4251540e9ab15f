namespace Trade4Msmes.Search.HarmonizedSystem;

/// <summary>What a trader asks: a product in their own words, or a code.</summary>
/// <param name="Text">As typed: "sudadera con capucha", "0901.21".</param>
/// <param name="Language">BCP 47 of the page; words of the other languages are understood too.</param>
public sealed record HsQuestion(string Text, string Language)
{
    /// <summary>Answers to earlier questions that narrow the candidates, such as facet "material", value "cotton". Value "any": not known.</summary>
    public IReadOnlyList<HsChoice> Choices { get; init; } = [];

    /// <summary>How many subheadings at most.</summary>
    public int Limit { get; init; } = 20;
}

/// <param name="Facet">What was asked about, such as "material".</param>
/// <param name="Value">The answer, such as "cotton"; <see cref="Any"/> when the trader doesn't know.</param>
public sealed record HsChoice(string Facet, string Value)
{
    public const string Any = "any";
}

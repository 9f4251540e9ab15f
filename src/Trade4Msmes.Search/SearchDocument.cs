namespace Trade4Msmes.Search;

/// <summary>A page in one language, as it goes into the index.</summary>
/// <param name="Page">Key of the page, the same in all languages.</param>
/// <param name="Language">BCP 47, such as "en".</param>
/// <param name="Stamp">Changes whenever the text may have changed: what has the stamp of before needs no new indexing.</param>
public sealed record SearchDocument(Guid Page, string Language, string Stamp)
{
    /// <summary>One for each page and language.</summary>
    public string Id => IdOf(Page, Language);

    public required string Title { get; init; }

    /// <summary>Abbreviation and other names, none of them shown.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>What a list of pages says about it. Empty when there is none.</summary>
    public string Description { get; init; } = "";

    public IReadOnlyList<string> Headings { get; init; } = [];

    /// <summary>The text without headings, on one line: snippets are cut from it.</summary>
    public string Text { get; init; } = "";

    public static string IdOf(Guid page, string language) => $"{page:N}/{language.ToLowerInvariant()}";
}

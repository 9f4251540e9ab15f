using Trade4Msmes.Cms.PropertyEditors.RichTexts;

namespace Trade4Msmes.Site.ContentFiles;

/// <summary>A page as content files have it: a folder, with a file for each language and the pages below it.</summary>
/// <param name="Path">Content path: "/" for home, "/guides/hs-code" for a page below.</param>
/// <param name="Key">The document's key. It never changes.</param>
/// <param name="Type">Alias of the document type.</param>
/// <param name="Sort">Order among siblings, smallest first.</param>
/// <param name="Domains">Language and URL root such as "/en", in the order in which languages are offered. Only on home.</param>
/// <param name="Related">Content paths, in order.</param>
/// <param name="Texts">One for each language, ordered by language.</param>
/// <param name="Children">Ordered by <paramref name="Sort"/>, then path.</param>
public sealed record PageFolder(
    string Path, Guid Key, string Type, int Sort, IReadOnlyList<PageDomain> Domains, IReadOnlyList<string> Related,
    IReadOnlyList<PageText> Texts, IReadOnlyList<PageFolder> Children)
{
    /// <summary>The page and all pages below it, parents first.</summary>
    public IEnumerable<PageFolder> SelfAndDescendants() => Children.SelectMany(child => child.SelfAndDescendants()).Prepend(this);
}

/// <param name="Language">BCP 47, such as "en".</param>
/// <param name="Path">Such as "/en".</param>
public sealed record PageDomain(string Language, string Path);

/// <summary>A page in one language.</summary>
/// <param name="Language">BCP 47, such as "en".</param>
/// <param name="UrlSegment">Null on home, whose URL is the language's root.</param>
/// <param name="Description">Null on glossary terms, which have none.</param>
/// <param name="Abbreviation">Glossary terms only; null when there is none.</param>
/// <param name="AlsoKnownAs">Glossary terms only.</param>
/// <param name="Reviewed">The day this language was last checked.</param>
/// <param name="Body">Blocks in order; for a glossary term one text block, its definition.</param>
public sealed record PageText(
    string Language, string Name, string? UrlSegment, string? Description, string? Abbreviation, IReadOnlyList<string> AlsoKnownAs,
    DateOnly Reviewed, IReadOnlyList<BodyBlock> Body);

/// <param name="Title">The title, or the caption of a table; null when there is none.</param>
public sealed record BodyBlock(BodyBlockKind Kind, string? Title, RichText Text);

public enum BodyBlockKind
{
    /// <summary>What stands outside of blocks.</summary>
    Text,
    Step,
    Tip,
    Careful,
    Example,
    Checklist,
    Table,
    Sources,
}

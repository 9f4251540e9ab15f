namespace Trade4Msmes.Site.ContentFiles;

/// <summary>What pages of a document type have in content files.</summary>
/// <param name="Alias">Alias of the document type in umbraco-schema/.</param>
/// <param name="IsHome">It has domains and no URL segment.</param>
/// <param name="HasRelated">It has related pages.</param>
/// <param name="IsTerm">It has a definition, an abbreviation and other names, instead of a body and a description.</param>
internal sealed record PageType(string Alias, bool IsHome = false, bool HasRelated = false, bool IsTerm = false)
{
    internal static readonly IReadOnlyList<PageType> All =
    [
        new("home", IsHome: true), new("guideIndex"), new("guide", HasRelated: true), new("glossary"),
        new("glossaryTerm", IsTerm: true), new("page"), new("search"),
        new("hsCodes", HasRelated: true), new("agreements", HasRelated: true), new("economies", HasRelated: true),
    ];

    internal static PageType? Find(string alias) => All.FirstOrDefault(type => type.Alias == alias);
}

/// <summary>How a kind of block is written in files and stored in the CMS.</summary>
/// <param name="Word">What stands after the ::: in files.</param>
/// <param name="ElementType">Alias of the element type in umbraco-schema/.</param>
/// <param name="TitleAlias">Alias of the property that holds the title; null when the kind has none.</param>
/// <param name="NeedsTitle">False: a title may be left out.</param>
internal sealed record BlockType(BodyBlockKind Kind, string Word, string ElementType, string? TitleAlias = "title", bool NeedsTitle = true)
{
    internal static readonly IReadOnlyList<BlockType> All =
    [
        new(BodyBlockKind.Text, "", "textBlock", TitleAlias: null, NeedsTitle: false),
        new(BodyBlockKind.Step, "step", "stepBlock"),
        new(BodyBlockKind.Tip, "tip", "calloutBlock", NeedsTitle: false),
        new(BodyBlockKind.Careful, "careful", "calloutBlock", NeedsTitle: false),
        new(BodyBlockKind.Example, "example", "exampleBlock"),
        new(BodyBlockKind.Checklist, "checklist", "checklistBlock"),
        new(BodyBlockKind.Table, "table", "tableBlock", TitleAlias: "caption"),
        new(BodyBlockKind.Sources, "sources", "sourcesBlock", TitleAlias: null, NeedsTitle: false),
    ];

    internal static BlockType Of(BodyBlockKind kind) => All.First(type => type.Kind == kind);
}

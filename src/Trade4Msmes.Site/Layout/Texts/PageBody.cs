namespace Trade4Msmes.Site.Layout.Texts;

/// <summary>The text of a page, ready for its view.</summary>
/// <param name="Contents">The page's headings of level 2.</param>
public sealed record PageBody(IReadOnlyList<PageBlock> Blocks, IReadOnlyList<ContentsEntry> Contents);

/// <param name="Id">The heading's id.</param>
public sealed record ContentsEntry(string Id, string Title);

/// <summary>A block with HTML that is safe to show as it is.</summary>
public abstract record PageBlock(string Html);

public sealed record TextBlock(string Html) : PageBlock(Html);

/// <summary>Steps that follow one another.</summary>
public sealed record StepsBlock(IReadOnlyList<Step> Steps, int TitleLevel) : PageBlock("");

/// <param name="Number">From 1.</param>
public sealed record Step(int Number, string Id, string Title, string Html);

/// <param name="Title">Empty when the text needs none.</param>
public sealed record CallOutBlock(bool IsWarning, string Title, string Html) : PageBlock(Html);

public sealed record ExampleBlock(string Title, int TitleLevel, string Html) : PageBlock(Html);

public sealed record ChecklistBlock(string Id, string Title, int TitleLevel, string Html) : PageBlock(Html);

public sealed record TableBlock(string Html) : PageBlock(Html);

public sealed record SourcesBlock(string Id, string Html) : PageBlock(Html);

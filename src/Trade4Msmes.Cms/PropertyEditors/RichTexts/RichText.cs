namespace Trade4Msmes.Cms.PropertyEditors.RichTexts;

/// <summary>
/// A rich text: all that editors, pages and content files can say, and nothing else. <see cref="RichTextHtml"/> reads and writes it as
/// HTML; the site's content files as Markdown. Make one with <see cref="Of"/>, which brings it into canonical form: one meaning, one
/// form, so that both ways there and back change nothing.
/// </summary>
public sealed record RichText
{
    private RichText(IReadOnlyList<TextPart> parts) => Parts = parts;

    public static RichText Empty { get; } = new([]);

    public IReadOnlyList<TextPart> Parts { get; }

    public bool IsEmpty => Parts.Count == 0;

    public static RichText Of(IEnumerable<TextPart> parts) => new(CanonicalParts.Of(parts, PartPlace.Page));

    /// <summary>Each place that is linked to, in order, as <see cref="Run.Link"/> has it.</summary>
    public IEnumerable<string> Links() => Parts.SelectMany(part => part.Runs()).Select(run => run.Link).OfType<string>();

    /// <summary>The same text with other link targets.</summary>
    public RichText WithLinks(Func<string, string> change) =>
        Of(Parts.Select(part => part.WithRuns(run => run.Link is { } link ? run with { Link = change(link) } : run)));
}

/// <summary>A part of a rich text that stands on lines of its own.</summary>
public abstract record TextPart
{
    internal abstract IEnumerable<Run> Runs();

    internal abstract TextPart WithRuns(Func<Run, Run> change);
}

public sealed record Paragraph(IReadOnlyList<Run> Line) : TextPart
{
    internal override IEnumerable<Run> Runs() => Line;

    internal override TextPart WithRuns(Func<Run, Run> change) => new Paragraph([.. Line.Select(change)]);
}

/// <param name="Level">2 to 4: the page's name is the only heading of level 1.</param>
public sealed record Heading(int Level, IReadOnlyList<Run> Line) : TextPart
{
    internal override IEnumerable<Run> Runs() => Line;

    internal override TextPart WithRuns(Func<Run, Run> change) => new Heading(Level, [.. Line.Select(change)]);
}

public sealed record TextList(bool IsNumbered, IReadOnlyList<ListItem> Items) : TextPart
{
    /// <summary>True when no item has more than a paragraph and lists below it: such items need no paragraphs around their text.</summary>
    public bool IsTight => Items.All(item => item.Parts.Skip(1).All(part => part is TextList));

    internal override IEnumerable<Run> Runs() => Items.SelectMany(item => item.Parts).SelectMany(part => part.Runs());

    internal override TextPart WithRuns(Func<Run, Run> change) =>
        new TextList(IsNumbered, [.. Items.Select(item => new ListItem([.. item.Parts.Select(part => part.WithRuns(change))]))]);
}

/// <param name="Parts">Paragraphs and lists.</param>
public sealed record ListItem(IReadOnlyList<TextPart> Parts);

/// <param name="Parts">Paragraphs and lists.</param>
public sealed record Quote(IReadOnlyList<TextPart> Parts) : TextPart
{
    internal override IEnumerable<Run> Runs() => Parts.SelectMany(part => part.Runs());

    internal override TextPart WithRuns(Func<Run, Run> change) => new Quote([.. Parts.Select(part => part.WithRuns(change))]);
}

/// <param name="Rows">The first is the header. All have the same number of cells; a cell is a line without breaks.</param>
public sealed record TextTable(IReadOnlyList<TableRow> Rows) : TextPart
{
    internal override IEnumerable<Run> Runs() => Rows.SelectMany(row => row.Cells).SelectMany(cell => cell);

    internal override TextPart WithRuns(Func<Run, Run> change) =>
        new TextTable([.. Rows.Select(row => new TableRow([.. row.Cells.Select(cell => cell.Select(change).ToArray())]))]);
}

public sealed record TableRow(IReadOnlyList<IReadOnlyList<Run>> Cells);

/// <summary>A piece of a line that looks the same throughout.</summary>
/// <param name="Text">Empty for a break.</param>
/// <param name="Link">
/// Null for none. "https://...", "http://..." or "mailto:..."; "umb://document/..." or "umb://media/..." with the key as 32 digits
/// for what the CMS has; "/guides/hs-code" for a page in content files.
/// </param>
public sealed record Run(string Text, RunKind Kind = RunKind.Text, bool Strong = false, bool Emphasis = false, string? Link = null);

public enum RunKind
{
    Text,
    Code,

    /// <summary>A new line within a paragraph.</summary>
    Break,
}

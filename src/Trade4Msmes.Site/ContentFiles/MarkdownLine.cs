using Trade4Msmes.Cms.PropertyEditors.RichTexts;

namespace Trade4Msmes.Site.ContentFiles;

/// <summary>Where a line of text stands: it tells which signs mean something there.</summary>
internal enum LinePlace
{
    Paragraph,
    Heading,
    Cell,
}

/// <summary>
/// Writes one line of rich text as Markdown: plainly first, as a person would. When that reads back as something else, signs are
/// escaped, and where that is not enough, emphasis is set apart by empty comments.
/// </summary>
internal static class MarkdownLine
{
    private static readonly MarkdownStyle[] s_styles =
    [
        new(Escapes.None, IsApart: false), new(Escapes.Signs, IsApart: false),
        new(Escapes.None, IsApart: true), new(Escapes.Signs, IsApart: true), new(Escapes.All, IsApart: true),
    ];

    /// <param name="least">How careful to be at least.</param>
    /// <exception cref="InvalidOperationException">Markdown can't say it. No such text is known.</exception>
    internal static string Write(IReadOnlyList<Run> line, LinePlace place, Escapes least = Escapes.None)
    {
        if (line.Count == 0)
        {
            return "";
        }

        foreach (var style in s_styles.Where(style => style.Escapes >= least))
        {
            var text = MarkdownTokens.Write(LineTree.Of(line), style);
            if (Read(text, place) is { } read && read.SequenceEqual(line))
            {
                return text;
            }
        }

        throw new InvalidOperationException($"Markdown can't say this: {string.Concat(line.Select(run => run.Text))}");
    }

    /// <returns>Null when the text reads as something other than one line.</returns>
    private static IReadOnlyList<Run>? Read(string text, LinePlace place)
    {
        if (place == LinePlace.Paragraph && Array.Exists(text.Split('\n'), MeansMoreAmongOthers))
        {
            return null;
        }

        var problems = new ProblemList("");
        var markdown = place switch
        {
            LinePlace.Paragraph => text,
            LinePlace.Heading => "## " + text,
            LinePlace.Cell => $"| {text} |\n|---|",
        };
        var line = MarkdownReader.Read(markdown, problems).Parts switch
        {
            [Paragraph paragraph] when place == LinePlace.Paragraph => paragraph.Line,
            [Heading heading] when place == LinePlace.Heading => heading.Line,
            [TextTable { Rows: [{ Cells: [var cell] }] }] when place == LinePlace.Cell => cell,
            _ => null,
        };
        return problems.IsEmpty ? line : null;
    }

    /// <summary>Nothing by themselves: ::: begins a block, | can be a row of a table, -- in a list would be a rule ("- --").</summary>
    private static bool MeansMoreAmongOthers(string line) =>
        line.StartsWith(BodyText.Fence, StringComparison.Ordinal) || line.StartsWith('|') || line.All(c => c is '-' or ' ');
}

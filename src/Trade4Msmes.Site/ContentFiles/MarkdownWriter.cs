using Trade4Msmes.Cms.PropertyEditors.RichTexts;

namespace Trade4Msmes.Site.ContentFiles;

/// <summary>Writes rich text as Markdown in its normal form, which reads as the same text again.</summary>
internal static class MarkdownWriter
{
    /// <returns>Lines with LF between, none at the end.</returns>
    internal static string Write(RichText text) => string.Join('\n', Lines(text.Parts, isTight: false));

    private static IEnumerable<string> Lines(IReadOnlyList<TextPart> parts, bool isTight) =>
        parts.SelectMany((part, i) => i == 0 || isTight ? Lines(part) : Lines(part).Prepend(""));

    private static IEnumerable<string> Lines(TextPart part) => part switch
    {
        Paragraph paragraph => MarkdownLine.Write(paragraph.Line, LinePlace.Paragraph).Split('\n'),
        Heading heading => [new string('#', heading.Level) + " " + MarkdownLine.Write(heading.Line, LinePlace.Heading)],
        TextList list => ListLines(list),
        Quote quote => Lines(quote.Parts, isTight: false).Select(line => line.Length == 0 ? ">" : "> " + line),
        TextTable table => TableLines(table),
        _ => throw new ArgumentOutOfRangeException(nameof(part), part.GetType().Name, "Unknown part."),
    };

    private static IEnumerable<string> ListLines(TextList list)
    {
        for (var i = 0; i < list.Items.Count; i++)
        {
            if (i > 0 && !list.IsTight)
            {
                yield return "";
            }

            var marker = list.IsNumbered ? $"{i + 1}. " : "- ";
            var isFirst = true;
            foreach (var line in Lines(list.Items[i].Parts, list.IsTight))
            {
                yield return isFirst ? marker + line : line.Length == 0 ? "" : new string(' ', marker.Length) + line;
                isFirst = false;
            }
        }
    }

    /// <summary>Cells are written one by one and read together: a sign in one may meet its pair in another, and then needs a backslash.</summary>
    private static List<string> TableLines(TextTable table)
    {
        foreach (var least in Enum.GetValues<Escapes>())
        {
            var rows = table.Rows
                .Select(row => "| " + string.Join(" | ", row.Cells.Select(cell => MarkdownLine.Write(cell, LinePlace.Cell, least))) + " |")
                .ToList();
            rows.Insert(1, "|" + string.Concat(Enumerable.Repeat("---|", table.Rows[0].Cells.Count)));
            var problems = new ProblemList("");
            var read = MarkdownReader.Read(string.Join('\n', rows), problems);
            if (problems.IsEmpty && read.Parts is [TextTable same] && Flat(same).SequenceEqual(Flat(table)))
            {
                return rows;
            }
        }

        throw new InvalidOperationException("Markdown can't say this table.");
    }

    private static IEnumerable<Run?> Flat(TextTable table) =>
        table.Rows.SelectMany(row => row.Cells.SelectMany(cell => cell.Append<Run?>(null)).Append(null));
}

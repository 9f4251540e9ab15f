namespace Trade4Msmes.Cms.PropertyEditors.RichTexts;

/// <summary>Where parts stand, which tells what may stand there.</summary>
internal enum PartPlace
{
    Page,

    /// <summary>A list item or a quote: paragraphs and lists only.</summary>
    Inside,
}

/// <summary>Brings the parts of a rich text into the one form that says the same.</summary>
internal static class CanonicalParts
{
    internal static IReadOnlyList<TextPart> Of(IEnumerable<TextPart> parts, PartPlace place)
    {
        var result = new List<TextPart>();
        foreach (var part in parts.SelectMany(part => Fit(part, place)))
        {
            // Two lists in a row are one: Markdown could not keep them apart.
            if (part is TextList list && result is [.., TextList last] && last.IsNumbered == list.IsNumbered)
            {
                result[^1] = new TextList(list.IsNumbered, [.. last.Items, .. list.Items]);
            }
            else
            {
                result.Add(part);
            }
        }

        return result;
    }

    /// <summary>The part in canonical form; nothing when it is empty; its contents where such a part can't stand.</summary>
    private static IEnumerable<TextPart> Fit(TextPart part, PartPlace place) => part switch
    {
        Paragraph paragraph => Lines(paragraph.Line, breaks: true).Select(line => new Paragraph(line)),
        Heading heading when place == PartPlace.Page =>
            Lines(heading.Line, breaks: false).Select(line => new Heading(Math.Clamp(heading.Level, 2, 4), line)),
        Heading heading => Lines(heading.Line, breaks: false).Select(line => new Paragraph(line)),
        TextList list => FitList(list),
        Quote quote when place == PartPlace.Page =>
            Of(quote.Parts, PartPlace.Inside) is { Count: > 0 } parts ? [new Quote(parts)] : [],
        Quote quote => Of(quote.Parts, place),
        TextTable table when place == PartPlace.Page => FitTable(table),
        TextTable table => Of(table.Rows.SelectMany(row => row.Cells).Select(cell => new Paragraph(cell)), place),
        _ => throw new ArgumentOutOfRangeException(nameof(part), part.GetType().Name, "Unknown part."),
    };

    private static IEnumerable<IReadOnlyList<Run>> Lines(IReadOnlyList<Run> line, bool breaks) =>
        CanonicalLine.Of(line, breaks) is { Count: > 0 } runs ? [runs] : [];

    private static IEnumerable<TextPart> FitList(TextList list)
    {
        var items = list.Items.Select(item => new ListItem(Of(item.Parts, PartPlace.Inside))).Where(item => item.Parts.Count > 0).ToArray();
        return items.Length > 0 ? [new TextList(list.IsNumbered, items)] : [];
    }

    private static IEnumerable<TextPart> FitTable(TextTable table)
    {
        var rows = table.Rows.Select(row => row.Cells.Select(cell => CanonicalLine.Of(cell, breaks: false)).ToList())
            .Where(row => row.Exists(cell => cell.Count > 0)).ToList();
        var width = rows.Select(row => row.Count).DefaultIfEmpty().Max();
        foreach (var row in rows)
        {
            row.AddRange(Enumerable.Repeat<IReadOnlyList<Run>>([], width - row.Count));
        }

        return rows.Count > 0 ? [new TextTable([.. rows.Select(row => new TableRow(row))])] : [];
    }
}

using AngleSharp.Dom;

namespace Trade4Msmes.Cms.PropertyEditors.RichTexts;

/// <summary>
/// Reads HTML as editors and other programs write it: text right in a list item or a cell, paragraphs in cells, headings of any
/// level, lists in lists without an item between.
/// </summary>
internal sealed class RichTextHtmlReader
{
    private readonly List<TextPart> _parts = [];
    private readonly List<Run> _line = [];

    internal static RichText Read(INode body) => RichText.Of(Parts(body.ChildNodes, new Run("")));

    private static List<TextPart> Parts(IEnumerable<INode> nodes, Run marks)
    {
        var reader = new RichTextHtmlReader();
        reader.Read(nodes, marks);
        reader.EndLine(line => new Paragraph(line));
        return reader._parts;
    }

    private void Read(IEnumerable<INode> nodes, Run marks)
    {
        foreach (var child in nodes)
        {
            if (child is IText text)
            {
                _line.Add(marks with { Text = text.Data });
            }
            else if (child is IElement element)
            {
                Read(element, marks);
            }
        }
    }

    private void Read(IElement element, Run marks)
    {
        switch (element.LocalName)
        {
            case "strong" or "b":
                Read(element.ChildNodes, marks with { Strong = true });
                break;
            case "em" or "i":
                Read(element.ChildNodes, marks with { Emphasis = true });
                break;
            case "a":
                var link = RichTextLinks.OfHtml(element.GetAttribute("href"), element.GetAttribute("type"));
                Read(element.ChildNodes, marks with { Link = link ?? marks.Link });
                break;
            case "code":
                _line.Add(marks with { Text = element.TextContent, Kind = RunKind.Code });
                break;
            case "br":
                _line.Add(marks with { Kind = RunKind.Break });
                break;
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                ReadBlock(element, marks, line => new Heading(element.LocalName[1] - '0', line));
                break;
            case "ul" or "ol":
                EndLine(line => new Paragraph(line));
                _parts.Add(new TextList(element.LocalName == "ol", Items(element, marks)));
                break;
            case "blockquote":
                EndLine(line => new Paragraph(line));
                _parts.Add(new Quote(Parts(element.ChildNodes, marks)));
                break;
            case "table":
                EndLine(line => new Paragraph(line));
                _parts.Add(new TextTable(Rows(element, marks)));
                break;
            case "p" or "div" or "li" or "td" or "th" or "tr" or "pre":
                ReadBlock(element, marks, line => new Paragraph(line));
                break;
            default:
                Read(element.ChildNodes, marks);
                break;
        }
    }

    private void ReadBlock(IElement element, Run marks, Func<IReadOnlyList<Run>, TextPart> make)
    {
        EndLine(line => new Paragraph(line));
        Read(element.ChildNodes, marks);
        EndLine(make);
    }

    private void EndLine(Func<IReadOnlyList<Run>, TextPart> make)
    {
        if (_line.Count > 0)
        {
            _parts.Add(make([.. _line]));
            _line.Clear();
        }
    }

    private static List<ListItem> Items(IElement list, Run marks)
    {
        var items = new List<ListItem>();
        foreach (var child in list.ChildNodes)
        {
            if (child is IElement { LocalName: "ul" or "ol" } inner && items is [.., var above])
            {
                items[^1] = new ListItem([.. above.Parts, new TextList(inner.LocalName == "ol", Items(inner, marks))]);
            }
            else if (child is IElement { LocalName: "li" } item)
            {
                items.Add(new ListItem(Parts(item.ChildNodes, marks)));
            }
            else
            {
                // Not allowed in HTML, but found: the text shows as an item of its own.
                items.Add(new ListItem(Parts([child], marks)));
            }
        }

        return items;
    }

    private static List<TableRow> Rows(IElement table, Run marks) =>
        [.. table.QuerySelectorAll("tr").Where(row => row.Closest("table") == table)
            .Select(row => new TableRow([.. row.Children.Where(cell => cell.LocalName is "th" or "td").Select(cell => Cell(cell, marks))]))];

    /// <summary>A cell is one line: what stood on lines of its own is set apart by a space.</summary>
    private static IReadOnlyList<Run> Cell(IElement cell, Run marks) =>
        [.. Parts(cell.ChildNodes, marks).SelectMany(part => part.Runs().Append(new Run(" ")))];
}

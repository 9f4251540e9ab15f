using System.Text;
using AngleSharp.Html.Parser;

namespace Trade4Msmes.Cms.PropertyEditors.RichTexts;

/// <summary>Rich text as the HTML that Umbraco stores.</summary>
public static class RichTextHtml
{
    /// <summary>Reads what can be read; what rich text can't say is left out, its text kept where there is some.</summary>
    public static RichText Read(string html) => RichTextHtmlReader.Read(new HtmlParser().ParseDocument(html).Body!);

    /// <summary>Writes canonical HTML: the same text always gives the same HTML, without white space between elements.</summary>
    /// <exception cref="InvalidOperationException">A link is a path of content files: only keys belong into the database.</exception>
    public static string Write(RichText text)
    {
        var html = new StringBuilder();
        Write(html, text.Parts);
        return html.ToString();
    }

    private static void Write(StringBuilder html, IEnumerable<TextPart> parts)
    {
        foreach (var part in parts)
        {
            Write(html, part);
        }
    }

    private static void Write(StringBuilder html, TextPart part)
    {
        switch (part)
        {
            case Paragraph paragraph:
                Wrap(html, "p", () => Write(html, paragraph.Line));
                break;
            case Heading heading:
                Wrap(html, $"h{heading.Level}", () => Write(html, heading.Line));
                break;
            case TextList list:
                Wrap(html, list.IsNumbered ? "ol" : "ul", () => WriteItems(html, list));
                break;
            case Quote quote:
                Wrap(html, "blockquote", () => Write(html, quote.Parts));
                break;
            case TextTable table:
                Wrap(html, "table", () => WriteRows(html, table));
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(part), part.GetType().Name, "Unknown part.");
        }
    }

    private static void WriteItems(StringBuilder html, TextList list)
    {
        foreach (var item in list.Items)
        {
            Wrap(html, "li", () =>
            {
                var first = list.IsTight && item.Parts[0] is Paragraph paragraph ? paragraph : null;
                Write(html, first?.Line ?? []);
                Write(html, item.Parts.Skip(first is null ? 0 : 1));
            });
        }
    }

    private static void WriteRows(StringBuilder html, TextTable table)
    {
        Wrap(html, "thead", () => WriteRow(html, table.Rows[0], "th"));
        if (table.Rows.Count > 1)
        {
            Wrap(html, "tbody", () =>
            {
                foreach (var row in table.Rows.Skip(1))
                {
                    WriteRow(html, row, "td");
                }
            });
        }
    }

    private static void WriteRow(StringBuilder html, TableRow row, string cellTag) => Wrap(html, "tr", () =>
    {
        foreach (var cell in row.Cells)
        {
            Wrap(html, cellTag, () => Write(html, cell));
        }
    });

    private static void Write(StringBuilder html, IReadOnlyList<Run> line) => Write(html, LineTree.Of(line));

    private static void Write(StringBuilder html, IReadOnlyList<LineNode> nodes)
    {
        foreach (var node in nodes)
        {
            switch (node)
            {
                case LineLeaf { Run: var run }:
                    Write(html, run);
                    break;
                case LineSpan { Mark: LineMark.Link } link:
                    html.Append("<a ").Append(Attributes(link.Link!)).Append('>');
                    Write(html, link.Nodes);
                    html.Append("</a>");
                    break;
                case LineSpan span:
                    Wrap(html, span.Mark == LineMark.Strong ? "strong" : "em", () => Write(html, span.Nodes));
                    break;
                default:
                    throw new ArgumentOutOfRangeException(nameof(nodes), node.GetType().Name, "Unknown node.");
            }
        }
    }

    private static void Write(StringBuilder html, Run run)
    {
        switch (run.Kind)
        {
            case RunKind.Text:
                html.Append(Escaped(run.Text));
                break;
            case RunKind.Code:
                html.Append("<code>").Append(Escaped(run.Text)).Append("</code>");
                break;
            case RunKind.Break:
                html.Append("<br>");
                break;
        }
    }

    /// <summary>Links to what the CMS has are written as Umbraco's HtmlLocalLinkParser reads them.</summary>
    private static string Attributes(string link)
    {
        if (RichTextLinks.TryReadLocal(link, out var type, out var key))
        {
            return $"type=\"{type}\" href=\"/{{localLink:{key:D}}}\"";
        }

        return RichTextLinks.TryReadAddress(link, out var address)
            ? $"href=\"{Escaped(address)}\""
            : throw new InvalidOperationException($"'{link}' can't be a link in the database.");
    }

    private static void Wrap(StringBuilder html, string tag, Action write)
    {
        html.Append('<').Append(tag).Append('>');
        write();
        html.Append("</").Append(tag).Append('>');
    }

    /// <summary>As browsers write it, so that what comes back from the editor is the same.</summary>
    private static string Escaped(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("\u00A0", "&nbsp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal);
}

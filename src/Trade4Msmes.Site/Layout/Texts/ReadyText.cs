using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Trade4Msmes.Site.Layout.Texts;

/// <summary>A rich text on its way into a page: headings get ids, tables a frame that scrolls, links without a page become their text.</summary>
internal sealed class ReadyText
{
    private const string ContactMark = "[[contact]]";
    private readonly IHtmlDocument _document;

    private ReadyText(IHtmlDocument document) => _document = document;

    internal IElement Body => _document.Body!;

    internal string Html => Body.InnerHtml;

    /// <summary>The text without its marks.</summary>
    internal string Plain => string.Join(' ', Body.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    internal static ReadyText Of(string html)
    {
        var text = new ReadyText(new HtmlParser().ParseDocument(html));
        text.Unlink();
        return text;
    }

    /// <summary>Gives each heading an id.</summary>
    /// <returns>The headings of level 2.</returns>
    internal IReadOnlyList<ContentsEntry> NameHeadings(HeadingIds ids)
    {
        var contents = new List<ContentsEntry>();
        foreach (var heading in Body.QuerySelectorAll("h2, h3, h4"))
        {
            heading.Id = ids.Next(heading.TextContent);
            if (heading.LocalName == "h2")
            {
                contents.Add(new ContentsEntry(heading.Id, heading.TextContent.Trim()));
            }
        }

        return contents;
    }

    /// <summary>Puts the keepers' address where the text has its mark.</summary>
    /// <param name="address">Empty when there is none.</param>
    /// <param name="withoutAddress">What to say then.</param>
    internal void PutContact(string address, string withoutAddress)
    {
        foreach (var text in Body.Descendants<IText>().Where(text => text.Data.Contains(ContactMark, StringComparison.Ordinal)).ToArray())
        {
            if (address.Length == 0)
            {
                text.Data = text.Data.Replace(ContactMark, withoutAddress, StringComparison.Ordinal);
                continue;
            }

            var pieces = text.Data.Split(ContactMark);
            var nodes = new List<INode> { _document.CreateTextNode(pieces[0]) };
            foreach (var piece in pieces.Skip(1))
            {
                nodes.Add(Mail(address));
                nodes.Add(_document.CreateTextNode(piece));
            }

            text.Replace([.. nodes]);
        }
    }

    /// <summary>Lets wide tables scroll by themselves, by keyboard too, so that the page never does.</summary>
    /// <param name="name">Tells the region's name to those who hear the page.</param>
    internal void FrameTables(string name)
    {
        foreach (var table in Body.QuerySelectorAll("table"))
        {
            foreach (var header in table.QuerySelectorAll("thead th"))
            {
                header.SetAttribute("scope", "col");
            }

            var frame = _document.CreateElement("div");
            frame.ClassName = "table";
            frame.SetAttribute("role", "region");
            frame.SetAttribute("aria-label", name);
            frame.SetAttribute("tabindex", "0");
            table.Replace(frame);
            frame.AppendChild(table);
        }
    }

    /// <summary>Makes the first table carry its caption.</summary>
    internal void CaptionTable(string caption)
    {
        if (Body.QuerySelector("table") is { } table)
        {
            var element = _document.CreateElement("caption");
            element.TextContent = caption;
            table.Prepend(element);
        }
    }

    /// <summary>Gives each line of the list a box to tick. A line of several paragraphs keeps its form: a label holds one line.</summary>
    internal void MakeTickable()
    {
        foreach (var item in Body.QuerySelectorAll("li").Where(item => item.QuerySelector("p, ul, ol") is null))
        {
            var label = _document.CreateElement("label");
            var box = _document.CreateElement("input");
            box.SetAttribute("type", "checkbox");
            var words = _document.CreateElement("span");
            words.Append([.. item.ChildNodes.ToArray()]);
            label.Append(box, words);
            item.AppendChild(label);
        }

        foreach (var list in Body.QuerySelectorAll("ul"))
        {
            list.SetAttribute("role", "list");
        }
    }

    /// <summary>What stands before the first heading of level 2, then each such heading with what follows it.</summary>
    internal IReadOnlyList<TextSection> Sections()
    {
        var sections = new List<TextSection> { new("", "", "") };
        foreach (var node in Body.ChildNodes)
        {
            if (node is IElement { LocalName: "h2" } heading)
            {
                sections.Add(new TextSection(heading.Id ?? "", heading.TextContent.Trim(), ""));
            }
            else
            {
                sections[^1] = sections[^1] with { Html = sections[^1].Html + (node is IElement element ? element.OuterHtml : node.TextContent) };
            }
        }

        return sections;
    }

    /// <summary>Umbraco writes "#" for a page that readers can't open.</summary>
    private void Unlink()
    {
        foreach (var link in Body.QuerySelectorAll("a").Where(link => link.GetAttribute("href") is null or "" or "#"))
        {
            link.Replace([.. link.ChildNodes.ToArray()]);
        }
    }

    private IElement Mail(string address)
    {
        var link = _document.CreateElement("a");
        link.SetAttribute("href", "mailto:" + address);
        link.TextContent = address;
        return link;
    }
}

/// <param name="Title">Empty for what stands before the first heading.</param>
public sealed record TextSection(string Id, string Title, string Html);

using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Trade4Msmes.Cms.PropertyEditors.RichTexts;
using MarkdownRow = Markdig.Extensions.Tables.TableRow;
using TableRow = Trade4Msmes.Cms.PropertyEditors.RichTexts.TableRow;

namespace Trade4Msmes.Site.ContentFiles;

/// <summary>Reads Markdown as rich text. What rich text can't say is a problem, with its line.</summary>
internal sealed class MarkdownReader
{
    private static readonly MarkdownPipeline s_pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables(new PipeTableOptions { RequireHeaderSeparator = true })
        .UsePreciseSourceLocation()
        .Build();

    private readonly ProblemList _problems;
    private readonly int _firstLine;

    private MarkdownReader(ProblemList problems, int firstLine) => (_problems, _firstLine) = (problems, firstLine);

    /// <param name="firstLine">The line of the file on which the text begins, counted from 1.</param>
    internal static RichText Read(string markdown, ProblemList problems, int firstLine = 1) =>
        RichText.Of(new MarkdownReader(problems, firstLine).Parts(Markdown.Parse(markdown, s_pipeline), inside: false));

    private List<TextPart> Parts(ContainerBlock blocks, bool inside) => [.. blocks.Select(block => Part(block, inside)).OfType<TextPart>()];

    private TextPart? Part(Block block, bool inside)
    {
        switch (block)
        {
            case ParagraphBlock paragraph:
                return new Paragraph(Line(paragraph.Inline));
            case ListBlock list:
                return ReadList(list);
            case HeadingBlock or QuoteBlock or Table when inside:
                Problem(block, "A heading, quote or table stands in a list or a quote.", "Let it stand by itself.");
                return null;
            case HeadingBlock heading:
                return ReadHeading(heading);
            case QuoteBlock quote:
                return new Quote(Parts(quote, inside: true));
            case Table table:
                return ReadTable(table);
            case HtmlBlock:
                Problem(block, "HTML is not allowed.", "Write it in Markdown. For a < in the text write \\<");
                return null;
            case ThematicBreakBlock:
                Problem(block, "A horizontal rule is not allowed.", "Use a heading.");
                return null;
            case FencedCodeBlock:
                Problem(block, "A code block is not allowed.", "Write `code` in the line.");
                return null;
            case CodeBlock:
                Problem(block, "The line begins with four spaces or more, which makes it a code block.", "Remove the spaces.");
                return null;
            case LinkReferenceDefinitionGroup group:
                foreach (var definition in group)
                {
                    Problem(definition, "A link definition is not allowed.", "Write [text](address) where the link stands.");
                }

                return null;
            default:
                Problem(block, $"This is not allowed: {block.GetType().Name}.", "docs/content-files.md says what is.");
                return null;
        }
    }

    private Heading? ReadHeading(HeadingBlock heading)
    {
        if (heading.IsSetext)
        {
            Problem(heading, "A line of = or - below a text makes it a heading.", "Write ## before the heading's text.");
            return null;
        }

        if (heading.Level is < 2 or > 4)
        {
            Problem(heading, $"A heading of level {heading.Level} is not allowed.", "Use ##, ### or ####. The page's name is the only one of level 1.");
            return null;
        }

        return new Heading(heading.Level, Line(heading.Inline));
    }

    private TextList ReadList(ListBlock list)
    {
        if (list.IsOrdered && list.OrderedStart is not ("1" or null))
        {
            Problem(list, $"The list begins with {list.OrderedStart}.", "Begin it with 1. Steps of a procedure are ::: step blocks.");
        }

        return new TextList(list.IsOrdered, [.. list.OfType<ListItemBlock>().Select(item => new ListItem(Parts(item, inside: true)))]);
    }

    private TextTable ReadTable(Table table)
    {
        if (table.ColumnDefinitions.Exists(column => column.Alignment is not null))
        {
            Problem(table, "A table can't align its columns.", "Write |---| without colons.");
        }

        var rows = table.OfType<MarkdownRow>().ToList();
        foreach (var row in rows.Where(row => row.Count != rows[0].Count))
        {
            Problem(row, $"The row has {row.Count} cells, the header {rows[0].Count}.", "Give each row as many cells as the header.");
        }

        return new TextTable([.. rows.Select(row => new TableRow(
            [.. row.OfType<TableCell>().Select(cell => Line((cell.FirstOrDefault() as ParagraphBlock)?.Inline))]))]);
    }

    private List<Run> Line(ContainerInline? inlines)
    {
        var runs = new List<Run>();
        Read(inlines, new Run(""), runs);
        return runs;
    }

    private void Read(ContainerInline? inlines, Run marks, List<Run> runs)
    {
        foreach (var inline in inlines ?? [])
        {
            Read(inline, marks, runs);
        }
    }

    private void Read(Inline inline, Run marks, List<Run> runs)
    {
        switch (inline)
        {
            case LiteralInline literal:
                runs.Add(marks with { Text = literal.Content.ToString() });
                break;
            case HtmlEntityInline entity:
                runs.Add(marks with { Text = entity.Transcoded.ToString() });
                break;
            case CodeInline code:
                runs.Add(marks with { Text = code.Content, Kind = RunKind.Code });
                break;
            case EmphasisInline emphasis:
                Read(emphasis, emphasis.DelimiterCount == 2 ? marks with { Strong = true } : marks with { Emphasis = true }, runs);
                break;
            case LinkInline link:
                Read(link, marks with { Link = Target(link) }, runs);
                break;
            case LineBreakInline { IsHard: true, IsBackslash: false }:
                Problem(inline, "Two spaces at the end of a line are not seen.", "End the line with a backslash, or begin a new paragraph.");
                break;
            case LineBreakInline { IsHard: true }:
                runs.Add(marks with { Kind = RunKind.Break });
                break;
            case LineBreakInline:
                runs.Add(marks with { Text = " " });
                break;
            case AutolinkInline autolink:
                Problem(inline, $"<{autolink.Url}> is not allowed.", $"Write [what it is]({autolink.Url}).");
                break;
            case HtmlInline { Tag: MarkdownTokens.Separator }:
                break;
            case HtmlInline html:
                Problem(inline, $"{html.Tag} is not allowed.", "Write it in Markdown. For a < in the text write \\<");
                break;
            case ContainerInline container:
                Read(container, marks, runs);
                break;
            default:
                Problem(inline, $"This is not allowed: {inline.GetType().Name}.", "docs/content-files.md says what is.");
                break;
        }
    }

    private string? Target(LinkInline link)
    {
        if (link.IsImage)
        {
            Problem(link, "An image is not allowed.", "Say it in words. For a ! before a link write \\!");
            return null;
        }

        if (!string.IsNullOrEmpty(link.Title))
        {
            Problem(link, "A link can't have a title.", "Write [text](address), and what readers should know into the text.");
        }

        var target = link.Url ?? "";
        if (SitePath.IsOne(target) || RichTextLinks.TryReadLocal(target, out _, out _))
        {
            return target;
        }

        if (RichTextLinks.TryReadAddress(target, out var address))
        {
            return address;
        }

        Problem(
            link, $"'{target}' is no link target.",
            "Write the whole address, such as https://www.wto.org/, or a page's content path, such as /guides/hs-code.");
        return null;
    }

    private void Problem(MarkdownObject place, string what, string toDo) => _problems.Add(_firstLine + place.Line, what, toDo);
}

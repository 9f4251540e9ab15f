namespace Trade4Msmes.Cms.PropertyEditors.RichTexts;

/// <summary>A line as nested marks, the way both HTML and Markdown write it.</summary>
public abstract record LineNode;

/// <summary>Text, code or a break; its marks are those of the spans around it.</summary>
public sealed record LineLeaf(Run Run) : LineNode;

/// <param name="Link">The target when <paramref name="Mark"/> is a link.</param>
public sealed record LineSpan(LineMark Mark, string? Link, IReadOnlyList<LineNode> Nodes) : LineNode;

public enum LineMark
{
    Link,
    Strong,
    Emphasis,
}

public static class LineTree
{
    private static readonly LineMark[] s_marks = [LineMark.Link, LineMark.Strong, LineMark.Emphasis];

    /// <summary>Nests the marks: the one that reaches farthest is outside; of equals, a link before strong before emphasis.</summary>
    public static IReadOnlyList<LineNode> Of(IReadOnlyList<Run> line) => Of(line, 0, line.Count, []);

    /// <summary>The spans of the tree as ranges of runs, outer ones first.</summary>
    internal static IEnumerable<(LineMark Mark, int Start, int End)> Spans(IReadOnlyList<Run> line) => Spans(line, 0, line.Count, []);

    private static List<LineNode> Of(IReadOnlyList<Run> line, int from, int to, HashSet<LineMark> open)
    {
        var nodes = new List<LineNode>();
        while (from < to)
        {
            if (Span(line, from, to, open) is not (var mark, var end))
            {
                nodes.Add(new LineLeaf(line[from]));
                from++;
                continue;
            }

            nodes.Add(new LineSpan(mark, mark == LineMark.Link ? line[from].Link : null, Of(line, from, end, [.. open, mark])));
            from = end;
        }

        return nodes;
    }

    private static IEnumerable<(LineMark Mark, int Start, int End)> Spans(IReadOnlyList<Run> line, int from, int to, HashSet<LineMark> open)
    {
        for (var end = from; from < to; from = end)
        {
            if (Span(line, from, to, open) is not { } span)
            {
                end = from + 1;
                continue;
            }

            end = span.End;
            yield return (span.Mark, from, end);
            foreach (var inner in Spans(line, from, end, [.. open, span.Mark]))
            {
                yield return inner;
            }
        }
    }

    /// <summary>The span that begins at a run: its mark, and the run after its last. Null when none begins there.</summary>
    private static (LineMark Mark, int End)? Span(IReadOnlyList<Run> line, int from, int to, HashSet<LineMark> open)
    {
        (LineMark Mark, int End)? longest = null;
        foreach (var mark in s_marks.Where(mark => !open.Contains(mark) && Value(line[from], mark) is not null))
        {
            var end = EndOf(line, from, to, mark);
            longest = longest is { } other && other.End >= end ? longest : (mark, end);
        }

        return longest;
    }

    private static int EndOf(IReadOnlyList<Run> line, int from, int to, LineMark mark)
    {
        var end = from + 1;
        while (end < to && Value(line[end], mark) == Value(line[from], mark))
        {
            end++;
        }

        return end;
    }

    private static string? Value(Run run, LineMark mark) => mark switch
    {
        LineMark.Link => run.Link,
        LineMark.Strong => run.Strong ? "" : null,
        LineMark.Emphasis => run.Emphasis ? "" : null,
    };

    internal static Run Without(Run run, LineMark mark) => mark switch
    {
        LineMark.Link => run with { Link = null },
        LineMark.Strong => run with { Strong = false },
        LineMark.Emphasis => run with { Emphasis = false },
    };
}

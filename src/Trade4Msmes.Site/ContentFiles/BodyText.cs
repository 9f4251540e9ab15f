using System.Text;
using Trade4Msmes.Cms.PropertyEditors.RichTexts;

namespace Trade4Msmes.Site.ContentFiles;

/// <summary>The body of a language file: Markdown, and blocks between lines that begin with ":::".</summary>
internal static class BodyText
{
    internal const string Fence = ":::";

    private static readonly string s_words = string.Join(", ", BlockType.All.Where(type => type.Word.Length > 0).Select(type => $"{Fence} {type.Word}"));

    /// <param name="lines">Without line ends.</param>
    /// <param name="firstLine">The line of the file on which they begin, counted from 1.</param>
    internal static IReadOnlyList<BodyBlock> Read(IReadOnlyList<string> lines, int firstLine, ProblemList problems)
    {
        var blocks = new List<BodyBlock>();
        var start = 0;
        (BlockType Type, string? Title, int Line)? open = null;

        void End(int end)
        {
            var (type, title, line) = open ?? (BlockType.Of(BodyBlockKind.Text), null, firstLine + start);
            var text = MarkdownReader.Read(string.Join('\n', lines.Skip(start).Take(end - start)), problems, firstLine + start);
            if (open is not null || !text.IsEmpty)
            {
                Add(new BodyBlock(type.Kind, title, text), line);
            }
        }

        void Add(BodyBlock block, int line)
        {
            foreach (var (what, toDo) in BodyRules.Check(block, blocks))
            {
                problems.Add(line, what, toDo);
            }

            blocks.Add(block);
        }

        for (var i = 0; i < lines.Count; i++)
        {
            if (!lines[i].StartsWith(Fence, StringComparison.Ordinal))
            {
                continue;
            }

            var line = firstLine + i;
            var isEnd = lines[i].TrimEnd() == Fence;
            if (isEnd && open is null)
            {
                problems.Add(line, "This ends a block, and none is open.", $"Remove the line, or begin a block with one of {s_words}.");
            }
            else if (!isEnd && open is { } before)
            {
                problems.Add(line, $"A block begins inside the one of line {before.Line}.", $"End that one with {Fence} first.");
            }

            End(i);
            start = i + 1;
            open = isEnd ? null : Opening(lines[i], line, problems);
        }

        if (open is { } last)
        {
            problems.Add(last.Line, "The block has no end.", $"End it with a line {Fence}");
        }

        End(lines.Count);
        return blocks;
    }

    /// <returns>Lines with LF at the end of each.</returns>
    internal static string Write(IReadOnlyList<BodyBlock> blocks)
    {
        var text = new StringBuilder();
        foreach (var block in Joined(blocks))
        {
            text.Append(text.Length > 0 ? "\n" : "");
            var markdown = MarkdownWriter.Write(block.Text);
            var type = BlockType.Of(block.Kind);
            text.Append(block.Kind == BodyBlockKind.Text
                ? $"{markdown}\n"
                : $"{Fence} {type.Word}{(block.Title is { } title ? " " + title : "")}\n{markdown}\n{Fence}\n");
        }

        return text.ToString();
    }

    /// <summary>The blocks as a file has them: texts that follow one another are one, empty ones none, titles on one line.</summary>
    internal static IReadOnlyList<BodyBlock> Joined(IEnumerable<BodyBlock> blocks)
    {
        var joined = new List<BodyBlock>();
        foreach (var block in blocks)
        {
            if (block.Kind == BodyBlockKind.Text && joined is [.., { Kind: BodyBlockKind.Text } last])
            {
                joined[^1] = last with { Text = RichText.Of([.. last.Text.Parts, .. block.Text.Parts]) };
            }
            else if (block.Kind != BodyBlockKind.Text || !block.Text.IsEmpty)
            {
                joined.Add(block with { Title = OneLine(block.Title) });
            }
        }

        return joined;
    }

    internal static string? OneLine(string? text) =>
        text is null ? null : string.Join(' ', text.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries)) is { Length: > 0 } line ? line : null;

    private static (BlockType Type, string? Title, int Line)? Opening(string fence, int line, ProblemList problems)
    {
        var words = fence[Fence.Length..].Trim().Split(' ', 2, StringSplitOptions.TrimEntries);
        if (BlockType.All.FirstOrDefault(type => type.Word.Length > 0 && type.Word == words[0]) is not { } type)
        {
            problems.Add(line, $"There is no block '{words[0]}'.", $"Use one of {s_words}.");
            return (BlockType.Of(BodyBlockKind.Tip), null, line);
        }

        return (type, words is [_, var title] ? OneLine(title) : null, line);
    }
}

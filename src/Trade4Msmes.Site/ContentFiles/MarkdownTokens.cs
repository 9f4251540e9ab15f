using System.Text;
using Trade4Msmes.Cms.PropertyEditors.RichTexts;

namespace Trade4Msmes.Site.ContentFiles;

/// <summary>Which signs get a backslash.</summary>
internal enum Escapes
{
    None,

    /// <summary>Those that mean something in Markdown.</summary>
    Signs,

    /// <summary>All of ASCII's punctuation.</summary>
    All,
}

/// <param name="IsApart">
/// Emphasis is kept apart from the text beside it by an empty comment, which is seen by nobody. In "a**(b)**" Markdown would see no
/// emphasis: before a sign it wants a space or another sign.
/// </param>
internal sealed record MarkdownStyle(Escapes Escapes, bool IsApart);

/// <summary>Turns a line into Markdown in one style, without asking whether it reads back.</summary>
internal sealed class MarkdownTokens
{
    /// <summary>Says nothing and keeps what stands on both sides apart.</summary>
    internal const string Separator = "<!-- -->";

    private const string Signs = "\\`*_[]<>&|~!";
    private const string SignsInAddresses = "()*_[]!";
    private const string SignsAtTheBeginning = "#+-=:";

    private readonly List<Token> _tokens = [];
    private readonly MarkdownStyle _style;

    private MarkdownTokens(MarkdownStyle style) => _style = style;

    private enum TokenKind
    {
        Text,
        Opening,
        Closing,
        Other,
        Break,
    }

    internal static string Write(IReadOnlyList<LineNode> nodes, MarkdownStyle style)
    {
        var tokens = new MarkdownTokens(style);
        tokens.Add(nodes);
        return tokens.Join();
    }

    private void Add(IReadOnlyList<LineNode> nodes)
    {
        foreach (var node in nodes)
        {
            switch (node)
            {
                case LineSpan { Mark: LineMark.Link } link:
                    _tokens.Add(new Token(TokenKind.Other, "["));
                    Add(link.Nodes);
                    _tokens.Add(new Token(TokenKind.Other, $"]({Address(link.Link!)})"));
                    break;
                case LineSpan span:
                    var sign = span.Mark == LineMark.Strong ? "**" : _style.IsApart ? "_" : "*";
                    _tokens.Add(new Token(TokenKind.Opening, sign));
                    Add(span.Nodes);
                    _tokens.Add(new Token(TokenKind.Closing, sign));
                    break;
                case LineLeaf leaf:
                    _tokens.Add(Leaf(leaf.Run));
                    break;
                default:
                    throw new ArgumentOutOfRangeException(nameof(nodes), node.GetType().Name, "Unknown node.");
            }
        }
    }

    private static Token Leaf(Run run) => run.Kind switch
    {
        RunKind.Text => new Token(TokenKind.Text, run.Text),
        RunKind.Code => new Token(TokenKind.Other, Code(run.Text)),
        RunKind.Break => new Token(TokenKind.Break, "\\\n"),
    };

    private string Join()
    {
        var text = new StringBuilder();
        for (var i = 0; i < _tokens.Count; i++)
        {
            var token = _tokens[i];
            var before = i > 0 ? _tokens[i - 1] : null;
            if (_style.IsApart && before is not null && AreKeptApart(before, token))
            {
                text.Append(Separator);
            }

            text.Append(token.Kind == TokenKind.Text ? Text(token.Text, beginsLine: before is null or { Kind: TokenKind.Break }) : token.Text);
        }

        return text.ToString();
    }

    private static bool AreKeptApart(Token before, Token after)
    {
        if (before.Kind == TokenKind.Break || after.Kind == TokenKind.Break)
        {
            return false;
        }

        var isEmphasis = before.Kind is TokenKind.Opening or TokenKind.Closing || after.Kind is TokenKind.Opening or TokenKind.Closing;
        var (last, first) = (before.Text[^1], after.Text[0]);
        return isEmphasis ? !char.IsWhiteSpace(last) && !char.IsWhiteSpace(first) : last == '`' && first == '`';
    }

    private string Text(string text, bool beginsLine)
    {
        var runes = text.EnumerateRunes().ToArray();
        var result = new StringBuilder();
        for (var i = 0; i < runes.Length; i++)
        {
            result.Append(IsEscaped(runes[i], beginsLine && BeginsLine(runes, i)) ? "\\" : "").Append(runes[i].ToString());
        }

        return result.ToString();
    }

    private bool IsEscaped(Rune rune, bool beginsLine) => rune.IsAscii && _style.Escapes switch
    {
        Escapes.None => false,
        Escapes.Signs => Signs.Contains((char)rune.Value, StringComparison.Ordinal) || beginsLine,
        Escapes.All => char.IsPunctuation((char)rune.Value) || char.IsSymbol((char)rune.Value),
    };

    /// <summary>True for the sign that would make the line something else: the - of "- a", the point of "1. a".</summary>
    private static bool BeginsLine(Rune[] runes, int i)
    {
        var sign = runes[i].ToString();
        return i == 0
            ? SignsAtTheBeginning.Contains(sign, StringComparison.Ordinal)
            : sign is "." or ")" && runes.Take(i).All(Rune.IsDigit);
    }

    /// <summary>Readers differ in what a backslash before a &amp; means in an address; all take &amp;amp;.</summary>
    private string Address(string link) => _style.Escapes == Escapes.None
        ? link
        : string.Concat(link.Select(c => c == '&' ? "&amp;" : SignsInAddresses.Contains(c, StringComparison.Ordinal) ? $"\\{c}" : $"{c}"));

    /// <summary>Code between more backticks than it has in a row itself.</summary>
    private static string Code(string code)
    {
        var longest = 0;
        for (int i = 0, length = 0; i < code.Length; i++)
        {
            length = code[i] == '`' ? length + 1 : 0;
            longest = Math.Max(longest, length);
        }

        var ticks = new string('`', longest + 1);
        var space = code[0] == '`' || code[^1] == '`' ? " " : "";
        return ticks + space + code + space + ticks;
    }

    private sealed record Token(TokenKind Kind, string Text);
}

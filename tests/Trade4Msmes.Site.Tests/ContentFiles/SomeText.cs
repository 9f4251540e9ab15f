using CsCheck;
using Trade4Msmes.Cms.PropertyEditors.RichTexts;

namespace Trade4Msmes.Site.Tests.ContentFiles;

/// <summary>Random rich texts: everything the model can say, with signs that mean something in Markdown or HTML in odd places.</summary>
internal static class SomeText
{
    private static readonly string[] s_words =
    [
        "coffee", "HS", "0901.21", "l’origine", "régimen", "¿Qué", "AT&T", "a_b", "_x", "*", "**", "`", "``", "[x]", "[", "]", "](", "(y)", "![",
        "<b>", "<", ">", "</p>", "<!--", "-->", "&amp;", "&lt;", "&#65;", "&", ";", "|", "||", "\\", "\\\\", "#", "##", "-", "--", "---", "+", "=", "===", "1.", "12)",
        "1", ".", ":", ":::", "::: tip", "~~~", "~", "```", "!", "\"", "'", "http://x.y", "https://www.wto.org", "@", "{", "}", "$", "%", "^", "/", "?", "…", "—",
        "日本", "（注）", "：", "😀", "é", "\u200B", "|---|", "---|---", "[a]: b", "> q", "- [ ] t", "x", "y",
    ];

    private static readonly string[] s_spaces = ["", "", "", " ", " ", " ", "  ", "\u00A0", "\u202F", " \u00A0", "\u2009"];

    private static readonly string?[] s_links =
    [
        null, null, null, null, null, "https://www.wto.org/", "https://x.example/a_b*c(d)e?f=1&copy=2&amp;#g", "http://x.example/)(", "mailto:a@b.example",
        "umb://document/8a1d7c526f3e4b0b9d273c5f0e9a1c03", "umb://media/8a1d7c526f3e4b0b9d273c5f0e9a1c04", "/", "/guides/hs-code",
    ];

    internal static readonly Gen<string> Words =
        Gen.Select(Gen.OneOf(s_spaces), Gen.OneOf(s_words), Gen.OneOf(s_spaces), (a, b, c) => a + b + c)
            .Array[1, 5].Select(string.Concat);

    private static readonly Gen<Run> s_run = Gen.Select(
        Words, Gen.Frequency((12, Gen.Const(RunKind.Text)), (3, Gen.Const(RunKind.Code)), (1, Gen.Const(RunKind.Break))), Gen.Int[0, 8], Gen.OneOf(s_links),
        (text, kind, marks, link) => new Run(
            kind == RunKind.Break ? "" : text, kind, Strong: marks is 1 or 3 or 4, Emphasis: marks is 2 or 3 or 5, link));

    internal static readonly Gen<Run[]> Line = s_run.Array[0, 6];

    private static readonly Gen<TextPart> s_paragraph = Line.Select(line => (TextPart)new Paragraph(line));

    private static readonly Gen<TextPart> s_inside = Gen.Recursive<TextPart>((depth, inside) =>
        depth > 2 ? s_paragraph : Gen.Frequency((4, s_paragraph), (2, List(inside))));

    private static readonly Gen<TextPart> s_part = Gen.Frequency(
        (6, s_paragraph),
        (2, Gen.Select(Gen.Int[2, 4], Line, (level, line) => (TextPart)new Heading(level, line))),
        (4, List(s_inside)),
        (2, s_inside.Array[0, 4].Select(parts => (TextPart)new Quote(parts))),
        (3, Gen.Select(Line, Line, (a, b) => new TableRow([a, b])).Array[0, 4].Select(rows => (TextPart)new TextTable(rows))));

    internal static readonly Gen<RichText> Any = s_part.Array[0, 6].Select(parts => RichText.Of(parts));

    /// <summary>Without links by content path, which only files have.</summary>
    internal static readonly Gen<RichText> Stored =
        Any.Select(text => text.WithLinks(link => link.StartsWith('/') ? "umb://document/8a1d7c526f3e4b0b9d273c5f0e9a1c05" : link));

    private static Gen<TextPart> List(Gen<TextPart> part) =>
        Gen.Select(Gen.Bool, part.Array[0, 3].Array[0, 4], (isNumbered, items) => (TextPart)new TextList(isNumbered, [.. items.Select(i => new ListItem(i))]));
}

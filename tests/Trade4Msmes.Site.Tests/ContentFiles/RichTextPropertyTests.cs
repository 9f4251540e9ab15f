using CsCheck;
using Trade4Msmes.Cms.PropertyEditors;
using Trade4Msmes.Cms.PropertyEditors.RichTexts;
using Trade4Msmes.Site.ContentFiles;

namespace Trade4Msmes.Site.Tests.ContentFiles;

public sealed class RichTextPropertyTests
{
    private static readonly RichTextSanitizer s_sanitizer = new();

    [Fact]
    public void WhatIsWrittenAsMarkdownReadsAsTheSame() => SomeText.Any.Sample(text =>
    {
        var markdown = MarkdownWriter.Write(text);
        var problems = new ProblemList("");

        var read = MarkdownReader.Read(markdown, problems);

        problems.All.ShouldBeEmpty(markdown);
        MarkdownWriter.Write(read).ShouldBe(markdown);
        Show(read).ShouldBe(Show(text), markdown);
    });

    [Fact]
    public void WhatIsWrittenAsHtmlReadsAsTheSame() => SomeText.Stored.Sample(text =>
    {
        var html = RichTextHtml.Write(text);

        var read = RichTextHtml.Read(html);

        RichTextHtml.Write(read).ShouldBe(html);
        Show(read).ShouldBe(Show(text), html);
    });

    [Fact]
    public void HtmlToMarkdownAndBackChangesNothing() => SomeText.Stored.Sample(text =>
    {
        var html = RichTextHtml.Write(text);

        RichTextMarkdown.ToHtml(RichTextMarkdown.ToMarkdown(html, _ => null), _ => null).ShouldBe(html);
    });

    [Fact]
    public void MarkdownToHtmlAndBackChangesNothing() => SomeText.Any.Sample(text =>
    {
        var markdown = MarkdownWriter.Write(text);
        var keys = text.Links().Where(SitePath.IsOne).Distinct().ToDictionary(path => path, _ => Guid.NewGuid());

        var html = RichTextMarkdown.ToHtml(markdown, path => keys[path]);

        RichTextMarkdown.ToMarkdown(html, key => keys.FirstOrDefault(pair => pair.Value == key).Key).ShouldBe(markdown);
    });

    [Fact]
    public void OurHtmlPassesTheSanitizerUnchanged() => SomeText.Stored.Sample(text =>
    {
        var html = RichTextHtml.Write(text);

        s_sanitizer.Sanitize(html).ShouldBe(html);
    });

    /// <summary>Structure that makes a reader of HTML stumble, with the same texts between.</summary>
    private static readonly Gen<string> s_messyHtml = Gen.Frequency(
            (4, SomeText.Words),
            (5, Gen.OneOf(
                "<p>", "</p>", "<ul>", "</ul>", "<ol start=3>", "</ol>", "<li>", "</li>", "<li><p>", "</p></li>", "<table>", "</table>", "<tr>", "</tr>",
                "<td>", "</td>", "<th>", "</th>", "<td colspan=2><p>", "<h1>", "</h1>", "<h2>", "</h2>", "<h6>", "</h6>", "<blockquote>", "</blockquote>",
                "<strong>", "</strong>", "<b>", "</b>", "<em>", "</em>", "<i>", "</i>", "<code>", "</code>", "<br>", "<br/>", "<div>", "</div>", "<span style='x'>",
                "</span>", "<a href='https://x.example/?a=1&b=2'>", "<a href='javascript:alert(1)'>", "<a href='/en/guides/'>",
                "<a type='document' href='/{localLink:8a1d7c52-6f3e-4b0b-9d27-3c5f0e9a1c03}'>", "</a>", "<script>", "</script>", "<img src=x onerror=y>",
                "<svg onload=alert(1)>", "</svg>", "<math>", "</math>", "<style>", "</style>", "<!-- c -->", "<template>", "</template>", "<select>", "<pre>", "</pre>",
                "<umb-rte-block data-content-key='x'>", "&nbsp;", "&lt;script&gt;", "\n", "<noscript>", "<textarea>", "<form>", "<input value=x>")))
        .Array[0, 20].Select(string.Concat);

    [Fact]
    public void WhateverTheSanitizerLeavesCanBeSaidInMarkdown() => s_messyHtml.Sample(messy =>
    {
        var clean = s_sanitizer.Sanitize(messy);

        s_sanitizer.Sanitize(clean).ShouldBe(clean);
        RichTextMarkdown.ToHtml(RichTextMarkdown.ToMarkdown(clean, _ => null), _ => null).ShouldBe(clean);
    });

    private static string Show(RichText text) => text.WithLinks(link => link.StartsWith('/') ? "https://path.example" + link : link) is var shown
        ? RichTextHtml.Write(shown)
        : "";
}

using Trade4Msmes.Site.Layout.Texts;

namespace Trade4Msmes.Site.Tests.Layout;

public class ReadyTextTests
{
    [Fact]
    public void ALinkToAPageThatReadersCannotOpenIsItsText() =>
        ReadyText.Of("<p>See <a href=\"#\"><em>the</em> guide</a>, <a href=\"/en/guides/\">all</a>.</p>").Html
            .ShouldBe("<p>See <em>the</em> guide, <a href=\"/en/guides/\">all</a>.</p>");

    [Fact]
    public void HeadingsGetIdsAndThoseOfLevelTwoAreTheContents()
    {
        var text = ReadyText.Of("<h2>What <em>to</em> do</h2><h3>First</h3><h2>First</h2>");

        text.NameHeadings(new HeadingIds()).ShouldBe([new ContentsEntry("what-to-do", "What to do"), new ContentsEntry("first-2", "First")]);
        text.Html.ShouldBe("<h2 id=\"what-to-do\">What <em>to</em> do</h2><h3 id=\"first\">First</h3><h2 id=\"first-2\">First</h2>");
    }

    [Theory]
    [InlineData("a@b.org", "<p>Write: <a href=\"mailto:a@b.org\">a@b.org</a>.</p>")]
    [InlineData("", "<p>Write: no address.</p>")]
    public void TheContactMarkIsTheKeepersAddress(string address, string expected)
    {
        var text = ReadyText.Of("<p>Write: [[contact]].</p>");

        text.PutContact(address, "no address");

        text.Html.ShouldBe(expected);
    }

    [Fact]
    public void ATableScrollsByItselfAndNamesItsColumns()
    {
        var text = ReadyText.Of("<table><thead><tr><th>Kind</th></tr></thead><tbody><tr><td>A</td></tr></tbody></table>");

        text.CaptionTable("Kinds & more");
        text.FrameTables("Kinds");

        text.Html.ShouldBe(
            "<div class=\"table\" role=\"region\" aria-label=\"Kinds\" tabindex=\"0\"><table><caption>Kinds &amp; more</caption>"
            + "<thead><tr><th scope=\"col\">Kind</th></tr></thead><tbody><tr><td>A</td></tr></tbody></table></div>");
    }

    [Fact]
    public void ALineOfAChecklistCanBeTicked()
    {
        var text = ReadyText.Of("<ul><li>The <strong>code</strong></li><li><p>One.</p><p>Two.</p></li></ul>");

        text.MakeTickable();

        text.Html.ShouldBe(
            "<ul role=\"list\"><li><label><input type=\"checkbox\"><span>The <strong>code</strong></span></label></li><li><p>One.</p><p>Two.</p></li></ul>");
    }

    [Fact]
    public void SectionsBeginWithTheirHeadings() =>
        ReadyText.Of("<p>Opening.</p><h2 id=\"a\">A</h2><p>One.</p><ul><li>Two</li></ul><h2 id=\"b\">B</h2>").Sections().ShouldBe(
        [
            new TextSection("", "", "<p>Opening.</p>"), new TextSection("a", "A", "<p>One.</p><ul><li>Two</li></ul>"), new TextSection("b", "B", ""),
        ]);
}

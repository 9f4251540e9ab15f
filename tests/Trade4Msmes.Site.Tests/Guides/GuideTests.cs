using Trade4Msmes.Site.Guides;
using Trade4Msmes.Site.Layout.Texts;
using Trade4Msmes.Site.Tests.Kit;

namespace Trade4Msmes.Site.Tests.Guides;

public class GuideTests
{
    [Fact]
    public void StepsThatFollowOneAnotherAreNumberedAndOthersBeginAnew()
    {
        var body = Body(SomeElement.Step("A"), SomeElement.Step("B"), SomeElement.Text("<p>Between.</p>"), SomeElement.Step("A"));

        body.Blocks.OfType<StepsBlock>().Select(steps => steps.Steps.Select(step => (step.Number, step.Title, step.Id)))
            .ShouldBe([[(1, "A", "a"), (2, "B", "b")], [(1, "A", "a-2")]]);
    }

    [Fact]
    public void TheContentsAreTheHeadingsAndTheSources()
    {
        var body = Body(SomeElement.Text("<p>x</p><h2>Why</h2>"), SomeElement.Step("A"), SomeElement.Text("<h2>How</h2>"), new SomeElement("sourcesBlock", ("text", "<ul><li>x</li></ul>")));

        body.Contents.ShouldBe([new ContentsEntry("why", "Why"), new ContentsEntry("how", "How"), new ContentsEntry("sources", "Sources")]);
    }

    [Fact]
    public void CannotShowABlockThatHasNoView() =>
        Should.Throw<InvalidOperationException>(() => Body(new SomeElement("videoBlock"))).Message.ShouldContain("'videoBlock'");

    [Fact]
    public async Task AReaderSeesStepsCallOutsTablesAndBoxesToTick()
    {
        var page = await Views.ShowAsync("/Guides/Guide.cshtml", new GuideModel(Views.Frame(title: "How?"), Body(
            SomeElement.Text("<p>Answer.</p><h2>Do</h2>"), SomeElement.Step("Look up"), SomeElement.Step("Ask"),
            new SomeElement("calloutBlock", ("kind", "careful"), ("title", "Mind"), ("text", "<p>Dear.</p>")),
            new SomeElement("tableBlock", ("caption", "Kinds"), ("text", "<table><thead><tr><th>K</th></tr></thead></table>")),
            new SomeElement("checklistBlock", ("title", "Ready?"), ("text", "<ul><li>Code</li></ul>")))));

        page.QuerySelectorAll("h1").Single().TextContent.ShouldBe("How?");
        page.QuerySelectorAll("ol.steps > li .step-number").Select(number => number.TextContent).ShouldBe(["Step 1 of 2", "Step 2 of 2"]);
        page.QuerySelectorAll("ol.steps h3").Select(title => title.TextContent).ShouldBe(["Look up", "Ask"]);
        page.QuerySelector(".careful .stencil")!.TextContent.ShouldBe("Careful");
        page.QuerySelector("[role=region][tabindex='0'] caption")!.TextContent.ShouldBe("Kinds");
        page.QuerySelector(".checklist label input[type=checkbox]").ShouldNotBeNull();
        page.QuerySelectorAll("[style], script, style").ShouldBeEmpty();
    }

    [Fact]
    public async Task AGuideThatIsNotTranslatedSaysSoAndMarksItsLanguage()
    {
        var page = await Views.ShowAsync(
            "/Guides/Guide.cshtml", new GuideModel(Views.Frame("fr", textLanguage: "en"), Body(SomeElement.Text("<p>Answer.</p>"))));

        page.DocumentElement.GetAttribute("lang").ShouldBe("fr");
        page.QuerySelector(".notice")!.TextContent.ShouldBe("Cette page n’existe pas encore en français. Vous la lisez en anglais.");
        page.QuerySelector("h1")!.GetAttribute("lang").ShouldBe("en");
        page.QuerySelector("article")!.GetAttribute("lang").ShouldBe("en");
        page.QuerySelector("time")!.TextContent.ShouldBe("24 novembre 2026");
    }

    private static PageBody Body(params SomeElement[] elements) => new BlockWriter("", SiteWords.In("en")).Write(elements);
}

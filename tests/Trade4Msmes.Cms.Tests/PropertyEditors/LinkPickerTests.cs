using Trade4Msmes.Cms.Tests.Kit;
using Trade4Msmes.Cms.Tests.Media;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace Trade4Msmes.Cms.Tests.PropertyEditors;

public sealed class LinkPickerTests
{
    private const string Editor = Constants.PropertyEditors.Aliases.MultiUrlPicker;

    [Fact]
    public async Task APageShowsLinksToDocumentsFilesAndAddresses()
    {
        var field = await SomeField.OfAsync(Editor);
        var guide = Some.Published(await Some.TypeAsync(), "Guide");
        var file = SomeMedia.Item(await SomeMedia.TypeAsync(), "Price list", file: "/media/l1/list.pdf");

        var property = await field.PublishedAsync($$"""
            [{"name":"The guide","type":"document","unique":"{{guide.Key}}","url":"/old/","queryString":"#step-2","target":"_blank"},
             {"name":"","type":"media","unique":"{{file.Key}}","url":""},
             {"name":"WTO","type":"external","url":"https://www.wto.org/","queryString":"?lang=en"}]
            """);

        var links = SomeField.Value(property).ShouldBeAssignableTo<IEnumerable<Link>>()!.ToList();
        links.Select(link => (link.Type, link.Name, link.Target)).ShouldBe(
            [(LinkType.Content, "The guide", "_blank"), (LinkType.Media, "Price list", null), (LinkType.External, "WTO", null)]);
        links[0].Udi.ShouldBe(Udi.Create(Constants.UdiEntityType.Document, guide.Key));
        links[0].Url!.ShouldEndWith("#step-2");
        links[1].Url.ShouldBe("/media/l1/list.pdf");
        links[2].Url.ShouldBe("https://www.wto.org/?lang=en");
    }

    [Fact]
    public async Task ASingleLinkIsOneLinkOrNone()
    {
        var field = await SomeField.OfAsync(Editor, """{"maxNumber":1}""");

        SomeField.Value(await field.PublishedAsync(External("https://www.wto.org/"))).ShouldBeOfType<Link>().Url.ShouldBe("https://www.wto.org/");
        var none = await field.PublishedAsync("[]");
        SomeField.Value(none).ShouldBeNull();
        none.HasValue().ShouldBeFalse();
    }

    [Fact]
    public async Task ALinkToWhatReadersCannotSeeIsLeftOut()
    {
        var field = await SomeField.OfAsync(Editor);
        var draft = Some.Document(await Some.TypeAsync(), "Draft");

        SomeField.Value(await field.PublishedAsync(To(draft))).ShouldBeAssignableTo<IEnumerable<Link>>()!.ShouldBeEmpty();
    }

    [Fact]
    public async Task AnEditorSeesWhereALinkLeadsAndWhetherReadersGetThere()
    {
        var field = await SomeField.OfAsync(Editor);
        var draft = Some.Document(await Some.TypeAsync(), "Draft");
        var document = await field.SavedAsync(To(draft));

        field.Shown(document).ShouldContain("\"published\":false");
        SomeField.Json((string?)SomeField.Stored(document)).ShouldBe(
            $$"""[{"name":"Page","target":null,"unique":null,"type":null,"udi":"umb://document/{{draft.Key:N}}","url":null,"queryString":null,"culture":null}]""");

        Some.Documents.Publish(Some.Again(draft), ["*"]).Success.ShouldBeTrue();
        field.Shown(document).ShouldContain("\"published\":true,\"queryString\":null,\"target\":null,\"trashed\":false,\"type\":\"document\"");

        Some.Documents.MoveToRecycleBin(Some.Again(draft)).Success.ShouldBeTrue();
        field.Shown(document).ShouldContain("\"trashed\":true");
    }

    [Fact]
    public async Task ALinkedDocumentIsKnownAsUsed()
    {
        var field = await SomeField.OfAsync(Editor);
        var guide = Some.Document(await Some.TypeAsync(), "Guide");

        var document = await field.SavedAsync(To(guide));

        CmsHost.Get<IRelationService>().GetByChildId(guide.Id).ShouldHaveSingleItem().ParentId.ShouldBe(document.Id);
    }

    [Fact]
    public async Task RulesOfTheDataTypeAreToldInWords()
    {
        var atLeastTwo = await SomeField.OfAsync(Editor, """{"minNumber":2}""");
        atLeastTwo.Problems(External("https://www.wto.org/")).ShouldBe(["Minimum 2 entries, requires <strong>1</strong> more."]);
        atLeastTwo.Problems(null).ShouldBe(["Minimum 2 entries, requires <strong>2</strong> more."]);
        (await SomeField.OfAsync(Editor, """{"maxNumber":1}""")).Problems(External("/a/", "/b/"))
            .ShouldBe(["Maximum 1 entries, you have entered <strong>1</strong> too many."]);
        (await SomeField.OfAsync(Editor)).Problems("""{"name":"no list"}""").ShouldHaveSingleItem()!.ShouldStartWith("This field can't read the value");
    }

    [Theory]
    [InlineData("https://www.wto.org/", true)]
    [InlineData("mailto:help@example.org", true)]
    [InlineData("tel:+41227395111", true)]
    [InlineData("/en/guides/", true)]
    [InlineData("#step-2", true)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData(" JavaScript:alert(1)", false)]
    [InlineData("data:text/html,x", false)]
    [InlineData("file:///etc/passwd", false)]
    public async Task ALinkLeadsToAPageNotToAScript(string address, bool isSafe)
    {
        var field = await SomeField.OfAsync(Editor);

        field.Problems(External(address)).Count.ShouldBe(isSafe ? 0 : 1);
        SomeField.Value(SomeField.Read(await field.SavedAsync(External(address)), preview: true)).ShouldBeAssignableTo<IEnumerable<Link>>()!
            .Count().ShouldBe(isSafe ? 1 : 0);
    }

    private static string To(IContent document) => $$"""[{"name":"Page","type":"document","unique":"{{document.Key}}"}]""";

    private static string External(params string[] addresses) =>
        $"[{string.Join(',', addresses.Select(address => $$"""{"name":"Link","type":"external","url":"{{address}}"}"""))}]";
}

using System.Text.Json.Nodes;
using Trade4Msmes.Cms.Tests.Kit;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Services;

namespace Trade4Msmes.Cms.Tests.PropertyEditors;

/// <summary>A list that all languages share, of blocks whose texts vary: one list, a translation in each block.</summary>
public sealed class BlockVarianceTests
{
    private const string Editor = Constants.PropertyEditors.Aliases.BlockList;

    [Fact]
    public async Task EachLanguageShowsItsTextsOfTheSameBlocks()
    {
        var (field, element) = await FieldAsync();
        var document = await field.SavedAsync(SomeBlocks.List([Block(element, ("en", "Ship"), ("fr", "Navire"))], "en", "fr"));
        await field.PublishAsync(document, "en", "fr", "es");

        Titles(document, "en").ShouldBe(["Ship"]);
        Titles(document, "fr").ShouldBe(["Navire"]);
        Titles(document, "es").ShouldBeEmpty();
    }

    [Fact]
    public async Task ALanguageThatIsPublishedAloneLeavesTheOthersAsReadersKnowThem()
    {
        var (field, element) = await FieldAsync();
        var key = Guid.NewGuid();
        var document = await field.SavedAsync(SomeBlocks.List([Block(element, key, ("en", "Ship"), ("fr", "Navire"))], "en", "fr"));
        await field.PublishAsync(document, "en", "fr", "es");

        await field.SaveAsync(document, SomeBlocks.List([Block(element, key, ("en", "Ship"), ("fr", "Bateau"))], "en", "fr"));
        Some.Again(document).EditedCultures.ShouldBe(["fr"]);
        await field.SaveAsync(document, SomeBlocks.List([Block(element, key, ("en", "Vessel"), ("fr", "Bateau"))], "en", "fr"));
        await field.PublishAsync(document, "fr");

        Titles(document, "en").ShouldBe(["Ship"]);
        Titles(document, "fr").ShouldBe(["Bateau"]);
        Some.Again(document).EditedCultures.ShouldBe(["en"]);

        await field.PublishAsync(document, "en");
        Titles(document, "en").ShouldBe(["Vessel"]);
        Some.Again(document).Edited.ShouldBeFalse();
    }

    [Fact]
    public async Task BlocksInBlocksArePublishedByLanguageToo()
    {
        var inner = await ElementAsync();
        var innerList = await SomeField.DataTypeAsync(Editor, SomeBlocks.Settings(inner));
        var outer = await SomeField.TypeAsync(isElement: true, ContentVariation.Culture, new SomeField.Property("blocks", innerList));
        var field = await SomeField.OfAsync(Editor, SomeBlocks.Settings(outer), ContentVariation.Culture);
        var (outerKey, innerKey) = (Guid.NewGuid(), Guid.NewGuid());
        string List(string english, string french) => SomeBlocks.List(
            [SomeBlocks.Block(outer, outerKey, SomeBlocks.Value("blocks", JsonNode.Parse(SomeBlocks.List([Block(inner, innerKey, ("en", english), ("fr", french))], "en", "fr"))))], "en", "fr");
        var document = await field.SavedAsync(List("Ship", "Navire"));
        await field.PublishAsync(document, "en", "fr", "es");

        await field.SaveAsync(document, List("Vessel", "Bateau"));
        await field.PublishAsync(document, "fr");

        string? Shown(string culture) => BlockListTests.Blocks(BlockListTests.Blocks(SomeField.Read(document), culture).Single().Content.GetProperty("blocks")!)
            .Single().Content.GetProperty("title")!.GetValue() as string;
        Shown("en").ShouldBe("Ship");
        Shown("fr").ShouldBe("Bateau");
        Some.Again(document).EditedCultures.ShouldBe(["en"]);
    }

    [Fact]
    public async Task ABlockThatIsTakenAwayIsGoneInEveryLanguage()
    {
        var (field, element) = await FieldAsync();
        var (first, second) = (Block(element, ("en", "Ship"), ("fr", "Navire")), Block(element, ("en", "Plane"), ("fr", "Avion")));
        var document = await field.SavedAsync(SomeBlocks.List([(JsonObject)first.DeepClone(), second], "en", "fr"));
        await field.PublishAsync(document, "en", "fr");

        await field.SaveAsync(document, SomeBlocks.List([first], "en", "fr"));
        await field.PublishAsync(document, "fr");

        Titles(document, "en").ShouldBe(["Ship"]);
        Titles(document, "fr").ShouldBe(["Navire"]);
    }

    /// <summary>Somebody who may edit French alone sends the whole list; of it, French is saved.</summary>
    [Theory]
    [InlineData(true, "Ship", "Bateau", "Plane")]
    [InlineData(false, "Ship", "Bateau", null)]
    public async Task OnlyWhatAnEditorMayChangeIsChanged(bool maysShared, string english, string french, string? added)
    {
        var (field, element) = await FieldAsync();
        var key = Guid.NewGuid();
        var stored = field.Store(SomeBlocks.List([Block(element, key, ("en", "Ship"), ("fr", "Navire"))], "en", "fr"), null);
        var edited = field.Store(
            SomeBlocks.List([Block(element, key, ("en", "Vessel"), ("fr", "Bateau")), Block(element, ("fr", "Plane"))], "en", "fr"), stored);

        var merged = (string?)CmsHost.Get<PropertyEditorCollection>()[Editor]!.MergeVariantInvariantPropertyValue(stored, edited, maysShared, ["fr"]);

        var contents = JsonNode.Parse(merged!)!["contentData"]!.AsArray();
        TitleOf(contents[0]!, "en").ShouldBe(english);
        TitleOf(contents[0]!, "fr").ShouldBe(french);
        (contents.Count > 1 ? TitleOf(contents[1]!, "fr") : null).ShouldBe(added);
    }

    [Fact]
    public async Task WhereTheListItselfVariesEachLanguageHasItsOwnBlocks()
    {
        var element = await SomeBlocks.UsualElementAsync();
        var field = await SomeField.OfAsync(Editor, SomeBlocks.Settings(element), ContentVariation.Culture, ContentVariation.Culture);
        var document = await field.SavedAsync(SomeBlocks.List([SomeBlocks.Block(element, Guid.NewGuid(), SomeBlocks.Value("title", "Ship"))]), "en");
        await field.PublishAsync(document, "en", "fr");

        Titles(document, "en").ShouldBe(["Ship"]);
        Titles(document, "fr").ShouldBeEmpty();
    }

    [Fact]
    public async Task ATypeThatIsMadeToVaryKeepsItsTextsInTheDefaultLanguage()
    {
        var element = await ElementAsync(ContentVariation.Nothing);
        var field = await SomeField.OfAsync(Editor, SomeBlocks.Settings(element), ContentVariation.Culture);
        var document = await field.SavedAsync(SomeBlocks.List([SomeBlocks.Block(element, Guid.NewGuid(), SomeBlocks.Value("title", "Ship"))]));
        await field.PublishAsync(document, "en", "fr");
        Titles(document, "fr").ShouldBe(["Ship"]);

        await VaryAsync(element, ContentVariation.Culture);

        Titles(document, "en").ShouldBe(["Ship"]);
        Titles(document, "fr").ShouldBeEmpty();
        field.Shown(document).ShouldContain("\"culture\":\"en\",\"segment\":null,\"alias\":\"title\",\"value\":\"Ship\"");
        field.Shown(document).ShouldContain("\"culture\":\"en\",\"segment\":null}]}");
    }

    [Fact]
    public async Task ATypeThatNoLongerVariesShowsTheDefaultLanguageInAll()
    {
        var (field, element) = await FieldAsync();
        var document = await field.SavedAsync(SomeBlocks.List([Block(element, ("en", "Ship"), ("fr", "Navire"))], "en", "fr"));
        await field.PublishAsync(document, "en", "fr", "es");

        await VaryAsync(element, ContentVariation.Nothing);

        Titles(document, "es").ShouldBe(["Ship"]);
        var shown = JsonNode.Parse(field.Shown(document))!;
        shown["contentData"]![0]!["values"]!.AsArray().ShouldHaveSingleItem()!["value"]!.GetValue<string>().ShouldBe("Ship");
        shown["expose"]!.AsArray().ShouldHaveSingleItem()!["culture"].ShouldBeNull();
    }

    private static async Task<(SomeField Field, IContentType Element)> FieldAsync()
    {
        var element = await ElementAsync();
        return (await SomeField.OfAsync(Editor, SomeBlocks.Settings(element), ContentVariation.Culture), element);
    }

    private static Task<IContentType> ElementAsync(ContentVariation variations = ContentVariation.Culture) =>
        SomeBlocks.ElementAsync(variations, ("title", Constants.PropertyEditors.Aliases.TextBox));

    private static async Task VaryAsync(IContentType element, ContentVariation variations)
    {
        var types = CmsHost.Get<IContentTypeService>();
        var type = types.Get(element.Key)!;
        type.Variations = variations;
        foreach (var property in type.PropertyTypes)
        {
            property.Variations = variations;
        }

        (await types.UpdateAsync(type, Constants.Security.SuperUserKey)).Success.ShouldBeTrue();
    }

    private static JsonObject Block(IContentType element, params (string Culture, string Title)[] titles) => Block(element, Guid.NewGuid(), titles);

    private static JsonObject Block(IContentType element, Guid key, params (string Culture, string Title)[] titles) =>
        SomeBlocks.Block(element, key, [.. titles.Select(title => SomeBlocks.Value("title", title.Title, title.Culture))]);

    private static string? TitleOf(JsonNode block, string culture) =>
        block["values"]!.AsArray().FirstOrDefault(value => value!["culture"]?.GetValue<string>() == culture)?["value"]?.GetValue<string>();

    private static IEnumerable<string?> Titles(IContent document, string culture) =>
        BlockListTests.Blocks(SomeField.Read(document), culture).Select(block => block.Content.GetProperty("title")!.GetValue() as string);
}

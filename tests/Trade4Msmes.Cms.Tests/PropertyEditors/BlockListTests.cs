using System.Text.Json.Nodes;
using CsCheck;
using Trade4Msmes.Cms.Tests.Kit;
using Trade4Msmes.Cms.Tests.Media;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Services;

namespace Trade4Msmes.Cms.Tests.PropertyEditors;

/// <summary>Blocks of a list: what the backoffice sends, what is stored, what it gets back, what a page shows.</summary>
public sealed class BlockListTests
{
    private const string Editor = Constants.PropertyEditors.Aliases.BlockList;
    private const string Dirty = """{"markup":"<p onclick=\"steal()\">Text<script>steal()</script></p>","blocks":null}""";

    [Fact]
    public async Task EachValueInABlockGoesThroughItsOwnEditorBothWays()
    {
        var element = await SomeBlocks.UsualElementAsync();
        var field = await SomeField.OfAsync(Editor, SomeBlocks.Settings(element));
        var image = SomeMedia.Item(await SomeMedia.TypeAsync(), "Harbour", file: "/media/b1/harbour.jpg");
        var picture = JsonNode.Parse($$"""[{"key":"{{image.Key}}","mediaKey":"{{image.Key}}","crops":[{"alias":"none","coordinates":null}]}]""");
        var links = JsonNode.Parse($$"""[{"type":"media","unique":"{{image.Key}}","name":"The harbour","url":"/old"}]""");

        var document = await field.SavedAsync(SomeBlocks.List([SomeBlocks.Block(
            element, Guid.NewGuid(),
            SomeBlocks.Value("title", "A <b>title</b>"), SomeBlocks.Value("text", JsonNode.Parse(Dirty)), SomeBlocks.Value("picture", picture), SomeBlocks.Value("links", links))]));

        var stored = Values(JsonNode.Parse((string)SomeField.Stored(document)!)!);
        stored["title"]!.GetValue<string>().ShouldBe("A <b>title</b>");
        JsonNode.Parse(stored["text"]!.GetValue<string>())!["markup"]!.GetValue<string>().ShouldBe("<p>Text</p>");
        stored["links"]!.GetValue<string>().ShouldContain($"umb://media/{image.Key:N}");
        var shown = Values(JsonNode.Parse(field.Shown(document))!);
        shown["text"]!["markup"]!.GetValue<string>().ShouldBe("<p>Text</p>");
        shown["picture"]![0]!["mediaTypeAlias"]!.GetValue<string>().ShouldBe(image.ContentType.Alias);
        shown["links"]![0]!["url"]!.GetValue<string>().ShouldBe("/media/b1/harbour.jpg");

        await field.PublishAsync(document);
        var block = Blocks(SomeField.Read(document)).ShouldHaveSingleItem().Content;
        block.GetProperty("title")!.GetValue().ShouldBe("A <b>title</b>");
        SomeField.Value(block.GetProperty("picture")!).ShouldBeOfType<MediaWithCrops>().Key.ShouldBe(image.Key);
        SomeField.Value(block.GetProperty("links")!).ShouldBeAssignableTo<IEnumerable<Link>>()!.ShouldHaveSingleItem().Name.ShouldBe("The harbour");
    }

    [Fact]
    public async Task BlocksInBlocksAreCleanedAndShownToo()
    {
        var inner = await SomeBlocks.UsualElementAsync();
        var innerList = await SomeField.DataTypeAsync(Editor, SomeBlocks.Settings(inner));
        var outer = await SomeField.TypeAsync(isElement: true, ContentVariation.Nothing, new SomeField.Property("blocks", innerList));
        var field = await SomeField.OfAsync(Editor, SomeBlocks.Settings(outer));
        var within = SomeBlocks.List([SomeBlocks.Block(inner, Guid.NewGuid(), SomeBlocks.Value("text", JsonNode.Parse(Dirty)))]);

        var document = await field.SavedAsync(SomeBlocks.List([SomeBlocks.Block(outer, Guid.NewGuid(), SomeBlocks.Value("blocks", JsonNode.Parse(within)))]));

        ((string)SomeField.Stored(document)!).ShouldNotContain("steal");
        var shown = Values(JsonNode.Parse(field.Shown(document))!)["blocks"]!;
        Values(shown)["text"]!["markup"]!.GetValue<string>().ShouldBe("<p>Text</p>");
        await field.PublishAsync(document);
        var blocks = Blocks(SomeField.Read(document)).ShouldHaveSingleItem().Content.GetProperty("blocks")!;
        Blocks(blocks).ShouldHaveSingleItem().Content.GetProperty("text")!.GetValue()!.ToString().ShouldBe("<p>Text</p>");
    }

    [Fact]
    public async Task WhatABlockUsesIsKnownAsUsed()
    {
        var inner = await SomeBlocks.UsualElementAsync();
        var outer = await SomeField.TypeAsync(
            isElement: true, ContentVariation.Nothing, new SomeField.Property("blocks", await SomeField.DataTypeAsync(Editor, SomeBlocks.Settings(inner))));
        var field = await SomeField.OfAsync(Editor, SomeBlocks.Settings(outer));
        var image = SomeMedia.Item(await SomeMedia.TypeAsync(), "Harbour", file: "/media/b2/harbour.jpg");
        var picture = JsonNode.Parse($$"""[{"key":"{{image.Key}}","mediaKey":"{{image.Key}}"}]""");
        var within = SomeBlocks.List([SomeBlocks.Block(inner, Guid.NewGuid(), SomeBlocks.Value("picture", picture))]);

        var document = await field.SavedAsync(SomeBlocks.List([SomeBlocks.Block(outer, Guid.NewGuid(), SomeBlocks.Value("blocks", JsonNode.Parse(within)))]));

        CmsHost.Get<IRelationService>().GetByChildId(image.Id).ShouldHaveSingleItem().ParentId.ShouldBe(document.Id);
    }

    [Fact]
    public async Task WhatNothingWouldCleanIsLeftOut()
    {
        var element = await SomeBlocks.UsualElementAsync();
        var field = await SomeField.OfAsync(Editor, SomeBlocks.Settings(element));
        var known = SomeBlocks.Block(element, Guid.NewGuid(), SomeBlocks.Value("hidden", JsonNode.Parse(Dirty)), SomeBlocks.Value("title", "One"));
        var list = JsonNode.Parse(SomeBlocks.List([known]))!;
        list["contentData"]!.AsArray().Add(SomeBlocks.Block(element, Guid.NewGuid(), SomeBlocks.Value("text", JsonNode.Parse(Dirty))));

        var stored = JsonNode.Parse((string)SomeField.Stored(await field.SavedAsync(list.ToJsonString()))!)!;

        stored["contentData"]!.AsArray().Count.ShouldBe(1);
        Values(stored).ShouldHaveSingleItem().Key.ShouldBe("title");
    }

    [Fact]
    public async Task NoBlocksAreNothingAndUnreadableOnesLeaveWhatThereWas()
    {
        var element = await SomeBlocks.UsualElementAsync();
        var field = await SomeField.OfAsync(Editor, SomeBlocks.Settings(element));
        var document = await field.SavedAsync(SomeBlocks.List([SomeBlocks.Block(element, Guid.NewGuid(), SomeBlocks.Value("title", "One"))]));
        var before = SomeField.Stored(document);

        await field.SaveAsync(document, """{"contentData":"none"}""");
        SomeField.Stored(document).ShouldBe(before);
        field.Problems("""{"contentData":"none"}""").ShouldHaveSingleItem()!.ShouldStartWith("This field can't read the value");

        await field.SaveAsync(document, SomeBlocks.List([]));
        SomeField.Stored(document).ShouldBeNull();
    }

    [Fact]
    public async Task ABlockThatIsNotExposedIsNotShown()
    {
        var element = await SomeBlocks.UsualElementAsync();
        var field = await SomeField.OfAsync(Editor, SomeBlocks.Settings(element));
        var list = JsonNode.Parse(SomeBlocks.List([SomeBlocks.Block(element, Guid.NewGuid()), SomeBlocks.Block(element, Guid.NewGuid(), SomeBlocks.Value("title", "Shown"))]))!;
        list["expose"]!.AsArray().RemoveAt(0);

        Blocks(await field.PublishedAsync(list.ToJsonString())).ShouldHaveSingleItem().Content.GetProperty("title")!.GetValue().ShouldBe("Shown");
    }

    [Fact]
    public async Task RulesOfTheDataTypeAreToldInWords()
    {
        var element = await SomeBlocks.UsualElementAsync();
        var limits = SomeBlocks.Settings(element)[..^1] + ""","validationLimit":{"min":2,"max":2}}""";
        var field = await SomeField.OfAsync(Editor, limits);
        string Of(int count) => SomeBlocks.List(Enumerable.Range(0, count).Select(_ => SomeBlocks.Block(element, Guid.NewGuid())));

        field.Problems(Of(1)).ShouldBe(["Minimum 2 entries, requires <strong>1</strong> more."]);
        field.Problems(Of(2)).ShouldBeEmpty();
        field.Problems(Of(3)).ShouldBe(["Maximum 2 entries, you have entered <strong>1</strong> too many."]);
    }

    [Fact]
    public async Task AProblemInsideABlockSaysWhereItIs()
    {
        var picker = await SomeField.DataTypeAsync(Constants.PropertyEditors.Aliases.MultiUrlPicker, """{"minNumber":2}""");
        var element = await SomeField.TypeAsync(isElement: true, ContentVariation.Nothing, new SomeField.Property("links", picker));
        var field = await SomeField.OfAsync(Editor, SomeBlocks.Settings(element));
        var one = JsonNode.Parse("""[{"type":"external","name":"One","url":"/"}]""");
        var value = SomeBlocks.List([SomeBlocks.Block(element, Guid.NewGuid(), SomeBlocks.Value("links", one))]);

        var problems = field.ProblemPlaces(value);
        problems.ShouldHaveSingleItem().ShouldBe((".contentData[0].values[0].value", "Minimum 2 entries, requires <strong>1</strong> more."));
        field.ProblemPlaces(SomeBlocks.List([SomeBlocks.Block(element, Guid.NewGuid())])).ShouldHaveSingleItem().Path
            .ShouldBe(".contentData[0].values[?(@.alias == 'links' && @.culture == null && @.segment == null)].value");
        var document = await field.SavedAsync(value);
        (await SomeField.TryPublishAsync(document)).ShouldBeFalse();
    }

    /// <summary>What an editor gets back and sends again, however often, is the same.</summary>
    [Fact]
    public async Task SendingBackWhatWasShownChangesNothing()
    {
        var element = await SomeBlocks.UsualElementAsync();
        var field = await SomeField.OfAsync(Editor, SomeBlocks.Settings(element));
        var image = SomeMedia.Item(await SomeMedia.TypeAsync(), "Harbour", file: "/media/b3/harbour.jpg");
        var title = Gen.String[Gen.Char.AlphaNumeric, 0, 20].Select(text => SomeBlocks.Value("title", text));
        var text = Gen.String[Gen.Char["abc <>&\"'é"], 0, 20]
            .Select(words => SomeBlocks.Value("text", new JsonObject { ["markup"] = $"<p>{words}</p>", ["blocks"] = null }));
        var picture = Gen.Bool.Select(chosen => SomeBlocks.Value("picture", chosen ? JsonNode.Parse($$"""[{"key":"{{image.Key}}","mediaKey":"{{image.Key}}"}]""") : new JsonArray()));
        var links = Gen.OneOf("/", "https://www.wto.org/", "#top").Array[0, 3]
            .Select(urls => SomeBlocks.Value("links", new JsonArray([.. urls.Select(url => new JsonObject { ["type"] = "external", ["url"] = url, ["name"] = url })])));
        var block = Gen.Select(title, text, picture, links, Gen.Guid).Select((a, b, c, d, key) => SomeBlocks.Block(element, key, a, b, c, d));

        block.Array[1, 4].Select(blocks => SomeBlocks.List(blocks)).Sample(
            sent =>
            {
                var stored = field.Store(sent, null);
                var shown = field.Show(stored);
                var again = field.Store(shown, stored);
                again.ShouldBe(stored);
                field.Show(again).ShouldBe(shown);
            },
            iter: 200);
    }

    internal static IReadOnlyList<BlockListItem> Blocks(Umbraco.Cms.Core.Models.PublishedContent.IPublishedProperty property, string? culture = null) =>
        SomeField.Value(property, culture).ShouldBeOfType<BlockListModel>();

    /// <summary>The values of the first block.</summary>
    private static Dictionary<string, JsonNode?> Values(JsonNode list) =>
        list["contentData"]![0]!["values"]!.AsArray().ToDictionary(value => value!["alias"]!.GetValue<string>(), value => value!["value"]);
}

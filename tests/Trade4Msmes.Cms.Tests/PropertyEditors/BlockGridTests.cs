using System.Text.Json.Nodes;
using Trade4Msmes.Cms.Tests.Kit;
using Trade4Msmes.Cms.Tests.Media;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Services;

namespace Trade4Msmes.Cms.Tests.PropertyEditors;

/// <summary>A block grid is a block list with columns and areas: tested here is what those add. And one block alone.</summary>
public sealed class BlockGridTests
{
    private const string Grid = Constants.PropertyEditors.Aliases.BlockGrid;
    private const string Single = Constants.PropertyEditors.Aliases.SingleBlock;
    private readonly Guid _area = Guid.NewGuid();

    [Fact]
    public async Task APageShowsBlocksWithTheirPlacesAndAreas()
    {
        var (field, element) = await FieldAsync(least: null, most: null);

        var grid = SomeField.Value(await field.PublishedAsync(GridOf(element, "Row", "Left", "Right"))).ShouldBeOfType<BlockGridModel>();

        grid.GridColumns.ShouldBe(10);
        var row = grid.ShouldHaveSingleItem();
        (TitleOf(row), row.ColumnSpan, row.RowSpan, row.AreaGridColumns).ShouldBe(("Row", 6, 1, 4));
        var area = row.Areas.ShouldHaveSingleItem();
        (area.Alias, area.ColumnSpan, area.RowSpan).ShouldBe(("main", 3, 2));
        area.Select(item => (TitleOf(item), item.ColumnSpan)).ShouldBe([("Left", 10), ("Right", 10)]);
    }

    [Fact]
    public async Task WhatStandsInAnAreaIsStoredAndShownLikeEveryBlock()
    {
        var (field, element) = await FieldAsync(least: null, most: null);
        var sent = GridOf(element, "Row", "Left");

        var document = await field.SavedAsync(sent);

        var stored = JsonNode.Parse((string)SomeField.Stored(document)!)!;
        stored["contentData"]!.AsArray().Count.ShouldBe(2);
        stored["layout"]![Grid]![0]!["areas"]![0]!["key"]!.GetValue<string>().ShouldBe(_area.ToString());
        var shown = field.Shown(document);
        field.Store(shown, stored.ToJsonString()).ShouldBe(SomeField.Stored(document));
    }

    [Fact]
    public async Task RulesOfTheDataTypeAreToldInWords()
    {
        var (field, element) = await FieldAsync(least: 2, most: 2);

        field.Problems(GridOf(element, "Row", "Left")).ShouldBe(["The content amount requirements are not met for one or more areas."]);
        field.Problems(GridOf(element, "Row", "Left", "Right", "Third")).ShouldBe(["The content amount requirements are not met for one or more areas."]);
        field.Problems(GridOf(element, "Row", "Left", "Right")).ShouldBeEmpty();
    }

    [Fact]
    public async Task WhatABlockInAnAreaUsesIsKnownAsUsed()
    {
        var element = await SomeBlocks.UsualElementAsync();
        var field = await SomeField.OfAsync(Grid, Settings(element, null, null));
        var image = SomeMedia.Item(await SomeMedia.TypeAsync(), "Harbour", file: "/media/g1/harbour.jpg");
        var grid = JsonNode.Parse(GridOf(element, "Row", "Left"))!;
        grid["contentData"]![1]!["values"]!.AsArray().Add(SomeBlocks.Value("picture", JsonNode.Parse($$"""[{"key":"{{image.Key}}","mediaKey":"{{image.Key}}"}]""")));

        var document = await field.SavedAsync(grid.ToJsonString());

        CmsHost.Get<IRelationService>().GetByChildId(image.Id).ShouldHaveSingleItem().ParentId.ShouldBe(document.Id);
    }

    [Fact]
    public async Task OneBlockAloneIsABlockOrNone()
    {
        var element = await SomeBlocks.UsualElementAsync();
        var field = await SomeField.OfAsync(Single, SomeBlocks.Settings(element));
        JsonObject One(string title) => SomeBlocks.Block(element, Guid.NewGuid(), SomeBlocks.Value("title", title));
        string Of(params JsonObject[] blocks) => SomeBlocks.List(blocks).Replace(Constants.PropertyEditors.Aliases.BlockList, Single, StringComparison.Ordinal);

        var block = SomeField.Value(await field.PublishedAsync(Of(One("Alone")))).ShouldBeOfType<BlockListItem>();
        block.Content.GetProperty("title")!.GetValue().ShouldBe("Alone");
        SomeField.Value(await field.PublishedAsync(null)).ShouldBeNull();
        field.Problems(Of(One("One"), One("Two"))).ShouldBe(["Maximum 1 entries, you have entered <strong>1</strong> too many."]);
    }

    private async Task<(SomeField Field, IContentType Element)> FieldAsync(int? least, int? most)
    {
        var element = await SomeBlocks.UsualElementAsync();
        return (await SomeField.OfAsync(Grid, Settings(element, least, most)), element);
    }

    private string Settings(IContentType element, int? least, int? most) => new JsonObject
    {
        ["gridColumns"] = 10,
        ["blocks"] = new JsonArray(new JsonObject
        {
            ["contentElementTypeKey"] = element.Key.ToString(),
            ["areaGridColumns"] = 4,
            ["areas"] = new JsonArray(new JsonObject
            {
                ["key"] = _area.ToString(),
                ["alias"] = "main",
                ["columnSpan"] = 3,
                ["rowSpan"] = 2,
                ["minAllowed"] = least,
                ["maxAllowed"] = most,
            }),
        }),
    }.ToJsonString();

    /// <summary>A row with an area that holds the others.</summary>
    private string GridOf(IContentType element, string row, params string[] inArea)
    {
        var keys = inArea.Select(_ => Guid.NewGuid()).ToList();
        var rowKey = Guid.NewGuid();
        var items = new JsonArray([.. keys.Select(key => new JsonObject { ["contentKey"] = key.ToString(), ["areas"] = new JsonArray() })]);
        return new JsonObject
        {
            ["layout"] = new JsonObject
            {
                [Grid] = new JsonArray(new JsonObject
                {
                    ["contentKey"] = rowKey.ToString(),
                    ["columnSpan"] = 6,
                    ["areas"] = new JsonArray(new JsonObject { ["key"] = _area.ToString(), ["items"] = items }),
                }),
            },
            ["contentData"] = new JsonArray([.. keys.Prepend(rowKey).Zip(inArea.Prepend(row)).Select(each =>
                SomeBlocks.Block(element, each.First, SomeBlocks.Value("title", each.Second)))]),
            ["settingsData"] = new JsonArray(),
            ["expose"] = new JsonArray([.. keys.Prepend(rowKey).Select(key => new JsonObject { ["contentKey"] = key.ToString() })]),
        }.ToJsonString();
    }

    private static string? TitleOf(BlockGridItem item) => item.Content.GetProperty("title")!.GetValue() as string;
}

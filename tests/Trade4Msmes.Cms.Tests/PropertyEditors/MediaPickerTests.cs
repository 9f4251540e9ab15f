using Trade4Msmes.Cms.Tests.Kit;
using Trade4Msmes.Cms.Tests.Media;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace Trade4Msmes.Cms.Tests.PropertyEditors;

public sealed class MediaPickerTests
{
    private const string Editor = Constants.PropertyEditors.Aliases.MediaPicker3;
    private const string Crops = """{"multiple":true,"enableLocalFocalPoint":true,"crops":[{"alias":"wide","width":800,"height":200},{"alias":"square","width":100,"height":100}]}""";

    [Fact]
    public async Task APageShowsThePickedItemWithItsFileAndCrops()
    {
        var field = await SomeField.OfAsync(Editor, Crops);
        var image = await ImageAsync("/media/p1/harbour.jpg");
        var cut = """{"x1":0.1,"y1":0,"x2":0.25,"y2":0.5}""";

        var property = await field.PublishedAsync(
            $$"""[{"key":"{{Guid.NewGuid()}}","mediaKey":"{{image.Key}}","crops":[{"alias":"wide","width":1,"height":1,"coordinates":{{cut}} }],"focalPoint":{"left":0.2,"top":0.8} }]""");

        var shown = SomeField.Value(property).ShouldBeAssignableTo<IEnumerable<MediaWithCrops>>()!.ShouldHaveSingleItem();
        shown.Key.ShouldBe(image.Key);
        shown.LocalCrops.Src.ShouldBe("/media/p1/harbour.jpg");
        (shown.LocalCrops.FocalPoint!.Left, shown.LocalCrops.FocalPoint.Top).ShouldBe((0.2m, 0.8m));
        shown.LocalCrops.Crops!.Select(crop => (crop.Alias, crop.Width, crop.Coordinates?.X2)).ShouldBe([("wide", 800, 0.25m), ("square", 100, null)]);
    }

    [Fact]
    public async Task ASinglePickerGivesOneItemOrNone()
    {
        var field = await SomeField.OfAsync(Editor);
        var image = await ImageAsync("/media/p2/one.jpg");

        SomeField.Value(await field.PublishedAsync(Picked(image))).ShouldBeOfType<MediaWithCrops>().Content.Key.ShouldBe(image.Key);
        var empty = await field.PublishedAsync("[]");
        SomeField.Value(empty).ShouldBeNull();
        empty.HasValue().ShouldBeFalse();
    }

    [Fact]
    public async Task WhatNobodySetIsNotStored()
    {
        var field = await SomeField.OfAsync(Editor, Crops);
        var image = await ImageAsync("/media/p3/one.jpg");

        var document = await field.SavedAsync(
            $$"""[{"key":"{{image.Key}}","mediaKey":"{{image.Key}}","mediaTypeAlias":"","crops":[{"alias":"wide","width":800,"height":200,"coordinates":null}],"focalPoint":{"left":0.5,"top":0.5} }]""");

        SomeField.Json((string?)SomeField.Stored(document)).ShouldBe(
            $$"""[{"key":"{{image.Key}}","mediaKey":"{{image.Key}}","mediaTypeAlias":"","crops":[],"focalPoint":null}]""");
        SomeField.Json(field.Shown(document)).ShouldBe(
            $$"""[{"key":"{{image.Key}}","mediaKey":"{{image.Key}}","mediaTypeAlias":"{{image.ContentType.Alias}}","crops":[{"alias":"wide","width":800,"height":200,"coordinates":null},{"alias":"square","width":100,"height":100,"coordinates":null}],"focalPoint":null}]""");
    }

    [Fact]
    public async Task AnItemInTheRecycleBinIsNotShown()
    {
        var field = await SomeField.OfAsync(Editor, Crops);
        var image = await ImageAsync("/media/p4/one.jpg");
        var property = await field.PublishedAsync(Picked(image));

        SomeMedia.Items.MoveToRecycleBin(SomeMedia.Again(image)).Success.ShouldBeTrue();

        SomeField.Value(property).ShouldBeAssignableTo<IEnumerable<MediaWithCrops>>()!.ShouldBeEmpty();
    }

    [Fact]
    public async Task AUsedItemIsKnownAsUsed()
    {
        var field = await SomeField.OfAsync(Editor);
        var image = await ImageAsync("/media/p5/one.jpg");
        var document = await field.SavedAsync(Picked(image));

        CmsHost.Get<IRelationService>().GetByChildId(image.Id).ShouldHaveSingleItem().ParentId.ShouldBe(document.Id);
        var users = await CmsHost.Get<ITrackedReferencesService>().GetPagedRelationsForItemAsync(image.Key, UmbracoObjectTypes.Media, 0, 10, filterMustBeIsDependency: true);
        users.Result.Items.ShouldHaveSingleItem().NodeKey.ShouldBe(document.Key);

        await field.SaveAsync(document, null);
        CmsHost.Get<IRelationService>().GetByChildId(image.Id).ShouldBeEmpty();
    }

    [Fact]
    public async Task RulesOfTheDataTypeAreToldInWords()
    {
        var image = await ImageAsync("/media/p6/one.jpg");
        var inFolder = SomeMedia.Item(await SomeMedia.TypeAsync(), "In folder", image.Id, "/media/p6/two.jpg");
        var two = Picked(image, inFolder);

        ((await SomeField.OfAsync(Editor)).Problems(two)).ShouldBe(["Multiple selected media is not allowed."]);
        ((await SomeField.OfAsync(Editor, """{"multiple":true,"validationLimit":{"min":3,"max":null}}""")).Problems(two))
            .ShouldBe(["Minimum 3 entries, requires <strong>1</strong> more."]);
        ((await SomeField.OfAsync(Editor, """{"multiple":true,"validationLimit":{"max":1}}""")).Problems(two))
            .ShouldBe(["Maximum 1 entries, you have entered <strong>1</strong> too many."]);
        ((await SomeField.OfAsync(Editor, $$"""{"multiple":true,"filter":"{{image.ContentType.Key}}"}""")).Problems(two))
            .ShouldBe(["The chosen media type is invalid."]);
        ((await SomeField.OfAsync(Editor, $$"""{"multiple":true,"startNodeId":"{{image.Key}}"}""")).Problems(two))
            .ShouldBe(["The selected item is from the wrong folder."]);
        ((await SomeField.OfAsync(Editor)).Problems($$"""[{"key":"{{Guid.NewGuid()}}","mediaKey":"{{Guid.NewGuid()}}"}]"""))
            .ShouldBe(["The chosen media does not exist."]);
        ((await SomeField.OfAsync(Editor)).Problems("""[{"mediaKey":"none"}]""")).ShouldHaveSingleItem().ShouldStartWith("This field can't read the value");
        ((await SomeField.OfAsync(Editor)).Problems(Picked(image))).ShouldBeEmpty();
    }

    [Fact]
    public async Task AnUnreadableValueLeavesWhatThereWas()
    {
        var field = await SomeField.OfAsync(Editor);
        var image = await ImageAsync("/media/p7/one.jpg");
        var document = await field.SavedAsync(Picked(image));
        var before = SomeField.Stored(document);

        await field.SaveAsync(document, """[{"mediaKey":"none"}]""");

        SomeField.Stored(document).ShouldBe(before);
    }

    private static string Picked(params IMedia[] items) =>
        $"[{string.Join(',', items.Select(item => $$"""{"key":"{{Guid.NewGuid()}}","mediaKey":"{{item.Key}}"}"""))}]";

    private static async Task<IMedia> ImageAsync(string file) => SomeMedia.Item(await SomeMedia.TypeAsync(), "Image", file: file);
}

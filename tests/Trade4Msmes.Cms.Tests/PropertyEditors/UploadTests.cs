using System.Text;
using System.Text.Json.Nodes;
using Trade4Msmes.Cms.Tests.Kit;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models.TemporaryFile;
using Umbraco.Cms.Core.PropertyEditors.ValueConverters;
using Umbraco.Cms.Core.Services;

namespace Trade4Msmes.Cms.Tests.PropertyEditors;

public sealed class UploadTests
{
    private const string File = Constants.PropertyEditors.Aliases.UploadField;
    private const string Image = Constants.PropertyEditors.Aliases.ImageCropper;

    [Theory]
    [InlineData(File)]
    [InlineData(Image)]
    public async Task AnUploadBecomesAFileOfTheItem(string editor)
    {
        var field = await SomeField.OfAsync(editor);
        var document = await field.SavedAsync(Upload(await UploadedAsync("Price list.pdf", "one")));

        var path = PathOf(SomeField.Stored(document));
        path.ShouldStartWith("/media/");
        path.ShouldEndWith("/price-list.pdf");
        Content(path).ShouldBe("one");
        JsonNode.Parse(field.Shown(document))!["src"]!.GetValue<string>().ShouldBe(path);
    }

    [Theory]
    [InlineData(File)]
    [InlineData(Image)]
    public async Task AnUploadOfTheSameNameLeavesTheOldFileToOlderVersions(string editor)
    {
        var field = await SomeField.OfAsync(editor);
        var document = await field.SavedAsync(Upload(await UploadedAsync("list.pdf", "one")));
        var before = PathOf(SomeField.Stored(document));

        await field.SaveAsync(document, Upload(await UploadedAsync("list.pdf", "two")));

        var after = PathOf(SomeField.Stored(document));
        after.ShouldNotBe(before);
        (Content(before), Content(after)).ShouldBe(("one", "two"));
    }

    [Theory]
    [InlineData(File)]
    [InlineData(Image)]
    public async Task AnItemCannotClaimTheFileOfAnother(string editor)
    {
        var field = await SomeField.OfAsync(editor);
        var other = PathOf(SomeField.Stored(await field.SavedAsync(Upload(await UploadedAsync("other.pdf", "other")))));

        var document = await field.SavedAsync(Sent(other));
        SomeField.Stored(document).ShouldBeNull();

        await field.SaveAsync(document, Upload(await UploadedAsync("own.pdf", "own")));
        var own = PathOf(SomeField.Stored(document));
        await field.SaveAsync(document, Sent(other));
        PathOf(SomeField.Stored(document)).ShouldBe(own);

        await field.SaveAsync(document, null);
        SomeField.Stored(document).ShouldBeNull();
    }

    [Fact]
    public async Task CropsAndFocalPointAreKeptWithTheImage()
    {
        var field = await SomeField.OfAsync(Image, """{"crops":[{"alias":"wide","width":800,"height":200}]}""");
        var document = await field.SavedAsync(Upload(await UploadedAsync("ship.jpg", "ship")));
        var path = PathOf(SomeField.Stored(document));

        await field.SaveAsync(
            document,
            $$"""{"src":"{{path}}","focalPoint":{"left":0.25,"top":0.75},"crops":[{"alias":"wide","width":1,"height":1,"coordinates":{"x1":0.1,"y1":0.2,"x2":0.3,"y2":0.4} }]}""");
        await field.PublishAsync(document);

        var image = SomeField.Value(SomeField.Read(document)).ShouldBeOfType<ImageCropperValue>();
        image.Src.ShouldBe(path);
        image.FocalPoint.ShouldBe(new ImageCropperValue.ImageCropperFocalPoint { Left = 0.25m, Top = 0.75m });
        image.Crops!.ShouldHaveSingleItem().ShouldBe(new ImageCropperValue.ImageCropperCrop
        {
            Alias = "wide",
            Width = 800,
            Height = 200,
            Coordinates = new() { X1 = 0.1m, Y1 = 0.2m, X2 = 0.3m, Y2 = 0.4m },
        });
    }

    [Fact]
    public async Task AFileThatCannotBeUsedIsRefusedAndTheOldOneStays()
    {
        var field = await SomeField.OfAsync(File, """{"fileExtensions":["pdf"]}""");
        var document = await field.SavedAsync(Upload(await UploadedAsync("list.pdf", "one")));
        var before = SomeField.Stored(document);
        var picture = Upload(await UploadedAsync("list.jpg", "two"));
        var gone = Upload(Guid.NewGuid());

        field.Problems(picture).ShouldBe(["Files of the type 'jpg' can't be used here. Upload one of these: pdf."]);
        field.Problems(gone).ShouldHaveSingleItem()!.ShouldContain("Upload it again");
        await field.SaveAsync(document, picture);
        await field.SaveAsync(document, gone);

        SomeField.Stored(document).ShouldBe(before);
    }

    private static async Task<Guid> UploadedAsync(string name, string content)
    {
        var key = Guid.NewGuid();
        var created = await CmsHost.Get<ITemporaryFileService>().CreateAsync(new CreateTemporaryFileModel
        {
            Key = key,
            FileName = name,
            OpenReadStream = () => new MemoryStream(Encoding.UTF8.GetBytes(content)),
        });
        created.Success.ShouldBeTrue(created.Status.ToString());
        return key;
    }

    private static string Upload(Guid key) => $$"""{"src":"","temporaryFileId":"{{key}}"}""";

    private static string Sent(string path) => $$"""{"src":"{{path}}"}""";

    /// <summary>An upload's value is its path; an image's value is JSON that names it.</summary>
    private static string PathOf(object? stored) => stored.ShouldBeOfType<string>() is var text && text.StartsWith('{')
        ? JsonNode.Parse(text)!["src"]!.GetValue<string>()
        : text;

    private static string Content(string path)
    {
        var files = CmsHost.Get<MediaFileManager>().FileSystem;
        using var reader = new StreamReader(files.OpenFile(files.GetRelativePath(path)));
        return reader.ReadToEnd();
    }
}

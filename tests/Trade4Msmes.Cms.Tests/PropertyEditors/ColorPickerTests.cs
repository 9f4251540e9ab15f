using Trade4Msmes.Cms.Tests.Kit;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.ValueConverters;
using Umbraco.Cms.Core.Serialization;

namespace Trade4Msmes.Cms.Tests.PropertyEditors;

public sealed class ColorPickerTests
{
    private const string Editor = Constants.PropertyEditors.Aliases.ColorPicker;
    private const string Colors = """{"useLabel":true,"items":[{"value":"1e5aa8","label":"Sea"},{"value":"FFF","label":"Foam"}]}""";

    [Fact]
    public async Task APageGetsTheColorAndItsName()
    {
        var field = await SomeField.OfAsync(Editor, Colors);

        var color = SomeField.Value(await field.PublishedAsync("""{"value":"1e5aa8","label":"Sea"}""")).ShouldBeOfType<ColorPickerValueConverter.PickedColor>();

        (color.Color, color.Label, $"{color}").ShouldBe(("1e5aa8", "Sea", "1e5aa8"));
        SomeField.Value(await field.PublishedAsync(null)).ShouldBeNull();
    }

    [Fact]
    public async Task EditorsGetBackWhatTheySent()
    {
        var field = await SomeField.OfAsync(Editor, Colors);
        var document = await field.SavedAsync("""{"value":"1e5aa8","label":"Sea"}""");

        SomeField.Stored(document).ShouldBe("""{"value":"1e5aa8","label":"Sea"}""");
        field.Shown(document).ShouldBe("""{"value":"1e5aa8","label":"Sea"}""");
        field.Show("1e5aa8").ShouldBe("""{"value":"1e5aa8","label":"1e5aa8"}""");
    }

    [Fact]
    public async Task OnlyColorsOfTheDataTypeAreTaken()
    {
        var field = await SomeField.OfAsync(Editor, Colors);

        field.Problems("""{"value":"#fff","label":"Foam"}""").ShouldBeEmpty();
        field.Problems("""{"value":"000000","label":"Night"}""").ShouldHaveSingleItem()!.ShouldContain("'000000' is not one of the available options.");
    }

    [Fact]
    public void ADataTypeListsHexadecimalColors()
    {
        var editor = CmsHost.Get<PropertyEditorCollection>()[Editor]!.GetConfigurationEditor();
        IEnumerable<string?> Problems(string settings) =>
            editor.Validate(editor.FromDatabase(settings, CmsHost.Get<IConfigurationEditorJsonSerializer>())).Select(problem => problem.ErrorMessage);

        Problems(Colors).ShouldBeEmpty();
        Problems("""{"items":[{"value":"blue","label":"Sea"}]}""").ShouldBe(["'blue' is no colour: enter three or six hexadecimal digits, such as 1e5aa8."]);
        Problems("""{"items":["1e5aa8"]}""").ShouldHaveSingleItem()!.ShouldStartWith("The colours can't be read");
    }
}

using Trade4Msmes.Cms.Schema;
using Umbraco.Cms.Core.Models;

namespace Trade4Msmes.Cms.Tests.Schema;

public class SchemaFilesTests
{
    [Fact]
    public void ReadsTheSitesOwnSchema()
    {
        var schema = SchemaFiles.Read(SchemaFolder.Original);

        schema.Of<LanguageItem>().Select(language => (language.Alias, language.IsDefault, language.Fallback))
            .ShouldBe([("en", true, null), ("es", false, "en"), ("fr", false, "en")], ignoreOrder: true);
        var guide = schema.Of<ContentTypeItem>().Single(type => type.Alias == "guide");
        guide.Info.Compositions.Select(composition => composition.Alias).ShouldBe(["addressedPage", "bodyPage", "describedPage"]);
        guide.Properties.Single().ShouldSatisfyAllConditions(
            related => related.Alias.ShouldBe("related"),
            related => related.Variations.ShouldBe(ContentVariation.Nothing),
            related => related.Tab.ShouldBe("about"));
        schema.Of<ContentTypeItem>().Where(type => type.Info.IsElement).ShouldAllBe(type => type.Info.Folder == "Blocks");
        schema.Of<ContentTypeItem>().Where(type => type.Info.AllowedAtRoot).Select(type => type.Alias).ShouldBe(["home"]);
    }

    [Fact]
    public void EveryPageTypeHasATemplateOfItsName()
    {
        var pages = SchemaFiles.Read(SchemaFolder.Original).Of<ContentTypeItem>().Where(type => type.AllowedTemplates.Count > 0).ToList();

        pages.ShouldNotBeEmpty();
        pages.ShouldAllBe(type => string.Equals(type.DefaultTemplate, type.Alias, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void CannotReadAFolderThatIsNotThere() =>
        Should.Throw<SchemaFileException>(() => SchemaFiles.Read("/nowhere/umbraco-schema")).Message
            .ShouldContain("There is no such folder.");

    [Theory]
    [InlineData("Languages/fr.config", "<Name>Français</Name>", "<Name>Français", "</Language>", "This is not XML")]
    [InlineData("Languages/fr.config", "<Name>Français</Name>", "", "<Language ", "<Name> is missing in <Language>.")]
    [InlineData("Languages/fr.config", "<IsDefault>false", "<IsDefault>no", "<IsDefault>no", "<IsDefault> is 'no'.")]
    [InlineData("Languages/fr.config", "<IsoCode>fr", "<IsoCode>fr-FR", "<IsoCode>", "<IsoCode> is 'fr-FR', but Alias is 'fr'.")]
    [InlineData("Languages/fr.config", "<Fallback>en", "<Fallback>pt", "<Fallback>", "There is no language pt.")]
    [InlineData("Languages/fr.config", "<Fallback>en", "<Fallback>fr", "<Fallback>", "Its fallbacks lead back to itself.")]
    [InlineData("Languages/fr.config", "Level=\"0\"", "Level=\"zero\"", "<Language ", "Level of <Language> is 'zero', not a whole number.")]
    [InlineData("Languages/fr.config", "<IsDefault>false", "<IsDefault>true", "<IsDefault>true", "2 languages are the default.")]
    [InlineData("Templates/home.config", "<Parent />", "<Parent>Layout</Parent>", "<Template ", "<Parent> names a layout.")]
    [InlineData("Templates/home.config", "<Template ", "<Template Colour=\"red\" ", "Colour", "<Template> has an unknown attribute Colour.")]
    [InlineData("DataTypes/Body.config", "\"blocks\": [", "\"blocks\": ", "    {", "The settings can't be read")]
    [InlineData("DataTypes/Body.config", "aff4dc85-b913-4e59-94d4-99ddc14b4f55", "11111111-b913-4e59-94d4-99ddc14b4f55", "11111111-", "There is no document type 11111111")]
    [InlineData("DataTypes/Textarea.config", "Alias=\"Textarea\"", "Alias=\"Text area\"", "<Name>", "<Name> is 'Textarea', but Alias is 'Text area'.")]
    [InlineData("ContentTypes/guide.config", "Level=\"1\"", "Level=\"2\"", "<ContentType ", "Level does not fit the folder.")]
    [InlineData("ContentTypes/guide.config", "<Icon>", "<Ikon/><Icon>", "<Ikon/>", "<Ikon> is unknown in <Info>.")]
    [InlineData("ContentTypes/guide.config", "<Variations>Culture", "<Variations>Language", "<Variations>", "<Variations> is 'Language'.")]
    [InlineData("ContentTypes/guide.config", ">bodyPage<", ">body<", "<Composition ", "is called 'bodyPage', not 'body'.")]
    [InlineData("ContentTypes/guide.config", "<DefaultTemplate>Guide", "<DefaultTemplate>Home", "<DefaultTemplate>", "The default template 'Home' is not among the allowed ones.")]
    [InlineData("ContentTypes/guide.config", "<Alias>related<", "<Alias>body<", "<Alias>body", "It has the property 'body' twice")]
    [InlineData("ContentTypes/guide.config", "<Alias>related<", "<Alias>related pages<", "<Alias>related pages", "'related pages' can't be an alias.")]
    [InlineData("ContentTypes/guide.config", "<Tab Alias=\"about\">", "<Tab Alias=\"abuot\">", "<Tab Alias", "There is no tab with the alias 'abuot'")]
    [InlineData("ContentTypes/guide.config", "<Type>Umbraco.MultiNodeTreePicker", "<Type>Umbraco.TextBox", "<Key>16b75990", "but its data type 'Related pages' uses Umbraco.MultiNodeTreePicker.")]
    [InlineData("ContentTypes/guide.config", "<Type>Tab", "<Type>Group", "<Key>f8be77d7", "'about' is a tab here and a group in a composition")]
    [InlineData("ContentTypes/describedpage.config", "^.{1,160}$", "^.{1,160$(", "<Key>", "is not a regular expression")]
    [InlineData("ContentTypes/describedpage.config", "<SortOrder>1</SortOrder>", "<SortOrder>0</SortOrder>", "<Key>", "'description' and 'reviewed' have the same SortOrder")]
    [InlineData("ContentTypes/stepblock.config", "<Variations>Nothing</Variations>\n      <Mand", "<Variations>Culture</Variations>\n      <Mand", "<Key>", "'text' varies, but its type does not.")]
    [InlineData("ContentTypes/stepblock.config", "<IsElement>true", "<IsElement>false", "contentElementTypeKey", "'stepBlock' is a block here, but not an element type.")]
    [InlineData("MediaTypes/image.config", "Key=\"cc07b313-0843-4aa8-bbda-871c8da728c8\"", "Key=\"cc07b313\"", "<MediaType ", "Key of <MediaType> is 'cc07b313', not a key.")]
    public void SaysWhatIsWrongAndWhere(string file, string old, string broken, string inLine, string what)
    {
        using var folder = new SchemaFolder().With(file, old, broken);

        var problem = folder.Problems().FirstOrDefault(problem => problem.What.Contains(what, StringComparison.Ordinal));

        problem.ShouldNotBeNull(string.Join('\n', folder.Problems()));
        problem.ToDo.ShouldEndWith(".");
        folder.Text(problem.File).Split('\n')[problem.Line - 1].ShouldContain(inLine);
    }

    [Fact]
    public void TellsEverythingAtOnce()
    {
        using var folder = new SchemaFolder()
            .With("Languages/fr.config", "<IsDefault>false", "<IsDefault>no")
            .With("ContentTypes/home.config", "<Icon>icon-home</Icon>", "")
            .With("ContentTypes/page.config", ">describedPage<", ">descriptedPage<");

        folder.Problems().Select(problem => problem.File)
            .ShouldBe(["ContentTypes/home.config", "ContentTypes/page.config", "Languages/fr.config"]);
    }

    [Fact]
    public void CannotUseOneKeyTwice()
    {
        using var folder = new SchemaFolder();
        folder.WithFile("Templates/other.config", folder.Text("Templates/home.config").Replace("\"Home\"", "\"Other\"", StringComparison.Ordinal));

        folder.Problems().Select(problem => problem.File).ShouldBe(["Templates/home.config", "Templates/other.config"]);
    }

    [Fact]
    public void CannotLeaveAFileInAFolderOfAnotherKind()
    {
        using var folder = new SchemaFolder();
        folder.WithFile("Templates/guide-type.config", folder.Text("ContentTypes/guide.config")).Without("ContentTypes/guide.config");

        folder.Problems().Single().What.ShouldBe("A file in Templates begins with <Template>, not with <ContentType>.");
    }

    [Fact]
    public void CannotMisspellAFolder()
    {
        using var folder = new SchemaFolder().WithFile("ContentType/more.config", "<ContentType />");

        folder.Problems().Single().What.ShouldBe("There is no kind of schema file by this name.");
    }

    [Fact]
    public void ReadsDictionaryItemsBelowOneAnother()
    {
        using var folder = new SchemaFolder()
            .WithFile("Dictionary/test.config", Word("b0000000-0000-4000-8000-000000000001", "Test", 0, parent: null))
            .WithFile("Dictionary/test.more.config", Word("b0000000-0000-4000-8000-000000000002", "Test.More", 1, "Test"));

        var word = folder.Read().Of<WordItem>().Single(word => word.Alias == "Test.More");

        word.Parent.ShouldBe("Test");
        word.Translations.ShouldBe([new Translation("en", "More"), new Translation("fr", "Plus")]);
    }

    [Theory]
    [InlineData("<Translation Language=\"en\">More", "<Translation Language=\"en\">", "The text for 'en' is empty.")]
    [InlineData("Language=\"fr\"", "Language=\"en\"", "There are two texts for 'en'.")]
    [InlineData("Language=\"fr\"", "Language=\"xx\"", "There is no language xx.")]
    [InlineData("Level=\"0\"", "Level=\"1\"", "Level does not fit <Parent>.")]
    public void SaysWhatIsWrongInADictionaryItem(string old, string broken, string what)
    {
        var word = Word("b0000000-0000-4000-8000-000000000001", "Test", 0, parent: null);
        using var folder = new SchemaFolder().WithFile("Dictionary/test.config", word).With("Dictionary/test.config", old, broken);

        folder.Problems().Select(problem => problem.What).ShouldContain(what);
    }

    internal static string Word(string key, string alias, int level, string? parent) => $"""
        <?xml version="1.0" encoding="utf-8"?>
        <Dictionary Key="{key}" Alias="{alias}" Level="{level}">
          <Info{(parent is null ? " />" : $">\n    <Parent>{parent}</Parent>\n  </Info>")}
          <Translations>
            <Translation Language="en">More</Translation>
            <Translation Language="fr">Plus</Translation>
          </Translations>
        </Dictionary>

        """;
}

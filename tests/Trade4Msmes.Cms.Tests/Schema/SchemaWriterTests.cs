using Trade4Msmes.Cms.Schema;
using Umbraco.Cms.Core.Models;
using File = System.IO.File;

namespace Trade4Msmes.Cms.Tests.Schema;

public class SchemaWriterTests
{
    [Fact]
    public void WritesTheSitesOwnFilesByteForByte()
    {
        using var folder = new SchemaFolder();
        var before = Bytes(folder.Path);

        SchemaWriter.Write(folder.Read(), folder.Path).ShouldBeEmpty();

        Bytes(folder.Path).ShouldBe(before);
    }

    [Fact]
    public void NamesNewFilesAsTheSiteNamesThem()
    {
        using var folder = new SchemaFolder();
        var schema = folder.Read();
        var before = Bytes(folder.Path).Where(file => !file.Key.StartsWith("Dictionary", StringComparison.Ordinal)).ToDictionary();
        var elsewhere = Path.Combine(folder.Path, "written-anew");

        SchemaWriter.Write(new SchemaSet([.. schema.Items.Where(item => item is not WordItem)]), elsewhere);

        Bytes(elsewhere).ShouldBe(before, ignoreOrder: true);
    }

    [Fact]
    public void OrderOfItemsMakesNoDifference()
    {
        using var folder = new SchemaFolder();
        var schema = folder.Read();
        var upsideDown = new SchemaSet([.. schema.Items.Reverse()]);

        SchemaWriter.Write(upsideDown, folder.Path).ShouldBeEmpty();
    }

    [Fact]
    public void KeepsTheNameOfAFileWhoseItemWasRenamed()
    {
        using var folder = new SchemaFolder();
        var schema = folder.Read();
        var renamed = schema.Items.Select(item => item is TemplateItem { Alias: "Page" } page ? page with { Alias = "PlainPage" } : item);

        SchemaWriter.Write(new SchemaSet([.. renamed]), folder.Path).ShouldBe(["Templates/page.config"]);

        folder.Text("Templates/page.config").ShouldContain("Alias=\"PlainPage\"");
    }

    [Fact]
    public void DeletesFilesOfItemsThatAreGone()
    {
        using var folder = new SchemaFolder();
        var schema = folder.Read();
        var fewer = schema.Items.Where(item => item is not LanguageItem { Alias: "es" });

        SchemaWriter.Write(new SchemaSet([.. fewer]), folder.Path).ShouldBe(["Languages/es.config"]);

        File.Exists(folder.In("Languages/es.config")).ShouldBeFalse();
    }

    [Fact]
    public void CannotOverwriteAFolderWhoseFilesItDoesNotUnderstand()
    {
        using var folder = new SchemaFolder();
        var schema = folder.Read();
        folder.WithFile("Templates/notes.config", "not xml");

        Should.Throw<SchemaFileException>(() => SchemaWriter.Write(SchemaSet.Empty, folder.Path));

        folder.Without("Templates/notes.config").Read().Items.Count.ShouldBe(schema.Items.Count);
    }

    [Theory]
    [InlineData("two\nlines")]
    [InlineData(" spaces around ")]
    [InlineData("<b>&amp; \"quotes\"</b> ]]> é 漢 \U0001F4E6")]
    public void TextComesBackAsItWas(string text)
    {
        using var folder = new SchemaFolder();
        var word = new WordItem(Guid.NewGuid(), "Test.Text", null, 0, [new Translation("en", text)]);
        var schema = folder.Read();
        var guide = schema.Of<ContentTypeItem>().Single(type => type.Alias == "guide");
        var described = guide with { Properties = [guide.Properties[0] with { Description = text }] };

        SchemaWriter.Write(new SchemaSet([.. schema.Items.Where(item => item != guide), described, word]), folder.Path);

        var again = folder.Read();
        again.Of<WordItem>().Single(item => item.Alias == word.Alias).Translations.Single().Text.ShouldBe(text);
        again.Of<ContentTypeItem>().Single(type => type.Alias == "guide").Properties.Single().Description.ShouldBe(text);
    }

    [Fact]
    public void LeavesOutCharactersThatXmlCannotHold() =>
        SchemaWriter.Text(new WordItem(Guid.NewGuid(), "Test", null, 0, [new Translation("en", "a\u0003b \U0001F4E6")]))
            .ShouldContain(">ab \U0001F4E6<");

    [Fact]
    public void SettingsAreWrittenInOneOrder()
    {
        var dataType = new DataTypeItem(
            Guid.NewGuid(), "Test", "Umbraco.TextBox", "Umb.PropertyEditorUi.TextBox", null,
            SchemaJson.Canonical("""{"b":{"z":1,"y":null,"x":"é"},"a":[{"d":1,"c":2}],"n":null}"""));

        SchemaWriter.Text(dataType).ReplaceLineEndings("\n").ShouldContain(
            """
              <Config><![CDATA[{
              "a": [
                {
                  "c": 2,
                  "d": 1
                }
              ],
              "b": {
                "x": "é",
                "z": 1
              }
            }]]></Config>
            """);
    }

    [Fact]
    public void PutsATypeOneLevelDeeperForEachFolder()
    {
        var item = new MediaTypeItem(
            Guid.NewGuid(), "photo",
            new TypeInfo("Photo", "icon-picture", "icon-picture", "", false, null, ContentVariation.Nothing, false, "Pictures/Of+people", []),
            [], [], []);

        SchemaWriter.Text(item).ShouldSatisfyAllConditions(
            text => text.ShouldContain("Level=\"3\""),
            text => text.ShouldContain("<Folder>Pictures/Of+people</Folder>"));
    }

    private static SortedDictionary<string, string> Bytes(string folder) => new(
        Directory.EnumerateFiles(folder, "*.config", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(folder, file), file => Convert.ToHexString(File.ReadAllBytes(file))),
        StringComparer.Ordinal);
}

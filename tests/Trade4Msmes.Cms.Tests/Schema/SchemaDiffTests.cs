using Trade4Msmes.Cms.Schema;

namespace Trade4Msmes.Cms.Tests.Schema;

public class SchemaDiffTests
{
    private static readonly SchemaSet s_schema = SchemaFiles.Read(SchemaFolder.Original);

    [Fact]
    public void ASchemaDoesNotDifferFromItself() =>
        SchemaDiff.Compare(s_schema, SchemaFiles.Read(SchemaFolder.Original)).ShouldBeEmpty();

    [Fact]
    public void TellsWhatIsNewAndWhatIsGone()
    {
        var without = new SchemaSet([.. s_schema.Items.Where(item => item is not LanguageItem { Alias: "fr" })]);

        SchemaDiff.Compare(without, s_schema).Single().ToString().ShouldBe("language 'fr': new");
        SchemaDiff.Compare(s_schema, without).Single().ToString().ShouldBe("language 'fr': gone");
    }

    [Theory]
    [InlineData("ContentTypes/guide.config", "<Icon>icon-book<", "<Icon>icon-books<", "document type 'guide': Info/Icon: \"icon-book\" -> \"icon-books\"")]
    [InlineData("ContentTypes/guide.config", "<Mandatory>false<", "<Mandatory>true<", "document type 'guide': GenericProperties/related/Mandatory: \"false\" -> \"true\"")]
    [InlineData("ContentTypes/home.config", "SortOrder=\"2\"", "SortOrder=\"5\"", "document type 'home': Structure/page/SortOrder: \"2\" -> \"5\"")]
    [InlineData("DataTypes/Textarea.config", "\"rows\": 3", "\"rows\": 4", "data type 'Textarea': Config/rows: \"3\" -> \"4\"")]
    [InlineData("DataTypes/Textarea.config", "\"rows\": 3", "\"maxChars\": 9, \"rows\": 3", "data type 'Textarea': Config/maxChars: nothing -> \"9\"")]
    [InlineData("Languages/fr.config", "<Fallback>en</Fallback>", "", "language 'fr': Fallback: \"en\" -> nothing")]
    public void NamesThePlaceAndBothValues(string file, string old, string changed, string expected)
    {
        using var folder = new SchemaFolder().With(file, old, changed);

        SchemaDiff.Compare(s_schema, folder.Read()).Single().ToString().ShouldBe(expected);
    }

    [Fact]
    public void APropertyThatIsNewIsOneDifference()
    {
        using var folder = new SchemaFolder();
        var guide = s_schema.Of<ContentTypeItem>().Single(type => type.Alias == "guide");
        var more = guide with { Properties = [.. guide.Properties, guide.Properties[0] with { Key = Guid.NewGuid(), Alias = "zone" }] };

        var difference = SchemaDiff.Compare(s_schema, new SchemaSet([.. s_schema.Items.Where(item => item != guide), more])).Single();

        difference.ShouldBe(new SchemaDifference(SchemaKind.ContentType, "guide", "GenericProperties/zone", null, "zone"));
    }

    [Fact]
    public void ALanguageMadeByHandIsTheSameLanguage()
    {
        var byHand = s_schema.Items.Select(item => item is LanguageItem language ? language with { Key = Guid.NewGuid() } : item);

        SchemaDiff.Compare(s_schema, new SchemaSet([.. byHand])).ShouldBeEmpty();
    }

    [Fact]
    public void EachItemStandsAfterThoseItNeeds()
    {
        var order = new SchemaSet([.. s_schema.Items.OrderByDescending(item => item.Alias, StringComparer.Ordinal)]).InOrder();

        order.Count.ShouldBe(s_schema.Items.Count);
        foreach (var (item, place) in order.Select((item, place) => (item, place)))
        {
            item.Needs.Where(need => need.First).ShouldAllBe(need => order.Take(place).Any(need.IsMetBy), item.Alias);
        }
    }
}

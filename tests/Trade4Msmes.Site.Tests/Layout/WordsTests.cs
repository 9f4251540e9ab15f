using Trade4Msmes.Site.Layout;
using Trade4Msmes.Site.Tests.Kit;

namespace Trade4Msmes.Site.Tests.Layout;

public class WordsTests
{
    private static readonly Dictionary<string, IReadOnlyDictionary<string, string>> s_items = new(StringComparer.Ordinal)
    {
        ["Layout.Home"] = new Dictionary<string, string>(StringComparer.Ordinal) { ["en"] = "Home", ["fr"] = "Accueil", ["pt"] = " " },
    };

    [Theory]
    [InlineData("fr", "Accueil")]
    [InlineData("pt", "Home")]
    [InlineData("es", "Home")]
    public void AMissingTextIsTheFallbacks(string language, string expected) =>
        new Words(s_items, [language, "en"], strict: true)["Layout.Home"].ShouldBe(expected);

    [Fact]
    public void AMissingWordIsAnErrorThatNamesItsKeyWhereWordsAreStrict() =>
        Should.Throw<KeyNotFoundException>(() => new Words(s_items, ["es", "en"], strict: true)["Layout.Search"]).Message
            .ShouldContain("'Layout.Search' in es, en");

    [Fact]
    public void AMissingWordIsTheEndOfItsKeyForReaders() =>
        new Words(s_items, ["en"], strict: false)["Layout.Search"].ShouldBe("Search");

    [Fact]
    public void EveryWordOfTheSiteIsInEveryLanguage()
    {
        // What others lie below is only their heading.
        var texts = SiteWords.Items.Where(item => !SiteWords.Items.Keys.Any(key => key.StartsWith(item.Key + ".", StringComparison.Ordinal))).ToList();

        texts.ShouldNotBeEmpty();
        texts.ShouldAllBe(item => item.Value.Count == 3);
    }

    [Fact]
    public void FrenchWordsHaveTheirTypography() =>
        SiteWords.Items.Values.Select(texts => texts.GetValueOrDefault("fr", "")).ShouldAllBe(
            text => !text.Contains('\'') && !text.Contains(" :", StringComparison.Ordinal) && !text.Contains(" ?", StringComparison.Ordinal));
}

using Trade4Msmes.Search.Queries;
using Trade4Msmes.Search.Tests.Kit;

namespace Trade4Msmes.Search.Tests.Queries;

public sealed class WordTests
{
    [Theory]
    [InlineData("en", "Tariffs and duties", "tariff")]
    [InlineData("en", "Tariff", "TARIFFS")]
    [InlineData("en", "Importing coffee", "import")]
    [InlineData("en", "The importer’s duties", "importer")]
    [InlineData("en", "Certificates of origin", "certificate of origin")]
    [InlineData("en", "Customs duty", "customs duties")]
    [InlineData("fr", "Règles d’origine", "regle")]
    [InlineData("fr", "Règles d'origine", "règle d’origine")]
    [InlineData("fr", "L’accord de libre-échange", "accord libre echange")]
    [InlineData("fr", "Droits de douane", "l’entrée des droits de douane", Closeness.SomeWords)]
    [InlineData("fr", "Droits de douane", "droit douanes")]
    [InlineData("es", "Código del Sistema Armonizado", "codigo")]
    [InlineData("es", "Codigo del Sistema Armonizado", "CÓDIGOS")]
    [InlineData("es", "Aranceles", "arancel")]
    [InlineData("es", "Certificado de origen", "certificados de origen")]
    [InlineData("es", "Té verde", "te verde")]
    [InlineData("pt", "Certificação de origem", "certificacao")]
    public void FindsAWordInAnotherForm(string language, string title, string typed, Closeness closeness = Closeness.AllWords)
    {
        using var index = new SomeIndex(SomeIndex.Page(title, language: language), SomeIndex.Page("Xyz", language: language));

        var answer = index.Find(typed, language);

        answer.Hits.Select(hit => hit.Title).ShouldBe([title]);
        answer.Closeness.ShouldBe(closeness);
    }

    [Fact]
    public void FindsAnAccentThatIsACharacterOfItsOwn()
    {
        using var index = new SomeIndex(SomeIndex.Page("Règle"));

        index.Titles("re\u0300gle").ShouldBe(["Règle"]);
    }

    [Theory]
    [InlineData("0901.21")]   // as tariffs print it
    [InlineData("090121")]
    [InlineData("09 01 21")]  // as readers type it
    [InlineData("0901 21")]
    [InlineData("0901")]      // the heading above
    [InlineData("09")]        // the chapter
    [InlineData("HS 0901.21")]
    public void FindsAnHsCodeHoweverItIsWritten(string typed)
    {
        using var index = new SomeIndex(
            SomeIndex.Page("Coffee", "Roasted coffee has the HS code 0901.21."), SomeIndex.Page("Tea", "Green tea has the HS code 0902.10."));

        index.Titles(typed).First().ShouldBe("Coffee");
        index.Find(typed).Closeness.ShouldBe(Closeness.AllWords);
    }

    [Fact]
    public void DoesNotTakeOneHsCodeForAnother()
    {
        using var index = new SomeIndex(SomeIndex.Page("Coffee", "Roasted coffee has the HS code 0901.21."));

        var answer = index.Find("090122");

        answer.Total.ShouldBe(0);
        answer.DidYouMean.ShouldBeNull();
    }

    [Fact]
    public void TakesTheLastWordForTheBeginningOfOne()
    {
        using var index = new SomeIndex(SomeIndex.Page("Tariff classification"), SomeIndex.Page("Tariff quota"));

        index.Titles("tariff classif").ShouldBe(["Tariff classification"]);
        index.Find("classif tariff").Closeness.ShouldNotBe(Closeness.AllWords);
    }

    [Fact]
    public void FindsAStopWordThatStandsAlone()
    {
        using var index = new SomeIndex(SomeIndex.Page("IT products"));

        index.Titles("it").ShouldBe(["IT products"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("?!* ~ \" ( ) [ ] { } : ^ \\ / && || + -")]
    public void NothingIsFoundWhenNoWordIsTyped(string typed)
    {
        using var index = new SomeIndex(SomeIndex.Page("Tariff"));

        index.Find(typed).ShouldBe(SearchAnswer.Nothing);
    }

    [Fact]
    public void TakesWhatLooksLikeASearchLanguageForPlainWords()
    {
        using var index = new SomeIndex(SomeIndex.Page("Tariff"), SomeIndex.Page("Quota"));

        index.Titles("(tariff* OR \"tariff").ShouldBe(["Tariff"]);
        index.Titles("tariff AND quota").ShouldBe(["Tariff", "Quota"], ignoreOrder: true);
    }

    [Fact]
    public void SearchesOneLanguageOnly()
    {
        using var index = new SomeIndex(SomeIndex.Page("Origin", language: "en"), SomeIndex.Page("Origine", language: "fr"));

        index.Titles("origine", "fr").ShouldBe(["Origine"]);
        new SiteSearch(index.Index).FindAllWords(new SearchRequest("origine", "en")).Total.ShouldBe(0);
    }
}

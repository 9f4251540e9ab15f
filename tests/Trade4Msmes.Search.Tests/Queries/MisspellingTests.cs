using Trade4Msmes.Search.Queries;
using Trade4Msmes.Search.Tests.Kit;

namespace Trade4Msmes.Search.Tests.Queries;

public sealed class MisspellingTests
{
    [Theory]
    [InlineData("en", "Certificate of origin", "certifcate", "certificate")]
    [InlineData("en", "Certificate of origin", "certificate of orgin", "certificate of origin")]
    [InlineData("en", "Tariff", "tarrif", "tariff")]
    [InlineData("fr", "Règles d’origine", "régles d’orgine", "régles origine")]
    [InlineData("es", "Sistema Armonizado", "sistema harmonizado", "sistema armonizado")]
    public void AMisspellingFindsThePageAndIsPutRight(string language, string title, string typed, string proposal)
    {
        using var index = new SomeIndex(SomeIndex.Page(title, language: language), SomeIndex.Page("Xyz", language: language));

        var answer = index.Find(typed, language);

        answer.Hits.Select(hit => hit.Title).ShouldBe([title]);
        answer.Closeness.ShouldBe(Closeness.SimilarWords);
        answer.DidYouMean.ShouldBe(proposal);
    }

    [Fact]
    public void NothingIsPutRightWhenThePageIsFound()
    {
        using var index = new SomeIndex(SomeIndex.Page("Tariff"), SomeIndex.Page("Tarifa"));

        index.Find("tarifa").DidYouMean.ShouldBeNull();
    }

    [Fact]
    public void AWordThatIsOnMorePagesIsProposedFirst()
    {
        using var index = new SomeIndex(SomeIndex.Page("Costa"), SomeIndex.Page("Costs"), SomeIndex.Page("Costs of freight"));

        index.Find("costx").DidYouMean.ShouldBe("costs");
    }

    [Fact]
    public void NothingIsProposedThatWouldFindNothing()
    {
        using var index = new SomeIndex(SomeIndex.Page("Tariff"), SomeIndex.Page("Origin"));

        var answer = index.Find("tarrif orgin");

        answer.Closeness.ShouldBe(Closeness.AllWords);
        answer.Total.ShouldBe(0);
        answer.DidYouMean.ShouldBeNull();
    }

    [Theory]
    [InlineData("Tax", "tex")]
    [InlineData("Better by sea", "shea butter")]
    public void AShortWordIsTakenAsItIs(string title, string typed)
    {
        using var index = new SomeIndex(SomeIndex.Page(title));

        index.Find(typed).ShouldBe(SearchAnswer.Nothing);
    }

    [Theory]
    [InlineData("Letter of credit", "")]     // another first letter
    [InlineData("Terms", "It is better.")]   // a word in passing
    public void AnotherWordIsNoMisspelling(string title, string text)
    {
        using var index = new SomeIndex(SomeIndex.Page(title, text));

        index.Find("butter").Total.ShouldBe(0);
    }
}

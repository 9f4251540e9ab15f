using Trade4Msmes.Search.Queries;
using Trade4Msmes.Search.Tests.Kit;

namespace Trade4Msmes.Search.Tests.Queries;

public sealed class RankingTests
{
    private static readonly string s_filler = string.Join(' ', Enumerable.Repeat("Ask the customs office of your market before you ship.", 20));

    [Fact]
    public void AWordWeighsMoreInTheTitleThanInANameAHeadingOrTheText()
    {
        using var index = new SomeIndex(
            SomeIndex.Page("In text", s_filler + " origin"),
            SomeIndex.Page("In heading", s_filler, headings: ["Origin"]),
            SomeIndex.Page("Proof", s_filler, names: ["origin"]),
            SomeIndex.Page("Origin", s_filler));

        index.Titles("origin").ShouldBe(["Origin", "Proof", "In heading", "In text"]);
    }

    [Fact]
    public void ATitleComesBeforeANameThatFewPagesHave()
    {
        using var index = new SomeIndex(
            SomeIndex.Page("de minimis", s_filler, names: ["de minimis rule", "tolerance"]),
            SomeIndex.Page("rules of origin", s_filler), SomeIndex.Page("general rules", s_filler), SomeIndex.Page("product rules", s_filler));

        index.Titles("rule")[3].ShouldBe("de minimis");
    }

    [Fact]
    public void APageIsFoundByItsAbbreviation()
    {
        using var index = new SomeIndex(
            SomeIndex.Page("most-favoured-nation duty", s_filler, names: ["MFN"]), SomeIndex.Page("Guide", "The MFN duty is what most pay."));

        index.Titles("mfn").ShouldBe(["most-favoured-nation duty", "Guide"]);
    }

    [Fact]
    public void EveryWordMustBeOnThePage()
    {
        using var index = new SomeIndex(SomeIndex.Page("Rules of origin", s_filler), SomeIndex.Page("Rules of trade", s_filler));

        index.Titles("rules origin").ShouldBe(["Rules of origin"]);
    }

    [Fact]
    public void APhraseComesBeforeTheSameWordsApart()
    {
        using var index = new SomeIndex(
            SomeIndex.Page("Apart", "The origin of goods follows rules. " + s_filler),
            SomeIndex.Page("Together", "Goods follow the rules of origin. " + s_filler));

        index.Titles("rules of origin").ShouldBe(["Together", "Apart"]);
    }

    [Fact]
    public void AWholeQuestionFindsPagesWithSomeOfItsWords()
    {
        using var index = new SomeIndex(SomeIndex.Page("Selling coffee abroad", s_filler), SomeIndex.Page("Glossary"));

        var answer = index.Find("how can a cooperative start selling coffee");

        answer.Hits.Select(hit => hit.Title).ShouldBe(["Selling coffee abroad"]);
        answer.Closeness.ShouldBe(Closeness.SomeWords);
    }

    [Fact]
    public void APageThatHasOnlyACommonWordOfTheQuestionIsNoAnswer()
    {
        using var index = new SomeIndex(
            [SomeIndex.Page("Kapok", "A fibre."), .. Enumerable.Range(1, 20).Select(i => SomeIndex.Page($"Guide {i}", "Ask for the price of transport."))]);

        index.Find("price of kapok").ShouldSatisfyAllConditions(
            answer => answer.Hits.Select(hit => hit.Title).ShouldBe(["Kapok"]),
            answer => answer.Closeness.ShouldBe(Closeness.SomeWords));
        index.Find("price of sisal").ShouldBe(SearchAnswer.Nothing);
    }

    [Fact]
    public void ALongListIsGivenInPages()
    {
        using var index = new SomeIndex([.. Enumerable.Range(1, 25).Select(i => SomeIndex.Page($"Tariff {i}"))]);

        var pages = new[] { 0, 10, 20, 30 }.Select(skip => index.Find("tariff", skip: skip)).ToArray();

        pages.ShouldAllBe(page => page.Total == 25);
        pages.Select(page => page.Hits.Count).ShouldBe([10, 10, 5, 0]);
        pages.SelectMany(page => page.Hits).DistinctBy(hit => hit.Page).Count().ShouldBe(25);
    }
}

using CsCheck;
using Trade4Msmes.Search.HarmonizedSystem;
using Trade4Msmes.Search.Tests.Kit;

namespace Trade4Msmes.Search.Tests.HarmonizedSystem;

public sealed class WordsTests
{
    private static readonly HsLookUp s_lookUp = new(SomeNomenclature.Small);

    [Theory]
    [InlineData("en", "cotton t-shirt", "610910")]
    [InlineData("en", "COTTON SHIRTS", "620520")]
    [InlineData("en", "tshirt", "610910")]                  // written as one
    [InlineData("en", "teeshirt", "610910")]
    [InlineData("en", "document_wallet", "482030")]
    [InlineData("en", "viscose shirt for men, size 42, 3 pcs", "620530")]
    [InlineData("en", "we sell Zyxwv linen shirts", "620590")]   // a brand, and what traders say of anything
    [InlineData("en", "polyestre t-shirt", "610990")]
    [InlineData("en", "chambrai shirt", "620520")]
    [InlineData("en", "camisa de lino", "620590")]          // the page is English
    [InlineData("es", "camiseta poliester", "610990")]
    [InlineData("es", "PLAYERAS", "610910")]
    [InlineData("es", "guallabera", "620520")]
    [InlineData("es-MX", "folder", "482030")]
    [InlineData("es", "silk shirt", "620590")]
    [InlineData("fr", "chemises habillées", "620520")]
    [InlineData("fr", "t-shirts en soie", "610990")]
    [InlineData("fr", "tricot de peau", "610910")]
    [InlineData("fr", "l’archivador", "482030")]
    public void AProductIsFoundByItsName(string language, string typed, string code) =>
        s_lookUp.Ask(new HsQuestion(typed, language)).Matches[0].Item.Code.Digits.ShouldBe(code);

    [Fact]
    public void WhatALabelLeavesOutDoesNotCount()
    {
        var codes = s_lookUp.Ask(new HsQuestion("knitted cotton t-shirt", "en")).Matches.Select(match => match.Item.Code.Digits).ToList();

        codes.IndexOf("610910").ShouldBe(0);
        codes.IndexOf("610990").ShouldBeGreaterThan(0);
    }

    [Fact]
    public void AMatchSaysWhy()
    {
        var match = s_lookUp.Ask(new HsQuestion("Zyxwv Chambray Shirts", "en")).Matches[0];

        match.Matched.ShouldBe(["Chambray", "Shirts"]);
        match.Term.ShouldBe("chambray shirt");
        match.TermLanguage.ShouldBe("en");
        match.Score.ShouldBeInRange(0.5, 1);
    }

    [Fact]
    public void AMendedSpellingIsSaid()
    {
        s_lookUp.Ask(new HsQuestion("chambrai shirt", "en")).Understood.ShouldBe("chambray shirt");
        s_lookUp.Ask(new HsQuestion("chambray shirt", "en")).Understood.ShouldBeNull();
    }

    [Fact]
    public void SubheadingsAreGroupedByHeading()
    {
        var answer = s_lookUp.Ask(new HsQuestion("silk shirt", "en"));

        answer.Headings.SelectMany(group => group.Matches).ShouldBe(answer.Matches, ignoreOrder: true);
        answer.Headings.ShouldAllBe(group => group.Matches.All(match => match.Item.Parent == group.Heading));
        answer.Headings.Select(group => group.Score).ShouldBeInOrder(SortDirection.Descending);
        answer.Headings.Sum(group => group.Score).ShouldBeInRange(0, 1.0001);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("🧵")]
    [InlineData("qqqqxxxx")]
    [InlineData("?!")]
    public void WhereNothingIsFoundTheAnswerIsEmpty(string typed)
    {
        var answer = s_lookUp.Ask(new HsQuestion(typed, "en"));

        answer.Matches.ShouldBeEmpty();
        answer.Headings.ShouldBeEmpty();
        answer.Ask.ShouldBeNull();
        answer.Confidence.ShouldBe(HsConfidence.None);
    }

    [Fact]
    public void NoMoreSubheadingsAreGivenThanAskedFor() =>
        s_lookUp.Ask(new HsQuestion("shirt", "en") { Limit = 2 }).Matches.Count.ShouldBe(2);

    [Fact]
    public void WhateverIsTypedIsAnswered()
    {
        string[] words = ["shirt", "chemise", "6109", "de", "x12", "250 ml", "l’", "_", "á", "\ud83d", "\u0301", "(", "teeshirt", "coton"];
        string[] languages = ["en", "fr", "es", "de", "pt-BR", ""];
        var text = Gen.OneOf(
            Gen.String, Gen.Char.Array[0, 400].Select(letters => new string(letters)),
            Gen.Int[0, words.Length - 1].Array[0, 60].Select(places => string.Join(' ', places.Select(place => words[place]))));
        Gen.Select(text, Gen.Int[0, languages.Length - 1].Select(place => languages[place]), Gen.Int[-1, 30]).Sample(
            (typed, language, limit) =>
            {
                var answer = s_lookUp.Ask(new HsQuestion(typed, language) { Limit = limit });
                answer.Matches.Count.ShouldBeLessThanOrEqualTo(Math.Max(0, limit));
                answer.Matches.ShouldAllBe(match => match.Score >= 0 && match.Score <= 1 && match.Term.Length > 0);
            },
            iter: 5000);
    }

    [Fact]
    public void ManyMayAskAtOnce()
    {
        string[] questions = ["cotton t-shirt", "chambrai shirt", "chemise en lin", "6205", "folder", "camiseta de seda"];
        var alone = questions.Select(question => s_lookUp.Ask(new HsQuestion(question, "en")).Matches.Select(match => (match.Item.Code, match.Score)).ToArray()).ToArray();

        Parallel.For(0, 2000, i =>
            s_lookUp.Ask(new HsQuestion(questions[i % questions.Length], "en")).Matches.Select(match => (match.Item.Code, match.Score))
                .ShouldBe(alone[i % questions.Length]));
    }
}

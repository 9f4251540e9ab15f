using Trade4Msmes.Search.HarmonizedSystem;
using Trade4Msmes.Search.Tests.Kit;

namespace Trade4Msmes.Search.Tests.HarmonizedSystem;

public sealed class AskingTests
{
    private static readonly HsLookUp s_lookUp = new(SomeNomenclature.Written);

    [Theory]
    [InlineData("hoodie", "material", "cotton", "611020")]
    [InlineData("hoodie", "material", "synthetic", "611030")]
    [InlineData("cotton shirt for men", "making", "woven", "620520")]
    [InlineData("cotton shirt for men", "making", "knitted", "610510")]
    public void TheAnswerToAQuestionNarrowsTheCandidates(string text, string facet, string value, string code)
    {
        var answer = s_lookUp.Ask(new HsQuestion(text, "en"));

        answer.Ask.ShouldNotBeNull().Facet.ShouldBe(facet);
        answer.Ask.Values.ShouldContain(value);
        var narrowed = s_lookUp.Ask(new HsQuestion(text, "en") { Choices = [new HsChoice(facet, value)] });
        narrowed.Matches[0].Item.Code.Digits.ShouldBe(code);
        narrowed.Ask?.Facet.ShouldNotBe(facet);
    }

    [Theory]
    [InlineData("en", "plastic")]
    [InlineData("en", "bag")]
    [InlineData("en", "clothing")]
    [InlineData("en", "shoes")]
    [InlineData("fr", "plastique")]
    [InlineData("fr", "vêtements")]
    [InlineData("es", "ropa")]
    [InlineData("es", "madera")]
    public void AVagueWordIsAskedAbout(string language, string text)
    {
        var answer = s_lookUp.Ask(new HsQuestion(text, language));

        answer.Confidence.ShouldBe(HsConfidence.Low);
        answer.Ask.ShouldNotBeNull().Values.Count.ShouldBeInRange(2, 7);
        answer.Ask.Values.ShouldNotContain(HsChoice.Any);
    }

    /// <summary>Words that ten headings or more have: a first heading alone would be a false certainty.</summary>
    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("es")]
    public void HundredsOfVagueWordsAreAskedAbout(string language)
    {
        var answers = SomeNomenclature.WidestWords(language, 400).Select(word => s_lookUp.Ask(new HsQuestion(word, language)))
            .Where(answer => answer.Matches.Count > 0).ToArray();

        answers.Count(answer => answer.Ask is not null).ShouldBeGreaterThan(300);
        answers.Count(answer => answer.Ask is null).ShouldBeLessThan(answers.Length / 10);
    }

    [Fact]
    public void WhatTheTraderDoesNotKnowIsNotAskedAgain()
    {
        var asked = new List<string>();
        var choices = new List<HsChoice>();
        while (s_lookUp.Ask(new HsQuestion("clothing", "en") { Choices = choices }).Ask is { } question)
        {
            asked.Add(question.Facet);
            choices.Add(new HsChoice(question.Facet, HsChoice.Any));
        }

        asked.ShouldBeUnique();
        asked.Count.ShouldBe(3);
    }

    [Fact]
    public void WhatTheQuestionSaysIsNotAsked() =>
        s_lookUp.Ask(new HsQuestion("women's cotton clothing", "en")).Ask?.Facet.ShouldNotBeOneOf("material", "wearer");

    [Fact]
    public void ACodeIsAnAnswerToWhichKind()
    {
        var answer = s_lookUp.Ask(new HsQuestion("clothing", "en") { Choices = [new HsChoice("kind", "6110")] });

        answer.Headings.Select(group => group.Heading.Code.Digits).ShouldBe(["6110"]);
    }

    [Theory]
    [InlineData("material", "cheese")]
    [InlineData("colour", "red")]
    [InlineData("", "")]
    public void AnAnswerThatThereIsNotChangesNothing(string facet, string value)
    {
        var codes = s_lookUp.Ask(new HsQuestion("hoodie", "en")).Matches.Select(match => match.Item.Code);

        s_lookUp.Ask(new HsQuestion("hoodie", "en") { Choices = [new HsChoice(facet, value)] }).Matches.Select(match => match.Item.Code).ShouldBe(codes);
    }

    [Fact]
    public void AnAnswerThatNoCandidateHasIsLeftOut() =>
        s_lookUp.Ask(new HsQuestion("honey", "en") { Choices = [new HsChoice("wearer", "women"), new HsChoice("material", "steel")] })
            .Matches.ShouldNotBeEmpty();
}

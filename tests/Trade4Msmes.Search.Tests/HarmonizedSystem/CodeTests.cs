using Trade4Msmes.Search.HarmonizedSystem;
using Trade4Msmes.Search.Tests.Kit;

namespace Trade4Msmes.Search.Tests.HarmonizedSystem;

public sealed class CodeTests
{
    private static readonly HsLookUp s_lookUp = new(SomeNomenclature.Small);

    [Theory]
    [InlineData("610910", "610910", 1, false)]
    [InlineData("6109.10", "610910", 1, false)]
    [InlineData("61 09 10", "610910", 1, false)]
    [InlineData("  HS code: 6109.10 ", "610910", 1, false)]
    [InlineData("6109.10.00.10", "610910", 1, true)]   // a country's own digits after the six
    [InlineData("6109", "6109", 2, false)]
    [InlineData("62", "62", 3, false)]
    [InlineData("62053", "6205", 1, false)]            // still being typed
    [InlineData("610", "61", 2, false)]
    [InlineData("610999", "6109", 2, false)]           // there is none: its heading
    public void ACodeLeadsToItsPlace(string typed, string code, int subheadings, bool isNational)
    {
        var answer = s_lookUp.Ask(new HsQuestion(typed, "en"));

        answer.Code.ShouldNotBeNull().Code.Digits.ShouldBe(code);
        answer.Matches.Count.ShouldBe(subheadings);
        answer.IsNationalCode.ShouldBe(isNational);
        answer.Ask.ShouldBeNull();
    }

    [Theory]
    [InlineData("99")]
    [InlineData("6")]
    [InlineData("0")]
    [InlineData("12345678901234567890")]
    [InlineData("619")]   // no heading begins so
    public void ANumberThatIsNoCodeFindsNothing(string typed)
    {
        var answer = s_lookUp.Ask(new HsQuestion(typed, "en"));

        answer.Code.ShouldBeNull();
        answer.Matches.ShouldBeEmpty();
        answer.Confidence.ShouldBe(HsConfidence.None);
    }
}

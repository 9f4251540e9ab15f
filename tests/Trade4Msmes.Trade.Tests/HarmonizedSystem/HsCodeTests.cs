using CsCheck;
using Trade4Msmes.Trade.HarmonizedSystem;

namespace Trade4Msmes.Trade.Tests.HarmonizedSystem;

public sealed class HsCodeTests
{
    [Theory]
    [InlineData("09", HsLevel.Chapter, "09")]
    [InlineData("0901", HsLevel.Heading, "0901")]
    [InlineData("090111", HsLevel.Subheading, "0901.11")]
    public void KeepsItsNoughtAndKnowsItsLevel(string digits, HsLevel level, string dotted)
    {
        var code = HsCode.Parse(digits);

        code.Digits.ShouldBe(digits);
        code.Level.ShouldBe(level);
        code.Dotted.ShouldBe(dotted);
        code.Chapter.Digits.ShouldBe("09");
    }

    [Theory]
    [InlineData("")]
    [InlineData("9")]
    [InlineData("901")]
    [InlineData("0901.11")]
    [InlineData("09011")]
    [InlineData("09011100")]
    [InlineData("٠٩")]
    public void TakesNothingElse(string text) => Should.Throw<FormatException>(() => HsCode.Parse(text)).Message.ShouldContain("two, four or six digits");

    [Fact]
    public void WhatLiesBelowACodeFollowsIt() => Gen.Select(Gen.Int[0, 999999], Gen.Int[0, 999999]).Sample((left, right) =>
    {
        var (a, b) = (HsCode.Parse($"{left:000000}"), HsCode.Parse($"{right:000000}"));
        a.IsBelow(a.Heading).ShouldBeTrue();
        (a.Parent!.Value < a && a.Heading.Parent!.Value < a).ShouldBeTrue();
        (a < b).ShouldBe(left < right);
        a.IsBelow(b).ShouldBeFalse();
    });
}

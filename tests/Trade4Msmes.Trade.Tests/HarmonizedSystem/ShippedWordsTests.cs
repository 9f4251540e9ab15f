using System.Text.RegularExpressions;
using Trade4Msmes.Trade.HarmonizedSystem;
using Trade4Msmes.Trade.Tests.Kit;

namespace Trade4Msmes.Trade.Tests.HarmonizedSystem;

/// <summary>What every label and term of content/hs keeps to. A writer runs these before a chapter is read again.</summary>
public sealed partial class ShippedWordsTests
{
    private const int LongestLabel = 140;

    public static TheoryData<string> Languages => [.. TradeLanguages.All];

    /// <summary>Names of codes only: the official texts stay outside the repository.</summary>
    [Fact]
    public void EachChapterHasAllItsCodes()
    {
        if (ShippedWords.OfficialCodes is not { } official)
        {
            Assert.Skip("Set T4M_REFERENCE_DATA to a folder with hs/hs2022_official.csv to compare the codes with the official list.");
            return;
        }

        foreach (var chapter in ShippedWords.Drafts.Chapters)
        {
            ShippedWords.Drafts.Items.Where(item => item.Chapter == chapter).Select(item => item.Code.Digits).ShouldBe(official[chapter.Code.Digits]);
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void EachLabelIsShortAndTheOnlyOneOfItsKind(string language)
    {
        var labels = ShippedWords.Drafts.Items.Select(item => (item.Code, item.In(language).Label)).ToArray();

        labels.Where(item => item.Label.Length > LongestLabel).ShouldBeEmpty();
        labels.GroupBy(item => item.Label, StringComparer.OrdinalIgnoreCase).Where(same => same.Count() > 1)
            .Select(same => string.Join(", ", same.Select(item => item.Code)) + ": " + same.Key).ShouldBeEmpty();
    }

    /// <summary>"Other", "thereof", "n.e.s.": words that say nothing without the line above.</summary>
    [Theory]
    [MemberData(nameof(Languages))]
    public void NoLabelLeansOnAnother(string language) => ShippedWords.Drafts.Items
        .Where(item => Leaning(language).IsMatch(item.In(language).Label)).Select(item => $"{item.Code} {item.In(language).Label}").ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Languages))]
    public void EachCodeHasNamesAndEachNameOnce(string language)
    {
        foreach (var item in ShippedWords.Drafts.Items)
        {
            var terms = item.In(language).Terms;
            terms.Distinct(StringComparer.OrdinalIgnoreCase).Count().ShouldBe(terms.Count, $"{item.Code} in {language}: {string.Join("; ", terms)}");
            terms.Count.ShouldBeGreaterThanOrEqualTo(item.Code.Level == HsLevel.Subheading ? 3 : 0, $"{item.Code} in {language}");
        }

        ShippedWords.Drafts.Items.Where(item => item.Code.Level == HsLevel.Subheading).Average(item => item.In(language).Terms.Count).ShouldBeGreaterThanOrEqualTo(6);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void EachHeadingSaysWhatBelongsAndWhereTheRestGoes(string language)
    {
        var known = ShippedWords.Drafts.Chapters.Select(chapter => chapter.Code.Digits).ToHashSet(StringComparer.Ordinal);
        foreach (var item in ShippedWords.Drafts.Items)
        {
            var text = item.In(language);
            (text.Here.Length > 0).ShouldBe(item.Code.Level == HsLevel.Heading, item.ToString());
            (text.NotHere.Length > 0).ShouldBe(item.Code.Level == HsLevel.Heading, item.ToString());
            foreach (var digits in Codes().Matches(text.Here + text.NotHere).Select(code => code.Value.Replace(".", "", StringComparison.Ordinal)))
            {
                // A chapter that is not written yet can't be looked at; the official list, where it is, can.
                (known.Contains(digits[..2]) ? ShippedWords.Drafts.TryGet(digits, out _) : ShippedWords.OfficialCodes?[digits[..2]].Contains(digits) ?? true)
                    .ShouldBeTrue($"{item.Code} in {language} names {digits}, which is no code.");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void IsTypesetAsTheLanguageIs(string language) => ShippedWords.Drafts.Items.Select(item => (item.Code, Text: item.In(language)))
        .Where(item => item.Text.Terms.Append(item.Text.Label).Append(item.Text.Here).Append(item.Text.NotHere).Any(text => text.Contains('\''))
            || (language == "fr" && NoSpaceBeforeMark().IsMatch(item.Text.Label + "\n" + item.Text.Here + "\n" + item.Text.NotHere)))
        .Select(item => item.Code.Digits).ShouldBeEmpty();

    private static Regex Leaning(string language) => language switch
    {
        "en" => LeaningEnglish(),
        "fr" => LeaningFrench(),
        _ => LeaningSpanish(),
    };

    [GeneratedRegex(@"^(other|others|the like)\b|\bthereof\b|\bn\.?e\.?[cs]\b|not elsewhere", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex LeaningEnglish();

    [GeneratedRegex(@"^autres?$|^autres,|\bn\.d\.a\b|non dénommé|ci-dessus|ci-dessous", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex LeaningFrench();

    [GeneratedRegex(@"^(los demás|las demás|otros|otras|demás)(,|$)|n\.c\.o\.p|no expresad", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex LeaningSpanish();

    [GeneratedRegex(@"\b\d{4}(\.?\d{2})?\b", RegexOptions.ExplicitCapture)]
    private static partial Regex Codes();

    [GeneratedRegex(@"[^ \u00a0\u202f][:;!?»](\s|$)", RegexOptions.ExplicitCapture)]
    private static partial Regex NoSpaceBeforeMark();
}

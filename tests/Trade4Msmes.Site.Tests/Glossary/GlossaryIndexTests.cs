using System.Globalization;
using Trade4Msmes.Site.Glossary;

namespace Trade4Msmes.Site.Tests.Glossary;

public class GlossaryIndexTests
{
    [Theory]
    [InlineData("fr", "envoi,État,écart,douane,œuvre,origine", "D:douane|E:écart,envoi,État|O:œuvre,origine")]
    [InlineData("es", "ñandú,norma,ámbito,arancel,nube", "A:ámbito,arancel|N:norma,nube|Ñ:ñandú")]
    [InlineData("en", "tariff,Harmonized System,HS code", "H:Harmonized System,HS code|T:tariff")]
    public void TermsLieUnderTheLettersOfTheirLanguage(string language, string names, string expected) =>
        Show(GlossaryIndex.Of(names.Split(',').Select(Term), CultureInfo.GetCultureInfo(language))).ShouldBe(expected);

    [Theory]
    [InlineData(40, 40)]
    [InlineData(400, 160)]
    public void ADescriptionIsAtMostAsLongAsSearchResultsShow(int length, int longest) =>
        ShortText.Of(string.Concat(Enumerable.Repeat("word ", length / 5)).TrimEnd()).Length.ShouldBeLessThanOrEqualTo(longest);

    [Fact]
    public void ADescriptionEndsWithASentenceWhereItCan() =>
        ShortText.Of("A duty on goods from all members of the organization, without a preference. " + new string('x', 100))
            .ShouldBe("A duty on goods from all members of the organization, without a preference.");

    private static string Show(IEnumerable<GlossaryLetter> letters) =>
        string.Join('|', letters.Select(letter => $"{letter.Heading}:{string.Join(',', letter.Entries.Select(entry => entry.Name))}"));

    private static GlossaryEntry Term(string name) => new(name, "", [], "/", "en");
}

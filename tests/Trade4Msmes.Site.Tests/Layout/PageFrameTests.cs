using Trade4Msmes.Site.Tests.Kit;

namespace Trade4Msmes.Site.Tests.Layout;

public sealed class PageFrameTests
{
    [Theory]
    [InlineData("en", 1, "1 November 2026")]
    [InlineData("en", 24, "24 November 2026")]
    [InlineData("fr", 1, "1er novembre 2026")]
    [InlineData("fr", 2, "2 novembre 2026")]
    [InlineData("fr", 21, "21 novembre 2026")]
    [InlineData("es", 1, "1 de noviembre de 2026")]
    [InlineData("es", 30, "30 de noviembre de 2026")]
    public void DatesAreWrittenAsTheLanguageWritesThem(string language, int day, string expected) =>
        Views.Frame(language).Date(new DateOnly(2026, 11, day)).ShouldBe(expected);
}

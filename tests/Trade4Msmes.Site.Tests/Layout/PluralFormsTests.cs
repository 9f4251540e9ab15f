using Trade4Msmes.Site.Layout;

namespace Trade4Msmes.Site.Tests.Layout;

public sealed class PluralFormsTests
{
    [Theory]
    [InlineData("en", 0, "Other")]
    [InlineData("en", 1, "One")]
    [InlineData("en", 2, "Other")]
    [InlineData("fr", 0, "One")]    // zéro page
    [InlineData("fr", 1, "One")]
    [InlineData("fr-CA", 2, "Other")]
    [InlineData("es", 0, "Other")]
    [InlineData("es", 1, "One")]
    [InlineData("es", 21, "Other")]
    public void FollowsTheLanguage(string language, int count, string form) => PluralForms.Of(language, count).ToString().ShouldBe(form);
}

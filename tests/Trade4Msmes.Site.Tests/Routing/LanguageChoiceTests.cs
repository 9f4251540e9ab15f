using Trade4Msmes.Site.Tests.Kit;

namespace Trade4Msmes.Site.Tests.Routing;

[Collection(ShippedPages.Name)]
public sealed class LanguageChoiceTests
{
    [Theory]
    [InlineData("es-MX", "/es/")]
    [InlineData("fr-CA, fr;q=0.9, en;q=0.8", "/fr/")]
    [InlineData("en;q=0.3, fr;q=0.7, es;q=0.5", "/fr/")] // by weight, not by place
    [InlineData("FR", "/fr/")]
    [InlineData("de, es;q=0.1", "/es/")] // a language that the reader knows a little is better than none
    [InlineData("fr;q=0, es;q=0.2", "/es/")] // q=0: not this one
    [InlineData("de", "/en/")]
    [InlineData("*", "/en/")]
    [InlineData(",;;q=x,===", "/en/")]
    [InlineData("fr;q=nonsense", "/en/")]
    public async Task TheFirstPageIsInTheReadersLanguage(string header, string expected)
    {
        using var answer = await Reader.GetAsync("/", ("Accept-Language", header));

        ((int)answer.StatusCode).ShouldBe(302);
        Reader.Header(answer, "Location").ShouldBe(expected);
        Reader.Header(answer, "Vary").ShouldBe("Accept-Language");
    }

    [Fact]
    public async Task WithoutAWishItIsInTheSitesOwn()
    {
        using var answer = await Reader.GetAsync("/");

        Reader.Header(answer, "Location").ShouldBe("/en/");
    }

    [Fact]
    public async Task AHeaderOfManyLanguagesIsAnsweredToo()
    {
        var many = string.Join(",", Enumerable.Range(0, 500).Select(i => $"x{i}-y-z;q=0.{i % 10}"));

        using var answer = await Reader.GetAsync("/", ("Accept-Language", many + ",es;q=0.001"));

        Reader.Header(answer, "Location").ShouldBe("/es/");
    }
}

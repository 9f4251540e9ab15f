using Trade4Msmes.Site.Tests.Kit;

namespace Trade4Msmes.Site.Tests.Agreements;

[Collection(ShippedPages.Name)]
public sealed class AgreementPagesTests
{
    [Theory]
    [InlineData("/en/agreements/?from=Mexico&to=Japan")]
    [InlineData("/en/agreements/?from=MX&to=jpn")]
    [InlineData("/en/agreements/?from=m%C3%A9xico&to=Jap%C3%B3n")]
    [InlineData("/en/agreements/?from=Mexique&to=japn")]
    public async Task AnEconomyIsKnownByCodeByNameInAnyLanguageAndMisspelled(string path)
    {
        var page = await Reader.ReadAsync(path);

        page.QuerySelector("#trade-found")!.TextContent.ShouldBe("Mexico to Japan");
        page.QuerySelectorAll(".hs-group h3").Select(name => name.TextContent.Trim())
            .ShouldBe(["Japan – Mexico", "Comprehensive and Progressive Agreement for Trans-Pacific Partnership (CPTPP)"]);
        page.QuerySelectorAll(".languages a").Select(link => link.GetAttribute("href"))
            .ShouldBe(["/en/agreements/?from=MX&to=JP", "/fr/accords/?from=MX&to=JP", "/es/acuerdos/?from=MX&to=JP"]);
    }

    /// <summary>The agreement is older than the pair's part in it.</summary>
    [Fact]
    public async Task TheDateIsThatOfTheTwo()
    {
        var page = await Reader.ReadAsync("/en/agreements/?from=GB&to=PE");

        page.QuerySelectorAll(".hs-group").Single(group => group.TextContent.Contains("CPTPP", StringComparison.Ordinal))
            .TextContent.ShouldContain("Goods: since 15 December 2024.");
    }

    [Fact]
    public async Task WithoutAnAgreementOneLearnsWhichDutyApplies()
    {
        var page = await Reader.ReadAsync("/fr/accords/?from=TG&to=US");

        page.QuerySelector(".lead")!.TextContent.ShouldBe("Aucun accord commercial n’est en vigueur entre les deux.");
        page.QuerySelector(".found")!.TextContent.ShouldContain("nation la plus favorisée");
        page.QuerySelector(".found .notice")!.TextContent.ShouldContain("pays moins avancé");
        page.QuerySelector(".checklist")!.TextContent.ShouldNotContain("règle d’origine");
    }

    [Theory]
    [InlineData("/en/agreements/?from=FR&to=DE", ".found .notice", "customs union: European Union (EU)")]
    [InlineData("/en/agreements/?from=FR&to=EU", ".lead", "One is a member of the other")]
    [InlineData("/en/agreements/?from=FR&to=FR", ".found", "Choose two different economies")]
    [InlineData("/en/agreements/?from=FR", ".found", "Say where you sell to")]
    [InlineData("/en/agreements/?from=FR&to=Atlantis", ".found", "no economy called “Atlantis”")]
    [InlineData("/en/agreements/?from=FR&to=guinea-", ".found", "Guinea")]
    public async Task APairThatIsNoneGetsAUsefulAnswer(string path, string where, string what)
    {
        var page = await Reader.ReadAsync(path);

        page.QuerySelector(where)!.TextContent.ShouldContain(what);
    }

    [Fact]
    public async Task AnAgreementShowsItsDatesAndItsParties()
    {
        var page = await Reader.ReadAsync("/es/acuerdos/pacific-alliance/");

        page.QuerySelector("h1")!.TextContent.ShouldBe("Alianza del Pacífico");
        page.QuerySelectorAll("main li a").Select(link => link.GetAttribute("href")).ShouldContain("/es/economias/mx/");
        page.QuerySelector(".facts")!.TextContent.ShouldContain("En vigor desde el 1 de mayo de 2016");
    }

    [Fact]
    public async Task AnEconomyShowsItsAgreementsAndAsksForTheMarket()
    {
        var page = await Reader.ReadAsync("/en/economies/bb/");

        page.QuerySelectorAll(".trade-agreements h3").Select(name => name.TextContent.Trim()).ShouldContain("Caribbean Community (CARICOM)");
        page.QuerySelector("form.trade-find input[name=from]")!.GetAttribute("value").ShouldBe("BB");
        page.QuerySelector(".facts")!.TextContent.ShouldContain("Small island developing states");
    }

    [Theory]
    [InlineData("/en/economies/MX/", 301)]
    [InlineData("/en/economies/zz/", 404)]
    [InlineData("/en/economies/mex/", 404)]
    [InlineData("/en/agreements/no-such-agreement/", 404)]
    public async Task AddressesAreExact(string path, int status)
    {
        using var answer = await Reader.GetAsync(path);

        ((int)answer.StatusCode).ShouldBe(status);
    }
}

using Trade4Msmes.Search.HarmonizedSystem;
using Trade4Msmes.Search.Tests.Kit;
using Trade4Msmes.Trade.HarmonizedSystem;
using Trade4Msmes.Trade;

namespace Trade4Msmes.Search.Tests.HarmonizedSystem;

/// <summary>Products that small firms sell, by their everyday names: products.tsv. Those whose chapters are written.</summary>
public sealed class ProductsTests
{
    private static readonly HsLookUp s_lookUp = new(SomeNomenclature.Written);

    private static readonly (string[] Codes, Dictionary<string, string> Names)[] s_products = Read();

    [Fact]
    public void NearlyAllAreFoundInEachLanguage()
    {
        var shares = TradeLanguages.All.ToDictionary(language => language, language => new[]
        {
            Share(language, (answer, product) => answer.Matches.Take(1).Any(match => product.Codes.Contains(match.Item.Code.Digits))),
            Share(language, (answer, product) => answer.Headings.Take(5).Any(group => product.Codes.Any(code => code.StartsWith(group.Heading.Code.Digits, StringComparison.Ordinal)))),
        });

        s_products.Length.ShouldBeGreaterThan(100);
        shares.Values.ShouldAllBe(share => share[0] > 0.85 && share[1] > 0.97, string.Join(", ", shares.Select(pair => $"{pair.Key} {pair.Value[0]:P1} {pair.Value[1]:P1}")));
        (shares.Values.Max(share => share[1]) - shares.Values.Min(share => share[1])).ShouldBeLessThan(0.05);
    }

    [Theory]
    [InlineData("en", "wooden toy train", "9503")]
    [InlineData("fr", "petit train en bois", "9503")]
    [InlineData("es", "tren de madera", "9503")]
    [InlineData("en", "hoodie", "6110")]
    [InlineData("fr", "sweat à capuche", "6110")]
    [InlineData("es", "sudadera con capucha", "6110")]
    [InlineData("en", "hot sauce 250 ml", "2103")]
    [InlineData("fr", "sauce piquante 250 ml", "2103")]
    [InlineData("es", "salsa picante 250 ml", "2103")]
    [InlineData("en", "mezcal", "2208")]
    [InlineData("en", "honey", "0409")]
    [InlineData("fr", "miel", "0409")]
    [InlineData("es", "miel", "0409")]
    [InlineData("en", "shea butter", "1515")]
    [InlineData("fr", "pagne wax", "5208")]
    [InlineData("fr", "chemise", "6205")]   // a folder too
    public void TheHeadingIsAmongTheFirstThree(string language, string name, string heading) =>
        s_lookUp.Ask(new HsQuestion(name, language)).Headings.Take(3).Select(group => group.Heading.Code.Digits).ShouldContain(heading);

    [Fact]
    public void NothingIsSureWhileChaptersAreMissing()
    {
        Assert.SkipWhen(SomeNomenclature.Written.IsWhole, "Every chapter is there.");

        s_products.SelectMany(product => product.Names).ShouldAllBe(name => s_lookUp.Ask(new HsQuestion(name.Value, name.Key)).Confidence != HsConfidence.High);
    }

    private static double Share(string language, Func<HsAnswer, (string[] Codes, Dictionary<string, string> Names), bool> isRight) =>
        (double)s_products.Count(product => isRight(s_lookUp.Ask(new HsQuestion(product.Names[language], language)), product)) / s_products.Length;

    private static (string[] Codes, Dictionary<string, string> Names)[] Read()
    {
        var rows = File.ReadLines(Path.Combine(SomeNomenclature.Repository(), "tests", "Trade4Msmes.Search.Tests", "HarmonizedSystem", "products.tsv"))
            .Select(line => line.Split('\t')).ToArray();
        return
        [
            .. rows.Skip(1).Select(row => (Codes: row[0].Split('|'), rows[0].Index().Skip(1).ToDictionary(column => column.Item, column => row[column.Index])))
                .Where(product => product.Codes.Any(code => SomeNomenclature.Written.TryGet(code, out _))),
        ];
    }
}

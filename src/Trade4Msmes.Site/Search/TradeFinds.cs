using Trade4Msmes.Search.Economies;
using Trade4Msmes.Search.HarmonizedSystem;
using Trade4Msmes.Site.Agreements;
using Trade4Msmes.Site.HsCodes;
using Trade4Msmes.Site.Layout;

namespace Trade4Msmes.Site.Search;

/// <summary>What the words of a search name beside pages: HS codes, if the look-up is fairly sure, and an economy.</summary>
public sealed class TradeFinds(HsLookUp codes, EconomySearch economies, TradeLinks links, WordBook words)
{
    private const int MostHeadings = 3;

    public IReadOnlyList<TradeFind> Find(string query, string language) => [.. Codes(query, language), .. Economy(query, language)];

    private IEnumerable<TradeFind> Codes(string query, string language)
    {
        if (links.PageOf(HsCodesSlice.Alias, language) is not { } page)
        {
            yield break;
        }

        var address = new HsAddress(page);
        var answer = codes.Ask(new HsQuestion(query, language));
        if (answer.Code is { } code)
        {
            yield return new TradeFind(words.In(language).Format(HsPages.Level(code.Code.Level), code.Code.Dotted), code.In(language).Label, address.Of(code.Code.Digits));
        }
        else if (answer.Confidence >= HsConfidence.Medium)
        {
            foreach (var group in answer.Headings.Take(MostHeadings))
            {
                yield return new TradeFind(
                    words.In(language).Format("HsCodes.Heading", group.Heading.Code.Digits), group.Heading.In(language).Label, address.Of(group.Heading.Code.Digits));
            }

            yield return new TradeFind("", words.In(language).Format("HsCodes.Found", query), address.Asking(query, []));
        }
    }

    private IEnumerable<TradeFind> Economy(string query, string language) =>
        economies.Find(query, out _) is { } economy && links.To(economy.Iso2, language) is { Url: { } url, Name: var name }
            ? [new TradeFind(words.In(language)["Search.Economy"], name, url)]
            : [];
}

/// <param name="Kind">What it is: "Heading 6109"; empty for a link to more.</param>
public sealed record TradeFind(string Kind, string Name, string Url);

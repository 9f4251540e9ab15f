using System.Globalization;
using Trade4Msmes.Site.Routing;
using Trade4Msmes.Trade.Agreements;
using Trade4Msmes.Trade.Economies;

namespace Trade4Msmes.Site.Agreements;

/// <summary>Links to the pages of agreements and economies: one leads to the other.</summary>
public sealed class TradeLinks(PageRoutes routes, EconomyBook economies, AgreementBook agreements)
{
    internal const string AgreementsAlias = "agreements";
    internal const string EconomiesAlias = "economies";

    /// <returns>Path of the page of that document type in the language; null when there is none.</returns>
    public string? PageOf(string documentType, string language) => routes.Home is { } home
        && routes.Children(home.Key).FirstOrDefault(page => page.ContentType.Alias == documentType) is { } page ? routes.UrlOf(page, language) : null;

    public NamedLink To(Agreement agreement, string language) =>
        new(agreement.In(language), PageOf(AgreementsAlias, language) is { } above ? $"{above}{agreement.Slug}/" : null);

    /// <summary>An economy, or a bloc that is none and so has no page of its own.</summary>
    public NamedLink To(string code, string language) => To(code, language, PageOf(EconomiesAlias, language));

    /// <summary>In the order of the language.</summary>
    public IReadOnlyList<NamedLink> To(IEnumerable<string> codes, string language)
    {
        var above = PageOf(EconomiesAlias, language);
        return [.. codes.Select(code => To(code, language, above)).OrderBy(link => link.Name, StringComparer.Create(CultureInfo.GetCultureInfo(language), ignoreCase: true))];
    }

    private NamedLink To(string code, string language, string? above) => economies.TryGet(code, out var economy)
        ? new NamedLink(economy.In(language), above is null ? null : $"{above}{code.ToLowerInvariant()}/")
        : new NamedLink(agreements.TryGetBloc(code, out var bloc) ? bloc.In(language) : code, null);
}

/// <param name="Url">Null where no page is.</param>
public sealed record NamedLink(string Name, string? Url);

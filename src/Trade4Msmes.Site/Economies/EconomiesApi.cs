using Microsoft.AspNetCore.Http.HttpResults;
using Trade4Msmes.Site.Api;
using Trade4Msmes.Trade.Agreements;
using Trade4Msmes.Trade.Economies;

namespace Trade4Msmes.Site.Economies;

/// <summary>GET /api/v1/economies and /economies/{iso2}.</summary>
public static class EconomiesApi
{
    internal static void MapEconomiesApi(this IEndpointRouteBuilder api)
    {
        var economies = api.MapGroup("/economies").WithTags("Economies");
        economies.MapGet("", List);
        economies.MapGet("/{iso2}", Read);
    }

    /// <summary>All economies.</summary>
    /// <param name="lang">"en", "fr" or "es"; English when it is left out.</param>
    public static Results<Ok<EconomyList>, ValidationProblem> List(string? lang, EconomyBook economies)
    {
        var errors = new Dictionary<string, string[]>(StringComparer.Ordinal);
        var language = ApiParameters.Language(lang, errors);
        return errors.Count > 0
            ? TypedResults.ValidationProblem(errors)
            : TypedResults.Ok(new EconomyList([.. economies.All.Select(economy => OneEconomy.Of(economy, language))]));
    }

    /// <summary>One economy with its agreements in force.</summary>
    /// <param name="iso2">ISO 3166-1 alpha-2.</param>
    /// <param name="lang">"en", "fr" or "es"; English when it is left out.</param>
    public static Results<Ok<EconomyWithAgreements>, ValidationProblem, ProblemHttpResult> Read(string iso2, string? lang, EconomyBook economies, AgreementBook agreements)
    {
        var errors = new Dictionary<string, string[]>(StringComparer.Ordinal);
        var language = ApiParameters.Language(lang, errors);
        if (errors.Count > 0)
        {
            return TypedResults.ValidationProblem(errors);
        }

        return economies.TryGet(iso2, out var economy)
            ? TypedResults.Ok(new EconomyWithAgreements(
                OneEconomy.Of(economy, language), agreements.AsOf, [.. agreements.Of(economy.Iso2, agreements.AsOf).Select(agreement => agreement.Id)]))
            : TypedResults.Problem($"There is no economy {iso2}. GET /api/v1/economies lists them.", statusCode: StatusCodes.Status404NotFound);
    }

    public sealed record EconomyList(IReadOnlyList<OneEconomy> Economies);

    /// <param name="AgreementsInForce">Ids of the agreements that apply to it on <paramref name="AsOf"/>.</param>
    public sealed record EconomyWithAgreements(OneEconomy Economy, DateOnly AsOf, IReadOnlyList<string> AgreementsInForce);

    public sealed record OneEconomy(
        string Iso2, string Iso3, string Name, string Region, string Subregion, bool IsWtoMember, bool IsMsmeGroupMember, bool IsLeastDeveloped, bool IsLandlocked,
        bool IsSmallIsland)
    {
        internal static OneEconomy Of(Economy economy, string language) => new(
            economy.Iso2, economy.Iso3, economy.In(language), economy.Region, economy.Subregion, economy.IsWtoMember, economy.IsMsmeGroupMember,
            economy.IsLeastDeveloped, economy.IsLandlocked, economy.IsSmallIsland);
    }
}

using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Trade4Msmes.Search.Economies;
using Trade4Msmes.Site.Api;
using Trade4Msmes.Trade.Agreements;

namespace Trade4Msmes.Site.Agreements;

/// <summary>GET /api/v1/agreements, /agreements/{id} and /agreements/between.</summary>
public static class AgreementsApi
{
    private const int LargestLimit = 1000;

    internal static void MapAgreementsApi(this IEndpointRouteBuilder api)
    {
        var agreements = api.MapGroup("/agreements").WithTags("Agreements");
        agreements.MapGet("", List);
        agreements.MapGet("/between", Between);
        agreements.MapGet("/{id}", Read);
    }

    /// <summary>All agreements, page by page.</summary>
    /// <param name="lang">"en", "fr" or "es"; English when it is left out.</param>
    /// <param name="limit">1 to 1000; 100 when it is left out.</param>
    /// <param name="cursor">What the page before gave as "next"; left out for the first page.</param>
    public static Results<Ok<AgreementList>, ValidationProblem> List(string? lang, string? limit, string? cursor, AgreementBook book)
    {
        var errors = new Dictionary<string, string[]>(StringComparer.Ordinal);
        var language = ApiParameters.Language(lang, errors);
        if (!int.TryParse(limit ?? "100", NumberStyles.None, CultureInfo.InvariantCulture, out var take) || take is < 1 or > LargestLimit)
        {
            errors["limit"] = [$"Give a whole number from 1 to {LargestLimit}."];
        }

        if (!int.TryParse(cursor ?? "0", NumberStyles.None, CultureInfo.InvariantCulture, out var from) || from > book.All.Count)
        {
            errors["cursor"] = ["Give the cursor that the page before named."];
        }

        return errors.Count > 0
            ? TypedResults.ValidationProblem(errors)
            : TypedResults.Ok(new AgreementList(
                [.. book.All.Skip(from).Take(take).Select(agreement => OneAgreement.Of(agreement, language))],
                from + take < book.All.Count ? (from + take).ToString(CultureInfo.InvariantCulture) : null));
    }

    /// <summary>One agreement.</summary>
    /// <param name="id">The number in the WTO's RTA database, or the last part of the page's address.</param>
    /// <param name="lang">"en", "fr" or "es"; English when it is left out.</param>
    public static Results<Ok<OneAgreement>, ValidationProblem, ProblemHttpResult> Read(string id, string? lang, AgreementBook book)
    {
        var errors = new Dictionary<string, string[]>(StringComparer.Ordinal);
        var language = ApiParameters.Language(lang, errors);
        if (errors.Count > 0)
        {
            return TypedResults.ValidationProblem(errors);
        }

        return book.TryGetSlug(id, out var agreement) || (agreement = book.All.FirstOrDefault(other => other.Id == id)) is not null
            ? TypedResults.Ok(OneAgreement.Of(agreement, language))
            : TypedResults.Problem($"There is no agreement {id}. GET /api/v1/agreements lists them.", statusCode: StatusCodes.Status404NotFound);
    }

    /// <summary>The agreements between two economies on a day.</summary>
    /// <param name="from">Where the goods come from: ISO 3166-1 code or name.</param>
    /// <param name="to">Where they go.</param>
    /// <param name="on">The day, as 2024-12-31; today when it is left out.</param>
    /// <param name="lang">"en", "fr" or "es"; English when it is left out.</param>
    public static Results<Ok<FoundBetween>, ValidationProblem> Between(
        string? from, string? to, string? on, string? lang, AgreementBook book, EconomySearch economies, TimeProvider clock)
    {
        var errors = new Dictionary<string, string[]>(StringComparer.Ordinal);
        var language = ApiParameters.Language(lang, errors);
        var seller = economies.Find(from ?? "", out _);
        var buyer = economies.Find(to ?? "", out _);
        if (seller is null)
        {
            errors["from"] = ["Give an economy by its ISO 3166-1 code, such as MX, or by its name."];
        }

        if (buyer is null)
        {
            errors["to"] = ["Give an economy by its ISO 3166-1 code, such as JP, or by its name."];
        }

        var day = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        if (on is not null && !DateOnly.TryParseExact(on, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day))
        {
            errors["on"] = ["Give a day as 2024-12-31."];
        }

        if (errors.Count > 0)
        {
            return TypedResults.ValidationProblem(errors);
        }

        return TypedResults.Ok(new FoundBetween(
            seller!.Iso2, buyer!.Iso2, day, book.AsOf,
            [.. book.Between(seller.Iso2, buyer.Iso2, day).Select(agreement => Linking(book, agreement, seller.Iso2, buyer.Iso2, language))],
            [.. book.Coming(seller.Iso2, buyer.Iso2, day).Select(agreement => OneAgreement.Of(agreement, language))]));
    }

    private static Link Linking(AgreementBook book, Agreement agreement, string from, string to, string language)
    {
        var (goods, services) = book.Since(agreement, from, to);
        return new Link(agreement.Id, agreement.Slug, agreement.In(language), OneAgreement.Named(agreement.Kinds), goods, services);
    }

    /// <param name="Next">The cursor of the next page; null on the last.</param>
    public sealed record AgreementList(IReadOnlyList<OneAgreement> Agreements, string? Next);

    /// <param name="On">The day that was asked for.</param>
    /// <param name="AsOf">The day of the newest source.</param>
    /// <param name="Agreements">In force between the two on that day.</param>
    /// <param name="Upcoming">Signed or announced, or not yet in force for both.</param>
    public sealed record FoundBetween(string From, string To, DateOnly On, DateOnly AsOf, IReadOnlyList<Link> Agreements, IReadOnlyList<OneAgreement> Upcoming);

    /// <param name="GoodsInForce">Since when goods between the two come under it; null when they don't.</param>
    /// <param name="ServicesInForce">The same for services.</param>
    public sealed record Link(string Id, string Slug, string Name, IReadOnlyList<string> Kinds, DateOnly? GoodsInForce, DateOnly? ServicesInForce);

    /// <param name="Status">"announced", "signed", "inForce" or "ended".</param>
    public sealed record OneAgreement(
        string Id, string Slug, string Name, IReadOnlyList<string> Kinds, string Status, DateOnly? GoodsInForce, DateOnly? ServicesInForce, DateOnly? EndedOn,
        IReadOnlyList<OneParty> Parties, string Source, DateOnly AsOf)
    {
        internal static OneAgreement Of(Agreement agreement, string language) => new(
            agreement.Id, agreement.Slug, agreement.In(language), Named(agreement.Kinds), JsonNamingPolicy.CamelCase.ConvertName(agreement.Status.ToString()),
            agreement.Goods.Since, agreement.Services.Since, agreement.EndedOn,
            [.. agreement.Parties.Select(party => new OneParty(party.Code, party.From, party.Until, party.IsPending))], agreement.Source, agreement.AsOf);

        internal static IReadOnlyList<string> Named(IEnumerable<AgreementKind> kinds) => [.. kinds.Select(kind => JsonNamingPolicy.CamelCase.ConvertName(kind.ToString()))];
    }

    /// <param name="Code">ISO 3166-1 alpha-2, or a bloc.</param>
    public sealed record OneParty(string Code, DateOnly? From, DateOnly? Until, bool IsPending);
}

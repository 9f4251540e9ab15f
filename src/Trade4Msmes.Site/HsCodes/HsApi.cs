using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Trade4Msmes.Search.HarmonizedSystem;
using Trade4Msmes.Site.Api;
using Trade4Msmes.Trade.HarmonizedSystem;

namespace Trade4Msmes.Site.HsCodes;

/// <summary>GET /api/v1/hs/search and /api/v1/hs/{code}: the look-up for other programs and other sites.</summary>
public static class HsApi
{
    private const int DefaultLimit = 10;
    private const int LargestLimit = 50;

    internal static void MapHsApi(this IEndpointRouteBuilder api)
    {
        var codes = api.MapGroup("/hs").WithTags("HS codes");
        codes.MapGet("/search", Search);
        codes.MapGet("/{code}", Read);
    }

    /// <summary>HS codes for a product.</summary>
    /// <param name="q">A product in the trader's words, or a code.</param>
    /// <param name="lang">"en", "fr" or "es"; English when it is left out.</param>
    /// <param name="limit">1 to 50; 10 when it is left out.</param>
    public static Results<Ok<FoundCodes>, ValidationProblem> Search(string? q, string? lang, string? limit, HsLookUp lookUp)
    {
        var errors = new Dictionary<string, string[]>(StringComparer.Ordinal);
        var text = q?.Trim() ?? "";
        if (text.Length is 0 or > HsCodesSlice.LongestText)
        {
            errors["q"] = [$"Give a product in words, or a code: {HsCodesSlice.LongestText} characters at most."];
        }

        var language = ApiParameters.Language(lang, errors);
        var take = ApiParameters.Limit(limit, DefaultLimit, LargestLimit, errors);
        return errors.Count > 0
            ? TypedResults.ValidationProblem(errors)
            : TypedResults.Ok(FoundCodes.Of(lookUp.Ask(new HsQuestion(text, language) { Limit = take }), text, language, take));
    }

    /// <summary>What the site knows of a code.</summary>
    /// <param name="code">Two, four or six digits, with or without dots.</param>
    /// <param name="lang">"en", "fr" or "es"; English when it is left out.</param>
    public static Results<Ok<OneCode>, ValidationProblem, ProblemHttpResult> Read(string code, string? lang, Nomenclature nomenclature)
    {
        var errors = new Dictionary<string, string[]>(StringComparer.Ordinal);
        var language = ApiParameters.Language(lang, errors);
        if (!HsCode.TryParse(code.Replace(".", "", StringComparison.Ordinal), out var parsed))
        {
            errors["code"] = ["Give two, four or six digits, such as 09, 0901 or 090111."];
        }

        if (errors.Count > 0)
        {
            return TypedResults.ValidationProblem(errors);
        }

        return nomenclature.TryGet(parsed.Digits, out var item)
            ? TypedResults.Ok(OneCode.Of(item, language, nomenclature.Edition))
            : TypedResults.Problem($"The edition {nomenclature.Edition} has no code {parsed.Dotted} here.", statusCode: StatusCodes.Status404NotFound);
    }

    /// <param name="Confidence">"none", "low", "medium" or "high": how sure the first heading is.</param>
    /// <param name="Understood">The words as they were understood when a spelling was mended.</param>
    public sealed record FoundCodes(
        string Query, string Language, string Confidence, string? Understood, IReadOnlyList<FoundCode> Results)
    {
        internal static FoundCodes Of(HsAnswer answer, string query, string language, int limit)
        {
            IReadOnlyList<FoundCode> results = answer.Code is { } code
                ? [new FoundCode(code.Code.Digits, code.Code.Heading.Digits, code.In(language).Label, 1, [code.Code.Digits])]
                :
                [
                    .. answer.Matches.Take(limit).Select(match => new FoundCode(
                        match.Item.Code.Digits, match.Item.Code.Heading.Digits, match.Item.In(language).Label, Math.Round(match.Score, 3), match.Matched)),
                ];
            return new(query, language, JsonNamingPolicy.CamelCase.ConvertName(answer.Confidence.ToString()), answer.Understood, results);
        }
    }

    /// <param name="Score">From 0 to 1.</param>
    /// <param name="Matched">The words of the question that matched.</param>
    public sealed record FoundCode(string Code, string Heading, string Label, double Score, IReadOnlyList<string> Matched);

    /// <param name="Level">"chapter", "heading" or "subheading".</param>
    /// <param name="Parent">The code above; null for a chapter.</param>
    /// <param name="Children">The codes below.</param>
    public sealed record OneCode(
        string Code, string Edition, string Level, string Section, string? Parent, string Language, string Label, IReadOnlyList<string> Terms,
        string? Here, string? NotHere, IReadOnlyList<string> Children)
    {
        internal static OneCode Of(HsItem item, string language, string edition)
        {
            var text = item.In(language);
            return new(
                item.Code.Digits, edition, JsonNamingPolicy.CamelCase.ConvertName(item.Code.Level.ToString()), item.Section.Number,
                item.Parent?.Code.Digits, language, text.Label, text.Terms, OrNull(text.Here), OrNull(text.NotHere), [.. item.Below.Select(below => below.Code.Digits)]);
        }

        private static string? OrNull(string text) => text.Length > 0 ? text : null;
    }
}

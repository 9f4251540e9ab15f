using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Trade4Msmes.Search.Queries;
using Trade4Msmes.Site.Api;
using Trade4Msmes.Site.Routing;
using Umbraco.Cms.Core.Web;

namespace Trade4Msmes.Site.Search;

/// <summary>GET /api/v1/search: the site's search for other programs.</summary>
public static class SearchApi
{
    private const int DefaultLimit = 10;
    private const int LargestLimit = 50;

    /// <summary>Pages of the site that have the words.</summary>
    /// <param name="q">The words to find.</param>
    /// <param name="lang">Whose texts to search; the site's first language when it is left out.</param>
    /// <param name="limit">1 to 50; 10 when it is left out.</param>
    public static Results<Ok<FoundDto>, ValidationProblem> Answer(
        string? q, string? lang, string? limit, PageSearch search, PageRoutes routes, IUmbracoContextFactory umbraco)
    {
        using var _ = umbraco.EnsureUmbracoContext();
        var errors = new Dictionary<string, string[]>(StringComparer.Ordinal);
        var text = q?.Trim() ?? "";
        if (text.Length is 0 or > SiteSearch.LongestText)
        {
            errors["q"] = [$"Give the words to find, {SiteSearch.LongestText} characters at most."];
        }

        var languages = routes.Languages;
        if (languages.FirstOrDefault(known => lang is null || string.Equals(known, lang, StringComparison.OrdinalIgnoreCase)) is not { } language)
        {
            language = "";
            errors["lang"] = [$"Give one of the site's languages: {string.Join(", ", languages)}."];
        }

        var take = ApiParameters.Limit(limit, DefaultLimit, LargestLimit, errors);
        return errors.Count > 0
            ? TypedResults.ValidationProblem(errors)
            : TypedResults.Ok(FoundDto.Of(text, language, search.Find(new SearchRequest(text, language, Take: take))));
    }

    /// <param name="Closeness">"allWords", "similarWords" or "someWords": how near the pages come to what was asked for.</param>
    public sealed record FoundDto(string Query, string Language, int Total, string Closeness, string? DidYouMean, IReadOnlyList<PageDto> Pages)
    {
        internal static FoundDto Of(string query, string language, FoundPages found) => new(
            query, language, found.Total, JsonNamingPolicy.CamelCase.ConvertName(found.Closeness.ToString()), found.DidYouMean,
            [.. found.Pages.Select(page => new PageDto(page.Title, page.Url, page.Section, page.Language, page.Snippet.Text, page.Snippet.Marks))]);
    }

    /// <param name="Marks">Where the words stand in the snippet, in UTF-16 code units.</param>
    public sealed record PageDto(string Title, string Url, string? Section, string Language, string Snippet, IReadOnlyList<Mark> Marks);
}

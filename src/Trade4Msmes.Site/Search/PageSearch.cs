using Trade4Msmes.Search.Queries;
using Trade4Msmes.Site.Routing;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;

namespace Trade4Msmes.Site.Search;

/// <summary>A page that was found, as readers see it.</summary>
/// <param name="Section">Name of the part of the site it lies in; null for a page that is a part of its own.</param>
public sealed record FoundPage(string Title, string Url, string? Section, string Language, Snippet Snippet);

/// <param name="Total">How many pages were found, those on other pages of the list included.</param>
public sealed record FoundPages(int Total, Closeness Closeness, string? DidYouMean, IReadOnlyList<FoundPage> Pages);

/// <summary>
/// Searches the pages of the site. URL and section come from what is published now, so that a renamed section shows everywhere at once.
/// </summary>
public sealed class PageSearch(ExternalIndex index, PageRoutes routes, IPublishedContentCache contents)
{
    public FoundPages Find(SearchRequest request)
    {
        var answer = index.Search.Find(request);
        return new FoundPages(answer.Total, answer.Closeness, answer.DidYouMean, Pages(answer));
    }

    /// <summary>The best pages of each other language, for readers who find nothing in their own.</summary>
    public IReadOnlyList<FoundPage> FindInOtherLanguages(string text, string language, int take) =>
    [
        .. routes.Languages.Where(other => other != language)
            .SelectMany(other => Pages(index.Search.FindAllWords(new SearchRequest(text, other, Take: take)))),
    ];

    private IReadOnlyList<FoundPage> Pages(SearchAnswer answer) => [.. answer.Hits.Select(Page).OfType<FoundPage>()];

    /// <returns>Null when the page was taken away a moment ago.</returns>
    private FoundPage? Page(SearchHit hit) =>
        contents.GetById(hit.Page) is { } page && routes.UrlOf(page, hit.Language) is { } url
            ? new FoundPage(hit.Title, url, SectionOf(page, hit.Language), hit.Language, hit.Snippet)
            : null;

    private string? SectionOf(IPublishedContent page, string language)
    {
        var section = page;
        for (var above = routes.ParentOf(page); above is not null && routes.ParentOf(above) is { } next; above = next)
        {
            section = above;
        }

        return section != page && routes.RouteOf(section, language) is { } route ? section.Cultures[route.TextLanguage].Name : null;
    }
}

using Trade4Msmes.Search.Queries;
using Trade4Msmes.Site.Layout;
using Trade4Msmes.Site.Layout.Texts;
using Trade4Msmes.Site.Pages;
using Trade4Msmes.Site.Routing;

namespace Trade4Msmes.Site.Search;

/// <summary>The search page: a form, and below it the pages found.</summary>
internal sealed class SearchSlice(BodyReader bodies, PageSearch search, PageRoutes routes, TradeFinds trade) : IAnswerSlice
{
    internal const string Alias = "search";

    private const int OtherLanguages = 3;

    public string DocumentType => Alias;

    public string View => "/Search/Search.cshtml";

    public IReadOnlyList<string> QueryParameters { get; } = ["q", "page"];

    public PageModel Make(PageRoute route, PageFrame frame) => Empty(route, frame);

    public PageModel Answer(PageRoute route, PageFrame frame, IReadOnlyDictionary<string, string> question)
    {
        var query = Line(question.GetValueOrDefault("q", ""));
        if (query.Length == 0)
        {
            return Empty(route, frame);
        }

        var number = int.TryParse(question.GetValueOrDefault("page"), out var asked) ? Math.Clamp(asked, 1, SearchModel.MostPages) : 1;
        var found = Find(query, route.Language, number);
        var last = SearchModel.PagesOf(found.Total);
        if (number > last)
        {
            (number, found) = (last, Find(query, route.Language, last));
        }

        return new SearchModel(
            Unlisted(frame) with
            {
                HeadTitle = frame.Words.Format("Search.TitleOf", query) + " – " + frame.SiteName,
                // Who changes the language asks the same there.
                Languages = [.. frame.Languages.Select(language => language with { Url = SearchModel.UrlOf(language.Url, query) })],
            },
            new PageBody([], []))
        {
            Query = query,
            Found = found,
            Number = number,
            Last = last,
            Url = routes.UrlOf(route.Content, route.Language)!,
            Trade = trade.Find(query, route.Language),
            InOtherLanguages = found is { Total: > 0, Closeness: Closeness.AllWords }
                ? []
                : search.FindInOtherLanguages(query, route.Language, OtherLanguages),
        };
    }

    private FoundPages Find(string query, string language, int number) => search.Find(
        new SearchRequest(query, language, (number - 1) * SearchModel.PageSize, SearchModel.PageSize));

    private SearchModel Empty(PageRoute route, PageFrame frame) =>
        new(Unlisted(frame), bodies.Read(route, frame.Words)) { Url = routes.UrlOf(route.Content, route.Language)! };

    /// <summary>A search engine's list of another's finds helps nobody.</summary>
    private static PageFrame Unlisted(PageFrame frame) => frame with { IsIndexed = false };

    private static string Line(string typed) => string.Join(' ', typed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

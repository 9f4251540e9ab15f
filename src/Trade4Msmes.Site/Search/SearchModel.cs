using Trade4Msmes.Site.Layout;
using Trade4Msmes.Site.Layout.Texts;

namespace Trade4Msmes.Site.Search;

public sealed class SearchModel(PageFrame frame, PageBody body) : PageModel(frame)
{
    internal const int PageSize = 10;

    /// <summary>Further pages of a list than this nobody reads; whoever gets there asks again with more words.</summary>
    internal const int MostPages = 50;

    /// <summary>Shown before anything was asked for.</summary>
    public PageBody Body => body;

    /// <summary>What was typed, on one line. Empty when nothing was.</summary>
    public string Query { get; init; } = "";

    /// <summary>Null when nothing was asked for.</summary>
    public FoundPages? Found { get; init; }

    /// <summary>Which page of the list this is, from 1.</summary>
    public int Number { get; init; } = 1;

    /// <summary>How many pages the list has.</summary>
    public int Last { get; init; } = 1;

    /// <summary>Codes and economies that the words name.</summary>
    public IReadOnlyList<TradeFind> Trade { get; init; } = [];

    public IReadOnlyList<FoundPage> InOtherLanguages { get; init; } = [];

    /// <summary>The search page's own path, in the reader's language.</summary>
    public required string Url { get; init; }

    public string UrlOfPage(int number) => UrlOf(Url, Query, number);

    public string UrlOfQuery(string query) => UrlOf(Url, query);

    /// <summary>"12 pages found for ...", in the plural form of the language.</summary>
    public string CountInWords(int total) => Words.Format($"Search.Found.{PluralForms.Of(Frame.Language, total)}", total, Query);

    /// <param name="page">Path of a search page.</param>
    internal static string UrlOf(string page, string query, int number = 1) =>
        $"{page}?q={Uri.EscapeDataString(query)}{(number > 1 ? $"&page={number}" : "")}";

    internal static int PagesOf(int total) => Math.Clamp((total + PageSize - 1) / PageSize, 1, MostPages);
}

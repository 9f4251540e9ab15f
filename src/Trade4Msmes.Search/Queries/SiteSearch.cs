using Lucene.Net.Search;
using Trade4Msmes.Search.Indexes;
using Trade4Msmes.Search.Suggest;

namespace Trade4Msmes.Search.Queries;

/// <summary>Finds pages by what people type.</summary>
public sealed class SiteSearch(SearchIndex index)
{
    /// <summary>Longer questions are cut: nobody reads on when each page must have all of so many words.</summary>
    public const int LongestText = 200;

    /// <summary>
    /// First pages that have all the words. When there are none, pages with words spelt much the same; when there are none either, pages
    /// with enough of the words, because people also ask whole questions.
    /// </summary>
    public SearchAnswer Find(SearchRequest request) => index.Search(searcher =>
    {
        if (Ask(request) is not { ToFind.Count: > 0 } question)
        {
            return SearchAnswer.Nothing;
        }

        var words = question.Asked(allowSimilar: false);
        if (Answer(searcher, request, question, words, Closeness.AllWords) is { } all)
        {
            return all;
        }

        var similar = question.Asked(allowSimilar: true);
        var answer = Answer(searcher, request, question, similar, Closeness.SimilarWords)
            ?? Answer(searcher, request, question, words, Closeness.SomeWords)
            ?? SearchAnswer.Nothing;
        return answer with { DidYouMean = Proposal(searcher, request, question) };
    });

    /// <summary>Pages that have all the words: for languages the reader did not choose, where anything less would only distract.</summary>
    public SearchAnswer FindAllWords(SearchRequest request) => index.Search(searcher =>
        Ask(request) is { ToFind.Count: > 0 } question && question.Asked(allowSimilar: false) is var words
            ? Answer(searcher, request, question, words, Closeness.AllWords) ?? SearchAnswer.Nothing
            : SearchAnswer.Nothing);

    private Question Ask(SearchRequest request) => new(
        index.Analyzer, request.Text.Length > LongestText ? request.Text[..LongestText] : request.Text, request.Language);

    private SearchAnswer? Answer(
        IndexSearcher searcher, SearchRequest request, Question question, IReadOnlyList<AskedWord> words, Closeness closeness)
    {
        var (each, enough) = closeness == Closeness.SomeWords
            ? (Occur.SHOULD, EnoughWords.Of(searcher, request.Language, words))
            : (Occur.MUST, null);
        var found = searcher.Search(question.Query(searcher.IndexReader, words, each), enough, request.Skip + request.Take);
        if (found.TotalHits == 0)
        {
            return null;
        }

        var snippets = new SnippetMaker(index.Analyzer, request.Language, words);
        var hits = found.ScoreDocs.Skip(request.Skip).Select(hit => Hit(searcher.Doc(hit.Doc), snippets));
        return new SearchAnswer(found.TotalHits, closeness, [.. hits], DidYouMean: null);
    }

    private static SearchHit Hit(Lucene.Net.Documents.Document page, SnippetMaker snippets) => new(
        Guid.ParseExact(page.Stored(IndexFields.Page), "N"),
        page.Stored(IndexFields.Language),
        page.Stored(IndexFields.Title),
        snippets.Make(page.Stored(IndexFields.Text), page.Stored(IndexFields.Description)));

    /// <summary>Only what would find pages is proposed.</summary>
    private string? Proposal(IndexSearcher searcher, SearchRequest request, Question question) =>
        new DidYouMean(searcher.IndexReader, question).Proposal is { } proposal
        && Ask(request with { Text = proposal }) is var better
        && better.Asked(allowSimilar: false) is var words
        && searcher.Search(better.Query(searcher.IndexReader, words, Occur.MUST), 1).TotalHits > 0
            ? proposal
            : null;
}

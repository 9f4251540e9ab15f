using Lucene.Net.Analysis;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;
using Trade4Msmes.Search.Analysis;
using Trade4Msmes.Search.Indexes;
using Trade4Msmes.Trade.HarmonizedSystem;
using Trade4Msmes.Trade;

namespace Trade4Msmes.Benchmarks.HarmonizedSystem;

/// <summary>Plain full-text search (BM25) over the same labels and terms: what the look-up must be better than.</summary>
internal sealed class HsBaseline : IDisposable
{
    private readonly SiteAnalyzer _analyzer = new();
    private readonly RAMDirectory _directory = new();
    private readonly DirectoryReader _reader;
    private readonly IndexSearcher _searcher;

    internal HsBaseline(Nomenclature nomenclature)
    {
        using (var writer = new IndexWriter(_directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, _analyzer) { Similarity = new BM25Similarity() }))
        {
            foreach (var item in nomenclature.Items.Where(item => item.Code.Level == HsLevel.Subheading))
            {
                var document = new Document { new StringField("code", item.Code.Digits, Field.Store.YES) };
                foreach (var language in TradeLanguages.All)
                {
                    var texts = item.Path.Append(item).Select(level => level.Texts[language]).SelectMany(text => text.Terms.Prepend(text.Label));
                    document.Add(new TextField(FieldOf(language), string.Join(". ", texts), Field.Store.NO));
                }

                writer.AddDocument(document);
            }
        }

        _reader = DirectoryReader.Open(_directory);
        _searcher = new IndexSearcher(_reader) { Similarity = new BM25Similarity() };
    }

    /// <summary>Six digits each, best first.</summary>
    internal List<string> Ask(string text, string language, int limit)
    {
        var query = new BooleanQuery();
        foreach (var word in Words.Read(_analyzer, FieldOf(language), text).Where(word => !word.IsStopWord).Take(BooleanQuery.MaxClauseCount))
        {
            query.Add(new TermQuery(new Term(FieldOf(language), word.Term)), Occur.SHOULD);
        }

        return [.. _searcher.Search(query, limit).ScoreDocs.Select(hit => _searcher.Doc(hit.Doc).Get("code"))];
    }

    public void Dispose()
    {
        _reader.Dispose();
        _directory.Dispose();
        ((Analyzer)_analyzer).Dispose();
    }

    private static string FieldOf(string language) => IndexFields.In(IndexFields.Text, language);
}

using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace Trade4Msmes.Search.Queries;

/// <summary>
/// The pages that have enough of the words to be an answer. Words count by their rarity: who asks for the price of kapok gets the page
/// about kapok, and not all those that speak of prices.
/// </summary>
internal sealed class EnoughWords : Filter
{
    private const double Share = 1.0 / 3;

    private readonly FixedBitSet _pages;

    private EnoughWords(FixedBitSet pages) => _pages = pages;

    internal static EnoughWords Of(IndexSearcher searcher, string language, IReadOnlyList<AskedWord> words)
    {
        var reader = searcher.IndexReader;
        var weights = new double[reader.MaxDoc];
        var all = 0.0;
        foreach (var word in words)
        {
            var rarity = word.Rarity(language, reader);
            all += rarity;
            searcher.Search(word.Anywhere(language, reader), new Adding(weights, rarity));
        }

        var pages = new FixedBitSet(Math.Max(1, reader.MaxDoc));
        for (var page = 0; page < weights.Length; page++)
        {
            // A hair less: a third of three equal words is one of them, whatever the sum of fractions says.
            if (weights[page] > 0 && weights[page] >= (all * Share) - 1e-9)
            {
                pages.Set(page);
            }
        }

        return new EnoughWords(pages);
    }

    public override DocIdSet GetDocIdSet(AtomicReaderContext context, IBits acceptDocs)
    {
        var reader = context.AtomicReader;
        var inPart = new FixedBitSet(Math.Max(1, reader.MaxDoc));
        for (var page = 0; page < reader.MaxDoc; page++)
        {
            if (_pages.Get(context.DocBase + page) && acceptDocs?.Get(page) != false)
            {
                inPart.Set(page);
            }
        }

        return inPart;
    }

    /// <summary>Adds the word's weight to each page that has it.</summary>
    private sealed class Adding(double[] weights, double rarity) : ICollector
    {
        private int _first;

        public bool AcceptsDocsOutOfOrder => true;

        public void SetScorer(Scorer scorer)
        {
        }

        public void Collect(int doc) => weights[_first + doc] += rarity;

        public void SetNextReader(AtomicReaderContext context) => _first = context.DocBase;
    }
}

using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util.Automaton;
using Trade4Msmes.Search.Indexes;

namespace Trade4Msmes.Search.Queries;

/// <summary>One word that was asked for: the query that finds it and the test that marks it say the same.</summary>
internal sealed class AskedWord
{
    /// <summary>A shorter beginning fits too many words.</summary>
    private const int ShortestBeginning = 3;

    private readonly string _term;
    private readonly bool _isBeginning;
    private readonly int _edits;
    private readonly CharacterRunAutomaton? _similar;

    /// <param name="term">As the index knows it.</param>
    /// <param name="isLast">The reader may still be typing it.</param>
    /// <param name="allowSimilar">Take words that are spelt much the same.</param>
    internal AskedWord(string term, bool isLast, bool allowSimilar)
    {
        _term = term;
        _isBeginning = isLast && (term.Length >= ShortestBeginning || IsCode(term));
        _edits = allowSimilar ? Edits(term) : 0;
        _similar = _edits > 0
            ? new CharacterRunAutomaton(new LevenshteinAutomata(term, withTranspositions: true).ToAutomaton(_edits))
            : null;
    }

    /// <summary>How many letters may be wrong, missing, too many or swapped. None in a code: 090111 and 090112 are different goods.</summary>
    internal static int Edits(string term) => term.Any(char.IsAsciiDigit) ? 0 : term.Length switch { < 4 => 0, < 6 => 1, _ => 2 };

    internal bool Fits(string term) =>
        term == _term || (_isBeginning && term.StartsWith(_term, StringComparison.Ordinal)) || _similar?.Run(term) == true;

    /// <summary>Finds the word wherever it stands; where it weighs most, counts.</summary>
    internal Query Anywhere(string language, IndexReader reader)
    {
        var terms = IndexFields.Searched.Select(field => (Term: new Term(IndexFields.In(field.Name, language), _term), field.Weight)).ToArray();
        // As rare as where it is most common: a word that few names have must not beat the same word in a title.
        var pages = Math.Max(1, terms.Max(field => reader.DocFreq(field.Term)));
        var anywhere = new DisjunctionMaxQuery(0.2f);
        foreach (var (term, weight) in terms)
        {
            anywhere.Add(new TermQuery(term, pages) { Boost = weight });
            if (_isBeginning)
            {
                anywhere.Add(new PrefixQuery(term) { Boost = weight / 2 });
            }

            if (_edits > 0)
            {
                anywhere.Add(new FuzzyQuery(term, _edits) { Boost = weight / 4 });
            }
        }

        return anywhere;
    }

    private static bool IsCode(string term) => term.Length >= 2 && term.All(char.IsAsciiDigit);
}

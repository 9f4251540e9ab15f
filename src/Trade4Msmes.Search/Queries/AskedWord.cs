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
    private readonly string _right;

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
        _right = term[..RightLetters(term)];
    }

    /// <summary>
    /// How many letters may be wrong, missing, too many or swapped. None in a code: 090111 and 090112 are different goods. None in a word
    /// of four letters: "shea" would find the sea.
    /// </summary>
    internal static int Edits(string term) => term.Any(char.IsAsciiDigit) ? 0 : term.Length switch { < 5 => 0, < 6 => 1, _ => 2 };

    /// <summary>How many letters at the beginning must be right. Only in a long word may the first be wrong, as in "harmonizado".</summary>
    internal static int RightLetters(string term) => term.Length < 8 ? 1 : 0;

    internal bool Fits(string term) =>
        term == _term || (_isBeginning && term.StartsWith(_term, StringComparison.Ordinal))
        || (term.StartsWith(_right, StringComparison.Ordinal) && _similar?.Run(term) == true);

    /// <summary>Finds the word wherever it stands; where it weighs most, counts.</summary>
    internal Query Anywhere(string language, IndexReader reader)
    {
        var pages = Pages(language, reader);
        var anywhere = new DisjunctionMaxQuery(0.2f);
        foreach (var (name, weight) in IndexFields.Searched)
        {
            var term = new Term(IndexFields.In(name, language), _term);
            anywhere.Add(new TermQuery(term, pages) { Boost = weight });
            if (_isBeginning)
            {
                anywhere.Add(new PrefixQuery(term) { Boost = weight / 2 });
            }

            // Where a page says what it is about: in running text, "butter" would find all that is better.
            if (_edits > 0 && name != IndexFields.Text)
            {
                anywhere.Add(new FuzzyQuery(term, _edits, RightLetters(_term)) { Boost = weight / 4 });
            }
        }

        return anywhere;
    }

    /// <summary>How much it tells: a rare word says more of what is meant than one that many pages have. One that no page has says most.</summary>
    internal double Rarity(string language, IndexReader reader) =>
        Math.Log(1 + ((double)reader.GetDocCount(IndexFields.In(IndexFields.Title, language)) / Pages(language, reader)));

    /// <summary>Counted where it is most common: a word that few names have must not beat the same word in a title.</summary>
    private int Pages(string language, IndexReader reader) =>
        Math.Max(1, IndexFields.Searched.Max(field => reader.DocFreq(new Term(IndexFields.In(field.Name, language), _term))));

    private static bool IsCode(string term) => term.Length >= 2 && term.All(char.IsAsciiDigit);
}

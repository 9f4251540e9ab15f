using Lucene.Net.Analysis;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Trade4Msmes.Search.Analysis;
using Trade4Msmes.Search.Indexes;

namespace Trade4Msmes.Search.Queries;

/// <summary>What was typed, as words of its language.</summary>
internal sealed class Question
{
    private readonly Analyzer _analyzer;
    private readonly List<Word> _all;

    internal Question(Analyzer analyzer, string text, string language)
    {
        _analyzer = analyzer;
        Text = HsCodeFilter.Joined(PlainText.Of(string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))));
        Language = language;
        _all = Words.Read(analyzer, IndexFields.In(IndexFields.Text, language), Text);
        // Stop words ask for nothing, unless there is nothing else: "IT" is one in English.
        ToFind = _all.Exists(word => !word.IsStopWord) ? [.. _all.Where(word => !word.IsStopWord)] : _all;
    }

    /// <summary>What was typed, on one line.</summary>
    internal string Text { get; }

    internal string Language { get; }

    /// <summary>The words to find, in order.</summary>
    internal IReadOnlyList<Word> ToFind { get; }

    internal IReadOnlyList<AskedWord> Asked(bool allowSimilar) =>
        [.. ToFind.Select(word => new AskedWord(word.Term, isLast: word == _all[^1], allowSimilar))];

    /// <summary>The word as it was typed, in lower case, without what is elided before it.</summary>
    internal string Spelling(Word word) =>
        Words.Read(_analyzer, IndexFields.In(IndexFields.Spelling, Language), Text[word.Start..word.End]) is [var spelling, ..] ? spelling.Term : "";

    /// <summary>Finds pages that have the words, each of them or any; those that have them as a phrase come first.</summary>
    internal Query Query(IndexReader reader, IReadOnlyList<AskedWord> words, Occur each)
    {
        var query = new BooleanQuery();
        var found = new BooleanQuery();
        foreach (var word in words)
        {
            found.Add(word.Anywhere(Language, reader), each);
        }

        query.Add(found, Occur.MUST);
        if (_all.Count > 1)
        {
            foreach (var (name, weight) in IndexFields.Searched)
            {
                var phrase = new PhraseQuery { Slop = 1, Boost = weight / 2 };
                _all.ForEach(word => phrase.Add(new Term(IndexFields.In(name, Language), word.Term)));
                query.Add(phrase, Occur.SHOULD);
            }
        }

        return query;
    }
}

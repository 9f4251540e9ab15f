using System.Buffers;
using System.Globalization;
using System.Text;
using Trade4Msmes.Search.Analysis;
using Trade4Msmes.Search.Indexes;
using Trade4Msmes.Trade;

namespace Trade4Msmes.Search.HarmonizedSystem;

/// <summary>Reads words, of the nomenclature and of questions alike, and says which of them name the thing.</summary>
internal sealed partial class HsWordReader(SiteAnalyzer analyzer)
{
    private const int English = 0;

    private static readonly string[] s_fields = [.. TradeLanguages.All.Select(language => IndexFields.In(IndexFields.Text, language))];

    /// <summary>Words that put one thing beside another, by language.</summary>
    private static readonly HashSet<string>[] s_and = [["and", "or", "nor"], ["et", "ou", "ni"], ["y", "e", "o", "u", "ni"]];

    /// <summary>Words after which comes what a thing is of or for, by language.</summary>
    private static readonly HashSet<string>[] s_of =
    [
        ["of", "for", "with", "without", "in", "from", "to", "by", "on", "at", "as", "than"],
        ["de", "du", "des", "a", "au", "aux", "en", "pour", "avec", "sans", "par", "sur"],
        ["de", "del", "en", "para", "con", "sin", "por", "a", "al"],
    ];

    private static readonly SearchValues<char> s_apart = SearchValues.Create(",;:()/&+");

    /// <param name="language">Place in <see cref="TradeLanguages.All"/>.</param>
    internal List<Word> Words(string text, int language) => Analysis.Words.Read(analyzer, s_fields[language], text);

    /// <summary>The words of a phrase that aren't stop words, in order.</summary>
    internal List<HsPhraseWord> Phrase(string text, int language)
    {
        var words = Words(text, language);
        var heads = Heads(text, language, words);
        var phrase = new List<HsPhraseWord>(words.Count);
        for (var place = 0; place < words.Count; place++)
        {
            if (!words[place].IsStopWord)
            {
                phrase.Add(new HsPhraseWord(words[place].Term, Typed(text, words[place]), heads[place]));
            }
        }

        return phrase;
    }

    /// <summary>As it is written, in lower case, without "l’" and "d’".</summary>
    internal static string Typed(string text, Word word)
    {
        var typed = text[word.Start..word.End].ToLowerInvariant();
        var apostrophe = typed.AsSpan().IndexOfAny('\'', '’');
        return apostrophe is 1 or 2 && typed.Length > apostrophe + 1 ? typed[(apostrophe + 1)..] : typed;
    }

    /// <summary>A word as it is written, without accents.</summary>
    internal static string Folded(string typed) => string.Concat(
        typed.Normalize(NormalizationForm.FormD).Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark));

    /// <summary>
    /// Which of the words name the thing, while the others tell which. English names it last, before "of" and "for": "leather belt",
    /// "parts of pumps". French and Spanish name it first. A comma or an "and" begins another name.
    /// </summary>
    internal static bool[] Heads(string text, int language, IReadOnlyList<Word> words)
    {
        var heads = new bool[words.Count];
        var isNamed = false;
        for (var place = 0; place < words.Count; place++)
        {
            var word = words[place];
            isNamed &= place == 0 || !AreApart(text, words[place - 1], word);
            if (word.IsStopWord)
            {
                isNamed = !s_and[language].Contains(word.Term) && (isNamed || s_of[language].Contains(word.Term));
                continue;
            }

            heads[place] = !isNamed && (language != English || place == words.Count - 1
                || words[place + 1].IsStopWord || AreApart(text, word, words[place + 1]));
            isNamed |= heads[place];
        }

        return heads;
    }

    private static bool AreApart(string text, Word word, Word next) =>
        next.Start > word.End && text.AsSpan(word.End, next.Start - word.End).ContainsAny(s_apart);
}

using System.Text;
using System.Text.RegularExpressions;
using Trade4Msmes.Search.Analysis;
using Trade4Msmes.Trade;

namespace Trade4Msmes.Search.HarmonizedSystem;

/// <summary>Reads a question as words of the nomenclature: in the page's language and the others, misspelt, compound or not.</summary>
internal sealed partial class HsQuestionReader(HsIndex index, HsFacets facets)
{
    /// <summary>Longer questions are cut.</summary>
    internal const int LongestText = 300;

    /// <summary>As many as a mask of 32 bits holds.</summary>
    private const int MostWords = 32;

    private const float KinLikeness = 0.7f;
    private const float JoinedLikeness = 0.95f;
    private const float OtherLanguage = 0.6f;

    /// <summary>A word that nobody knows, such as a brand, must not keep the others from being found.</summary>
    private const float UnknownWeight = 0.35f;

    private readonly HsSpelling _spelling = new(index);

    internal HsAsked Read(string question, string language)
    {
        var page = LanguageOf(language);
        var text = Named(Plain(question), page);
        var words = Tokens(text, page);
        var asked = new List<HsAskedWord>();
        var mended = new List<(int Start, int End, string Typed)>();
        var languages = Worth(words, page);
        for (var place = 0; place < words.Count && asked.Count < MostWords; place++)
        {
            var token = words[place];
            if (token.IsStopWord)
            {
                continue;
            }

            var typed = text[token.Start..token.End];
            void Add(List<HsMeaning> meanings) =>
                asked.Add(new HsAskedWord(typed, Weight(meanings, page), token.IsHead, asked.Count == 0, meanings));

            var known = Known(token, page);
            known.AddRange(Joined(words, place, page));
            if (known.Count > 0)
            {
                Add(known);
                continue;
            }

            var similar = _spelling.Mend(token.Stems, page, isLast: token.End == text.Length);
            if (Compound(token, page, isMended: similar.Count > 0 && similar[0].Likeness >= HsSpelling.OneEdit) is { } parts)
            {
                Add(parts.First);
                if (asked.Count < MostWords)
                {
                    Add(parts.Second);
                }

                continue;
            }

            if (similar.Count > 0)
            {
                mended.Add((token.Start, token.End, index.Vocabularies[similar[0].Language].Typed[similar[0].Word]));
            }

            Add(similar);
        }

        return new HsAsked(asked, languages, Values(text, languages), Understood(text, mended));
    }

    internal static int LanguageOf(string language)
    {
        var primary = language.Split('-')[0];
        for (var place = 0; place < TradeLanguages.All.Count; place++)
        {
            if (string.Equals(TradeLanguages.All[place], primary, StringComparison.OrdinalIgnoreCase))
            {
                return place;
            }
        }

        return 0;
    }

    /// <summary>One line, without quantities and sizes: "salsa picante 250 ml x12" is "salsa picante".</summary>
    internal static string Plain(string question)
    {
        var text = question.Length > LongestText ? question[..LongestText] : question;
        text = PlainText.Of(text).Replace('_', ' ');
        var without = Quantity().Replace(text, " ");
        text = without.Any(char.IsLetter) ? without : text;
        return Spaces().Replace(text, " ").Trim();
    }

    /// <summary>Without what the question leaves out: "fish, excluding fillets" is about fish.</summary>
    private static string Named(string text, int page) =>
        HsTexts.Split(text, page).Named.Trim() is { Length: > 0 } named && named.Any(char.IsLetter) ? named : text;

    /// <summary>The words with their stem in each language.</summary>
    private List<Token> Tokens(string text, int page)
    {
        var byLanguage = Enumerable.Range(0, index.Vocabularies.Length).Select(language => index.Reader.Words(text, language)).ToArray();
        var heads = HsWordReader.Heads(text, page, byLanguage[page]);
        var likeliest = Likeliest(byLanguage, page);
        var tokens = new List<Token>(byLanguage[page].Count);
        for (var place = 0; place < byLanguage[page].Count; place++)
        {
            var word = byLanguage[page][place];
            var stems = new string[byLanguage.Length];
            var isStopWord = word.IsStopWord;
            for (var language = 0; language < stems.Length; language++)
            {
                var same = language == page ? word : byLanguage[language].Find(other => other.Start < word.End && word.Start < other.End);
                stems[language] = same?.Term ?? word.Term;
                isStopWord |= same?.IsStopWord == true && (language == likeliest || index.Vocabularies[page].PlaceOf(word.Term) < 0);
            }

            tokens.Add(new Token(word.Start, word.End, HsWordReader.Folded(HsWordReader.Typed(text, word)), stems, heads[place], isStopWord || HsChatter.Holds(word.Term)));
        }

        // Words of trade and stop words ask for nothing, unless there is nothing else.
        return tokens.TrueForAll(token => token.IsStopWord) ? tokens.ConvertAll(token => token with { IsStopWord = false }) : tokens;
    }

    /// <summary>The language that the question is in, by the words that it has of each: the page's unless another has more.</summary>
    private int Likeliest(List<Word>[] byLanguage, int page)
    {
        var likeliest = page;
        var most = 0;
        for (var step = 0; step < byLanguage.Length; step++)
        {
            var language = (page + step) % byLanguage.Length;
            var known = byLanguage[language].Count(word => word.IsStopWord || index.Vocabularies[language].PlaceOf(word.Term) >= 0);
            if (known > most)
            {
                (likeliest, most) = (language, known);
            }
        }

        return likeliest;
    }

    /// <summary>How much the words of each language count.</summary>
    private float[] Worth(List<Token> words, int page)
    {
        var known = new int[index.Vocabularies.Length];
        foreach (var word in words)
        {
            for (var language = 0; language < known.Length; language++)
            {
                known[language] += index.Vocabularies[language].PlaceOf(word.Stems[language]) >= 0 ? 1 : 0;
            }
        }

        return [.. known.Select((count, language) => language == page ? 1 : count > known[page] ? 0.95f : OtherLanguage)];
    }

    private List<HsMeaning> Known(Token token, int page)
    {
        var meanings = new List<HsMeaning>();
        for (byte language = 0; language < index.Vocabularies.Length; language++)
        {
            var vocabulary = index.Vocabularies[language];
            var exact = vocabulary.PlaceOf(token.Stems[language]);
            if (exact >= 0)
            {
                meanings.Add(new HsMeaning(language, exact, 1));
            }

            if (language == page || meanings.Count == 0)
            {
                foreach (var kin in vocabulary.Kin(token.Stems[language]))
                {
                    if (kin != exact)
                    {
                        meanings.Add(new HsMeaning(language, kin, KinLikeness));
                    }
                }
            }
        }

        return meanings;
    }

    /// <summary>Two words written as one, "teeshirt" or "leatherbelt", as two.</summary>
    /// <param name="isMended">A word is only a letter away: then none is cut that is written as one nowhere.</param>
    private (List<HsMeaning> First, List<HsMeaning> Second)? Compound(Token token, int page, bool isMended)
    {
        for (var step = 0; step < index.Vocabularies.Length; step++)
        {
            var language = (byte)((page + step) % index.Vocabularies.Length);
            var vocabulary = index.Vocabularies[language];
            var stem = token.Stems[language];
            if (vocabulary.TryPair(stem, out var pair))
            {
                return ([new(language, pair.First, 1)], [new(language, pair.Second, 1)]);
            }

            (int First, int Second) best = (-1, -1);
            var rarity = float.MaxValue;
            for (var cut = 3; cut <= token.Typed.Length - 3 && !isMended; cut++)
            {
                var (first, second) = (vocabulary.PlaceOfTyped(token.Typed[..cut]), vocabulary.PlaceOfTyped(token.Typed[cut..]));
                if (first >= 0 && second >= 0 && vocabulary.Rarity[first] + vocabulary.Rarity[second] < rarity)
                {
                    (best, rarity) = ((first, second), vocabulary.Rarity[first] + vocabulary.Rarity[second]);
                }
            }

            if (best.First >= 0)
            {
                return ([new(language, best.First, 0.9f)], [new(language, best.Second, 0.9f)]);
            }
        }

        return null;
    }

    /// <summary>One word written as two, "key board", of which this is either.</summary>
    private List<HsMeaning> Joined(List<Token> words, int place, int page)
    {
        var meanings = new List<HsMeaning>();
        foreach (var (first, second) in new[] { (place - 1, place), (place, place + 1) })
        {
            if (first >= 0 && second < words.Count)
            {
                var word = index.Vocabularies[page].PlaceOf(words[first].Stems[page] + words[second].Stems[page]);
                if (word >= 0)
                {
                    meanings.Add(new HsMeaning((byte)page, word, JoinedLikeness));
                }
            }
        }

        return meanings;
    }

    private float Weight(List<HsMeaning> meanings, int page)
    {
        if (meanings.Count == 0)
        {
            return UnknownWeight * index.Vocabularies[page].Usual;
        }

        var best = meanings.MaxBy(meaning => meaning.Likeness + (meaning.Language == page ? 1 : 0));
        return index.Vocabularies[best.Language].Rarity[best.Word] * best.Likeness * best.Likeness * best.Likeness;
    }

    /// <summary>What the question says of facets, in the page's language and in one that it is rather in.</summary>
    private ulong Values(string text, float[] languages)
    {
        var values = 0ul;
        for (var language = 0; language < languages.Length; language++)
        {
            values |= languages[language] > OtherLanguage ? facets.Said(text, language) : 0;
        }

        return values;
    }

    private static string? Understood(string text, List<(int Start, int End, string Typed)> mended)
    {
        if (mended.Count == 0)
        {
            return null;
        }

        var understood = new StringBuilder(text);
        foreach (var (start, end, typed) in Enumerable.Reverse(mended))
        {
            understood.Remove(start, end - start).Insert(start, typed);
        }

        return understood.ToString();
    }

    private sealed record Token(int Start, int End, string Typed, string[] Stems, bool IsHead, bool IsStopWord);

    [GeneratedRegex(@"(?<![\p{L}\d])(\d+([.,]\d+)?\s?(ml|cl|dl|l|lt|ltr|litres?|liters?|litros?|kg|kgs|g|gr|grs|grams?|gramos?|grammes?|mg|oz|lb|lbs|cm|mm|m|inch|inches|in|ft|pcs|pc|pieces?|piezas?|pièces?|pack|packs|units?|unidades|gsm|w|v|mah)|x\s?\d+|\d+\s?x(\s?\d+)*|\d+([.,]\d+)?\s?%|\d+([.,]\d+)?)(?![\p{L}\d])", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Quantity();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}

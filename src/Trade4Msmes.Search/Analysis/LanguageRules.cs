using System.Text;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Es;
using Lucene.Net.Analysis.Fr;
using Lucene.Net.Analysis.Snowball;
using Lucene.Net.Analysis.Util;
using Lucene.Net.Util;

namespace Trade4Msmes.Search.Analysis;

/// <summary>What tells one language from another when its texts are read. A new language is one line in <see cref="s_languages"/>.</summary>
/// <param name="StopWords">Words too common to ask for, with their accents.</param>
/// <param name="Elide">Takes off what is not part of a word: "l’" in French, "’s" in English.</param>
/// <param name="Stem">Brings singular and plural, or forms of a verb, together. Sees words without accents.</param>
internal sealed record LanguageRules(
    CharArraySet StopWords, Func<TokenStream, TokenStream> Elide, Func<TokenStream, TokenStream> Stem)
{
    internal const LuceneVersion Version = LuceneVersion.LUCENE_48;

    // Lucene's own English list has hardly the words of a question; this one is kin to those of the other languages.
    private static readonly CharArraySet s_english = WordlistLoader.GetSnowballWordSet(
        IOUtils.GetDecodingReader(typeof(SnowballFilter), "english_stop.txt", Encoding.UTF8), Version);

    private static readonly LanguageRules s_general = new(CharArraySet.Empty, words => words, words => words);

    private static readonly Dictionary<string, LanguageRules> s_languages = new(StringComparer.OrdinalIgnoreCase)
    {
        ["en"] = new(s_english, words => new EnglishPossessiveFilter(Version, words), words => new KStemFilter(words)),
        ["fr"] = new(FrenchAnalyzer.DefaultStopSet, words => new ElisionFilter(words, FrenchAnalyzer.DEFAULT_ARTICLES), words => new FrenchLightStemFilter(words)),
        ["es"] = new(SpanishAnalyzer.DefaultStopSet, words => words, words => new SpanishLightStemFilter(words)),
    };

    /// <returns>For a language without rules of its own: words as they are, without accents.</returns>
    internal static LanguageRules Of(string language) => s_languages.GetValueOrDefault(language.Split('-')[0], s_general);
}

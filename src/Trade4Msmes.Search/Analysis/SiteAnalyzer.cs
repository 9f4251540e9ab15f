using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.Miscellaneous;
using Lucene.Net.Analysis.Standard;
using Trade4Msmes.Search.Indexes;

namespace Trade4Msmes.Search.Analysis;

/// <summary>
/// Makes words of text by the language at the end of the field's name. Accents fall before the stem, so that "règle" and "regle" end
/// as the same word; stop words stay in the index, so that "the", asked for alone or in a phrase, is found.
/// </summary>
internal sealed class SiteAnalyzer() : Analyzer(PER_FIELD_REUSE_STRATEGY)
{
    /// <summary>So that a phrase never begins in one heading and ends in the next.</summary>
    public override int GetPositionIncrementGap(string fieldName) => 100;

    protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
    {
        var rules = LanguageRules.Of(IndexFields.LanguageOf(fieldName));
        var tokenizer = new StandardTokenizer(LanguageRules.Version, reader);
        TokenStream words = new LowerCaseFilter(LanguageRules.Version, rules.Elide(tokenizer));
        if (IndexFields.IsSpelling(fieldName))
        {
            return new TokenStreamComponents(tokenizer, words);
        }

        words = new StopWordMarker(words, rules.StopWords);
        words = new ASCIIFoldingFilter(words);
        return new TokenStreamComponents(tokenizer, rules.Stem(new HsCodeFilter(words)));
    }
}

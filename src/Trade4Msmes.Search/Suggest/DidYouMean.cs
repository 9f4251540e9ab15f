using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using Trade4Msmes.Search.Analysis;
using Trade4Msmes.Search.Indexes;
using Trade4Msmes.Search.Queries;

namespace Trade4Msmes.Search.Suggest;

/// <summary>Proposes words that the index has for words that it doesn't know.</summary>
internal sealed class DidYouMean(IndexReader reader, Question question)
{
    /// <summary>What was typed with better words; null when each word is known or none is near.</summary>
    internal string? Proposal
    {
        get
        {
            var text = question.Text;
            var changed = false;
            // From the end, so that the places of the words before stay right.
            foreach (var word in question.ToFind.Reverse().Where(word => !IsKnown(word)))
            {
                if (Nearest(question.Spelling(word)) is { } better)
                {
                    text = text[..word.Start] + better + text[word.End..];
                    changed = true;
                }
            }

            return changed ? text : null;
        }
    }

    private bool IsKnown(Word word) => IndexFields.Searched.Any(
        field => reader.DocFreq(new Term(IndexFields.In(field.Name, question.Language), word.Term)) > 0);

    private string? Nearest(string typed)
    {
        var field = IndexFields.In(IndexFields.Spelling, question.Language);
        if (AskedWord.Edits(typed) is not (> 0 and var edits) || MultiFields.GetTerms(reader, field) is not { } terms)
        {
            return null;
        }

        var near = new FuzzyTermsEnum(terms, new AttributeSource(), new Term(field, typed), edits, AskedWord.RightLetters(typed), transpositions: true);
        var boost = near.Attributes.AddAttribute<IBoostAttribute>();
        (string? Word, float Nearness, int Pages) best = (null, 0, 0);
        while (near.MoveNext())
        {
            if (boost.Boost > best.Nearness || (boost.Boost >= best.Nearness && near.DocFreq > best.Pages))
            {
                best = (near.Term.Utf8ToString(), boost.Boost, near.DocFreq);
            }
        }

        return best.Word;
    }
}

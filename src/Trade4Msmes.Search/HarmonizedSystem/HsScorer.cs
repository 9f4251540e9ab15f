using System.Numerics;
using System.Runtime.InteropServices;

namespace Trade4Msmes.Search.HarmonizedSystem;

/// <summary>Weighs the subheadings for a question.</summary>
internal sealed class HsScorer
{
    private readonly HsIndex _index;
    private readonly HsFacets _facets;
    private readonly HsNearness _nearness;
    private readonly bool[] _isRest;
    private readonly bool[] _isWhole;
    private readonly int[][] _below;
    private readonly float[] _common;

    internal HsScorer(HsIndex index, HsFacets facets)
    {
        _index = index;
        _facets = facets;
        _nearness = new HsNearness(index);
        var items = index.Nomenclature.Items;
        _isRest = new bool[items.Count];
        foreach (var phrase in index.Phrases)
        {
            _isRest[phrase.Item] |= phrase.Field == HsField.LeftOut;
        }

        _isWhole = [.. items.Select(item => item.IsWholeHeading)];
        _below = [.. items.Select(_ => Array.Empty<int>())];
        foreach (var group in Enumerable.Range(0, items.Count).Where(place => index.Parents[place] >= 0).GroupBy(place => index.Parents[place]))
        {
            _below[group.Key] = [.. group];
        }

        _common = [.. items.Select(item => MathF.Log(1 + item.Texts.Values.Sum(text => text.Terms.Count)) / 4)];
    }

    internal HsWorkspace NewWorkspace() => new(_index.Phrases.Length, _index.Nomenclature.Items.Count);

    /// <summary>Fills the workspace with the subheadings that have anything of the question, themselves or above, and their features.</summary>
    internal void Weigh(HsAsked asked, HsWorkspace space)
    {
        Gather(asked, space);
        Candidates(asked, space);
    }

    /// <summary>What each item says of the question.</summary>
    private void Gather(HsAsked asked, HsWorkspace space)
    {
        for (var word = 0; word < asked.Words.Count; word++)
        {
            var bit = 1u << word;
            foreach (var meaning in asked.Words[word].Meanings)
            {
                var vocabulary = _index.Vocabularies[meaning.Language];
                var (weight, told) = (asked.Words[word].Weight * meaning.Likeness, vocabulary.Rarity[meaning.Word] * meaning.Likeness);
                foreach (var posting in vocabulary.Postings(meaning.Word))
                {
                    ref var hit = ref space.Hits[posting >> 1];
                    if (hit.Words == 0)
                    {
                        space.Touched.Add(posting >> 1);
                    }
                    else if ((hit.Words & bit) != 0)
                    {
                        continue;
                    }

                    hit.Words |= bit;
                    hit.Heads |= (posting & 1) != 0 ? bit : 0;
                    hit.Asked += weight;
                    hit.Told += told;
                }
            }
        }

        var all = asked.Words.Sum(word => word.Weight);
        var heads = 0u;
        for (var word = 0; word < asked.Words.Count; word++)
        {
            heads |= asked.Words[word].IsHead || asked.Words[word].IsFirst ? 1u << word : 0;
        }

        foreach (var phrase in space.Touched)
        {
            Weigh(phrase, space.Hits[phrase], all, heads, asked.Languages, space);
        }
    }

    private void Weigh(int place, HsWorkspace.PhraseHit hit, float all, uint heads, float[] languages, HsWorkspace space)
    {
        var phrase = _index.Phrases[place];
        if (!space.IsTouched[phrase.Item])
        {
            space.IsTouched[phrase.Item] = true;
            space.TouchedItems.Add(phrase.Item);
        }

        ref var item = ref space.Items[phrase.Item];
        var language = languages[phrase.Language];
        var cover = Math.Min(1, hit.Asked / all);
        var told = Math.Min(1, hit.Told / _index.WeightOf(place));
        var fit = language * 2 * cover * told / (cover + told);
        var isHead = (hit.Heads & heads) != 0;
        switch (phrase.Field)
        {
            case HsField.Term:
                item.Term = Math.Max(item.Term, fit);
                item.TermCover = Math.Max(item.TermCover, language * cover);
                item.TermSum += fit * fit;
                if (told > 0.99f)
                {
                    item.TermWhole = Math.Max(item.TermWhole, language * cover);
                    item.TermExact = Math.Max(item.TermExact, cover > 0.99f ? language : 0);
                }

                if (hit.Heads != 0)
                {
                    item.TermNamed = Math.Max(item.TermNamed, fit);
                }

                if (isHead)
                {
                    item.TermHead = Math.Max(item.TermHead, fit);
                }

                break;
            case HsField.Label:
                item.Label = Math.Max(item.Label, language * cover);
                item.LabelTold = Math.Max(item.LabelTold, fit);
                item.LabelHead = Math.Max(item.LabelHead, isHead ? language * cover : 0);
                break;
            case HsField.Here:
                item.Here = Math.Max(item.Here, language * cover);
                break;
            case HsField.Sent:
                item.Sent = Math.Max(item.Sent, fit);
                return;
            case HsField.NotHere:
                item.NotHere = Math.Max(item.NotHere, fit);
                return;
            case HsField.LeftOut:
                item.LeftOut = Math.Max(item.LeftOut, language * cover);
                return;
            default:
                throw new InvalidOperationException($"There is no weight for {phrase.Field}.");
        }

        item.Words |= hit.Words;
        item.Pairs |= phrase.Field == HsField.Here ? 0 : hit.Words & (hit.Words >> 1);
        if (phrase.Field != HsField.Here && fit > item.BestFit)
        {
            (item.Best, item.BestFit) = (place, fit);
        }
    }

    private void Candidates(HsAsked asked, HsWorkspace space)
    {
        var all = asked.Words.Sum(word => word.Weight);
        Span<float> weights = stackalloc float[asked.Words.Count];
        Span<float> rare = stackalloc float[asked.Words.Count];
        var place = _nearness.PlaceOf(asked);
        var (head, first) = (0u, 0u);
        var allRare = asked.Words.Sum(word => MathF.Pow(word.Weight, 5));
        for (var word = 0; word < weights.Length; word++)
        {
            weights[word] = asked.Words[word].Weight / all;
            rare[word] = MathF.Pow(asked.Words[word].Weight, 5) / allRare;
            head |= asked.Words[word].IsHead ? 1u << word : 0;
            first |= asked.Words[word].IsFirst ? 1u << word : 0;
        }

        foreach (var chapter in _index.Chapters)
        {
            foreach (var heading in _below[chapter])
            {
                var fitting = 0;
                foreach (var subheading in _below[heading])
                {
                    fitting += space.Items[subheading].TermCover > 0.5f || space.Items[subheading].Label > 0.5f ? 1 : 0;
                }

                foreach (var subheading in _below[heading])
                {
                    if (Has(space.Items[subheading]) || Has(space.Items[heading]) || Has(space.Items[chapter]))
                    {
                        space.Candidates.Add(subheading);
                        CollectionsMarshal.SetCount(space.Features, space.Candidates.Count * (int)HsFeature.Count);
                        var features = space.FeaturesOf(space.Candidates.Count - 1);
                        Fill(features, space, chapter, heading, subheading, fitting, weights, rare, head, first);
                        FillFacets(features, subheading, asked.Values);
                        features[(int)HsFeature.Near] = _nearness.To(subheading, place);
                    }
                }
            }
        }
    }

    /// <summary>Whether anything speaks for it: that it isn't here doesn't.</summary>
    private static bool Has(in HsEvidence item) => item.Words != 0 || item.Sent > 0;

    private void Fill(
        Span<float> features, HsWorkspace space, int chapter, int heading, int subheading, int fitting, ReadOnlySpan<float> weights, ReadOnlySpan<float> rare, uint head, uint first)
    {
        ref var own = ref space.Items[subheading];
        ref var above = ref space.Items[heading];
        ref var top = ref space.Items[chapter];
        var isWhole = _isWhole[subheading];
        features[(int)HsFeature.Term] = isWhole ? Math.Max(own.Term, above.Term) : own.Term;
        features[(int)HsFeature.TermCover] = isWhole ? Math.Max(own.TermCover, above.TermCover) : own.TermCover;
        features[(int)HsFeature.TermWhole] = isWhole ? Math.Max(own.TermWhole, above.TermWhole) : own.TermWhole;
        features[(int)HsFeature.TermExact] = isWhole ? Math.Max(own.TermExact, above.TermExact) : own.TermExact;
        features[(int)HsFeature.TermHead] = isWhole ? Math.Max(own.TermHead, above.TermHead) : own.TermHead;
        features[(int)HsFeature.TermNamed] = isWhole ? Math.Max(own.TermNamed, above.TermNamed) : own.TermNamed;
        features[(int)HsFeature.ManyTerms] = MathF.Log(1 + own.TermSum);
        features[(int)HsFeature.Label] = own.Label;
        features[(int)HsFeature.LabelTold] = own.LabelTold;
        features[(int)HsFeature.LabelHead] = own.LabelHead;
        features[(int)HsFeature.HeadingTerm] = above.Term;
        features[(int)HsFeature.HeadingTermExact] = above.TermExact;
        features[(int)HsFeature.HeadingLabel] = above.Label;
        features[(int)HsFeature.HeadingLabelHead] = above.LabelHead;
        features[(int)HsFeature.Here] = above.Here;
        features[(int)HsFeature.Sent] = Math.Max(above.Sent, own.Sent);
        features[(int)HsFeature.NotHere] = above.NotHere;
        features[(int)HsFeature.LeftOut] = own.LeftOut;
        features[(int)HsFeature.Chapter] = Math.Max(top.Label, top.TermCover);
        features[(int)HsFeature.CoverOwn] = Share(own.Words, weights);
        features[(int)HsFeature.CoverHeading] = Share(own.Words | above.Words, weights);
        features[(int)HsFeature.CoverAll] = Share(own.Words | above.Words | top.Words, weights);
        features[(int)HsFeature.CoverRare] = Share(own.Words | above.Words, rare);
        features[(int)HsFeature.Pairs] = weights.Length < 2 ? 1 : (float)BitOperations.PopCount(own.Pairs | above.Pairs) / (weights.Length - 1);
        features[(int)HsFeature.HeadFound] = head == 0 ? 1 : (float)BitOperations.PopCount((own.Words | above.Words) & head) / BitOperations.PopCount(head);
        features[(int)HsFeature.FirstFound] = ((own.Words | above.Words) & first) != 0 ? 1 : 0;
        features[(int)HsFeature.Rest] = _isRest[subheading] ? Math.Max(above.Term, above.Label) : 0;
        features[(int)HsFeature.Siblings] = MathF.Log(1 + fitting) / 3;
        features[(int)HsFeature.Common] = _common[subheading];
        features[(int)HsFeature.WholeHeading] = isWhole ? 1 : 0;
    }

    private void FillFacets(Span<float> features, int subheading, ulong said)
    {
        var (count, fit, clash) = (0, 0f, 0f);
        for (var facet = 0; facet < _facets.Names.Length; facet++)
        {
            var values = said & _facets.Masks[facet];
            if (_facets.Names[facet] == HsFacetValue.Whole)
            {
                var isPart = (_facets.Of(subheading) & _facets.Masks[facet]) != 0;
                features[(int)HsFeature.PartAsked] = isPart && values != 0 ? 1 : 0;
                features[(int)HsFeature.PartUnasked] = isPart && values == 0 ? 1 : 0;
            }
            else if (values != 0)
            {
                var fits = _facets.Fit(subheading, facet, values);
                count++;
                fit += fits == 1 ? 1 : 0;
                clash += fits == 0 ? 1 : 0;
            }
        }

        features[(int)HsFeature.FacetFit] = count == 0 ? 0 : fit / count;
        features[(int)HsFeature.FacetClash] = count == 0 ? 0 : clash / count;
    }

    private static float Share(uint words, ReadOnlySpan<float> weights)
    {
        var share = 0f;
        while (words != 0)
        {
            share += weights[BitOperations.TrailingZeroCount(words)];
            words &= words - 1;
        }

        return share;
    }
}

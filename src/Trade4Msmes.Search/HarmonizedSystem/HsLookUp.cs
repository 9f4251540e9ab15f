using System.Collections.Concurrent;
using Trade4Msmes.Search.Analysis;
using Trade4Msmes.Trade.HarmonizedSystem;
using Trade4Msmes.Trade;

namespace Trade4Msmes.Search.HarmonizedSystem;

/// <summary>
/// Finds the HS codes of a product by what a trader calls it, in our own plain words and three languages. Held in memory, made from a nomenclature
/// in seconds, safe to ask from many threads.
/// </summary>
public sealed class HsLookUp
{
    /// <summary>Beyond these the chances are too small to tell.</summary>
    private const int MostConsidered = 200;

    /// <summary>As many headings are shown, where there are, however many subheadings the first has.</summary>
    private const int HeadingsShown = 6;

    private readonly HsIndex _index;
    private readonly HsQuestionReader _reader;
    private readonly HsScorer _scorer;
    private readonly HsAsking _asking;
    private readonly HsTypedCode _codes;
    private readonly ConcurrentBag<HsWorkspace> _spaces = [];

    public HsLookUp(Nomenclature nomenclature)
    {
        _index = new HsIndex(nomenclature, new SiteAnalyzer());
        var facets = new HsFacets(_index);
        _reader = new HsQuestionReader(_index, facets);
        _scorer = new HsScorer(_index, facets);
        _asking = new HsAsking(_index, facets);
        _codes = new HsTypedCode(nomenclature);
    }

    /// <summary>Whether the choice is an answer to one of the questions: what else stands in an address says nothing.</summary>
    public bool Knows(HsChoice choice) => _asking.Knows(choice);

    /// <summary>Every answer that a question may have, for those who put them into words.</summary>
    public static IEnumerable<HsChoice> Choices => HsAsking.Choices;

    /// <summary>Never throws on what a trader typed; an empty answer when nothing is found.</summary>
    public HsAnswer Ask(HsQuestion question)
    {
        if (_codes.Answer(question) is { } code)
        {
            return code;
        }

        var asked = _reader.Read(question.Text, question.Language);
        return asked.Words.Count == 0 || question.Limit <= 0 ? new HsAnswer() : InSpace(space => Answer(question, asked, space));
    }

    /// <summary>The features of each subheading that has anything of a question: to fit the weights.</summary>
    internal IReadOnlyList<(HsItem Item, float[] Features)> Candidates(HsQuestion question)
    {
        var asked = _reader.Read(question.Text, question.Language);
        return asked.Words.Count == 0 ? [] : InSpace(space =>
        {
            _scorer.Weigh(asked, space);
            return space.Candidates.Select((item, place) => (_index.Nomenclature.Items[item], space.FeaturesOf(place).ToArray())).ToArray();
        });
    }

    private T InSpace<T>(Func<HsWorkspace, T> answer)
    {
        var space = _spaces.TryTake(out var idle) ? idle : _scorer.NewWorkspace();
        try
        {
            return answer(space);
        }
        finally
        {
            space.Clear();
            _spaces.Add(space);
        }
    }

    private HsAnswer Answer(HsQuestion question, HsAsked asked, HsWorkspace space)
    {
        _scorer.Weigh(asked, space);
        if (space.Candidates.Count == 0)
        {
            return new HsAnswer();
        }

        var likely = Likely(space, question.Choices);
        var headings = Headings(likely);
        var first = headings.MaxBy(pair => pair.Value);
        var best = space.Candidates.IndexOf(likely.First(pair => _index.Parents[pair.Item] == first.Key).Item);
        var chance = HsCalibration.Chance(first.Value, space.FeaturesOf(best));
        var scale = Math.Min(1, chance / first.Value);
        var matches = Shown(likely, headings, question.Limit).Select(pair => (pair.Item, Match: Match(pair.Item, pair.Chance * scale, asked, space))).ToArray();
        return new HsAnswer
        {
            Headings =
            [
                .. matches.GroupBy(pair => _index.Parents[pair.Item], pair => pair.Match)
                    .Select(group => new HsHeadingGroup(_index.Nomenclature.Items[group.Key], headings[group.Key] * scale, [.. group]))
                    .OrderByDescending(group => group.Score),
            ],
            Matches = [.. matches.Select(pair => pair.Match)],
            Confidence = HsCalibration.Confidence(chance, first.Value, _index.Nomenclature.IsWhole),
            Ask = _asking.Ask(likely, chance, asked.Values, question.Choices),
            Understood = asked.Understood,
        };
    }

    /// <summary>The likeliest of those that agree with the trader's answers, with chances that sum to 1; of all where none agrees.</summary>
    private (int Item, double Chance)[] Likely(HsWorkspace space, IReadOnlyList<HsChoice> choices)
    {
        var scores = new (int Item, float Score)[space.Candidates.Count];
        for (var place = 0; place < scores.Length; place++)
        {
            scores[place] = (space.Candidates[place], HsWeights.Score(space.FeaturesOf(place)));
        }

        Array.Sort(scores, (left, right) => right.Score != left.Score ? right.Score.CompareTo(left.Score) : left.Item.CompareTo(right.Item));
        var likely = new List<(int Item, double Chance)>(MostConsidered);
        foreach (var (item, score) in scores)
        {
            if (likely.Count < MostConsidered && _asking.Agrees(item, choices) is > 0 and var agrees)
            {
                likely.Add((item, Math.Exp(score - scores[0].Score) * agrees));
            }
        }

        var sum = likely.Sum(pair => pair.Chance);
        return likely.Count == 0 ? Likely(space, [])
            : [.. likely.Select(pair => (pair.Item, Chance: pair.Chance / sum)).OrderByDescending(pair => pair.Chance)];
    }

    /// <summary>
    /// The shares of the headings. Between the sum of its subheadings' chances and the best of them: one with forty poor ones isn't better than one
    /// with a good one.
    /// </summary>
    private Dictionary<int, double> Headings((int Item, double Chance)[] likely)
    {
        var shares = likely.GroupBy(pair => _index.Parents[pair.Item])
            .ToDictionary(group => group.Key, group => Math.Sqrt(group.Sum(pair => pair.Chance) * group.Max(pair => pair.Chance)));
        var all = shares.Values.Sum();
        return shares.ToDictionary(pair => pair.Key, pair => pair.Value / all);
    }

    /// <summary>The best, and of those the last give way to the best of headings that would not be seen else.</summary>
    private List<(int Item, double Chance)> Shown((int Item, double Chance)[] likely, Dictionary<int, double> headings, int limit)
    {
        var shown = likely.Take(limit).ToList();
        var missing = headings.OrderByDescending(pair => pair.Value).Take(Math.Min(HeadingsShown, limit / 2)).Select(pair => pair.Key)
            .Except(shown.Select(pair => _index.Parents[pair.Item])).Select(heading => likely.First(pair => _index.Parents[pair.Item] == heading)).ToList();
        shown.RemoveRange(shown.Count - missing.Count, missing.Count);
        return [.. shown.Concat(missing).OrderByDescending(pair => pair.Chance)];
    }

    private HsMatch Match(int item, double chance, HsAsked asked, HsWorkspace space)
    {
        ref var own = ref space.Items[item];
        ref var above = ref space.Items[_index.Parents[item]];
        ref var top = ref space.Items[_index.Parents[_index.Parents[item]]];
        var words = own.Words | above.Words | top.Words;
        var best = own.BestFit > 0 ? own.Best : above.BestFit > 0 ? above.Best : top.BestFit > 0 ? top.Best : -1;
        var matched = asked.Words.Where((_, place) => (words & (1u << place)) != 0).Select(word => word.Typed).Distinct(StringComparer.Ordinal);
        var (text, language) = best < 0
            ? (_index.Nomenclature.Items[item].In("en").Label, "en")
            : (_index.TextOf(_index.Phrases[best]), TradeLanguages.All[_index.Phrases[best].Language]);
        return new HsMatch(_index.Nomenclature.Items[item], chance, [.. matched], text, language);
    }
}

using System.Numerics;

namespace Trade4Msmes.Search.HarmonizedSystem;

/// <summary>Narrows the candidates by what the trader has answered, and finds the question that splits the rest best.</summary>
internal sealed class HsAsking(HsIndex index, HsFacets facets)
{
    /// <summary>Which of several headings or chapters it is: asked when no facet tells the candidates apart. The values are codes.</summary>
    internal const string Kind = "kind";

    private const int MostQuestions = 3;
    private const int MostValues = 7;

    /// <summary>Sure enough to ask nothing.</summary>
    private const double Sure = 0.75;

    /// <summary>An answer that is less likely than this isn't worth its place.</summary>
    private const double LeastShare = 0.03;

    /// <summary>In bits: a question that tells less isn't worth the asking.</summary>
    private const double LeastGain = 0.25;

    /// <summary>All answers but those of <see cref="Kind"/>, which are codes.</summary>
    internal static IEnumerable<HsChoice> Choices =>
        HsFacetValue.All.Select(value => new HsChoice(value.Facet, value.Name)).Append(new HsChoice(HsFacetValue.Whole, Whole));

    internal bool Knows(HsChoice choice) => choice.Facet == Kind
        ? choice.Value == HsChoice.Any || index.Nomenclature.TryGet(choice.Value, out _)
        : facets.Names.Contains(choice.Facet) && (choice.Value == HsChoice.Any || Choices.Contains(choice));

    /// <returns>How well an item agrees with the trader's answers, from 0 to 1.</returns>
    internal double Agrees(int item, IReadOnlyList<HsChoice> choices)
    {
        var agrees = 1.0;
        foreach (var (facet, value) in choices)
        {
            if (value == HsChoice.Any)
            {
                continue;
            }

            var place = Array.IndexOf(facets.Names, facet);
            if (facet == Kind)
            {
                agrees *= index.Nomenclature.Items[item].Code.Digits.StartsWith(value, StringComparison.Ordinal) ? 1 : 0;
            }
            else if (place >= 0 && HsFacets.Bit(facet, value) is > 0 and var bit)
            {
                agrees *= facets.Fit(item, place, bit);
            }
            else if (place >= 0 && value == Whole)
            {
                agrees *= (facets.Of(item) & facets.Masks[place]) == 0 ? 1 : 0;
            }
        }

        return agrees;
    }

    /// <summary>The other answer to whether it is a part.</summary>
    private const string Whole = "whole";

    /// <param name="likely">The candidates with their chances, which sum to 1, likeliest first.</param>
    /// <param name="chance">How likely the first heading is right.</param>
    /// <param name="said">The values that the question's own words say.</param>
    internal HsFacetQuestion? Ask(ReadOnlySpan<(int Item, double Chance)> likely, double chance, ulong said, IReadOnlyList<HsChoice> choices)
    {
        if (likely.Length < 2 || likely[0].Chance * chance >= Sure || choices.Count >= MostQuestions)
        {
            return null;
        }

        HsFacetQuestion? best = null;
        var most = LeastGain;
        for (var facet = 0; facet < facets.Names.Length; facet++)
        {
            var name = facets.Names[facet];
            if ((said & facets.Masks[facet]) != 0 || choices.Any(choice => choice.Facet == name))
            {
                continue;
            }

            var (gain, values) = Split(likely, facet);
            if (values.Count > 1 && gain > most)
            {
                (best, most) = (new HsFacetQuestion(name, values), gain);
            }
        }

        return best ?? (choices.Any(choice => choice.Facet == Kind) ? null : AskKind(likely));
    }

    /// <summary>How much, in bits, the answer to a facet tells of the candidates, and the answers there are.</summary>
    private (double Gain, List<string> Values) Split(ReadOnlySpan<(int Item, double Chance)> likely, int facet)
    {
        var mask = facets.Masks[facet];
        var isWhole = facets.Names[facet] == HsFacetValue.Whole;
        var shares = new Dictionary<string, double>(StringComparer.Ordinal);
        var (said, inside) = (0.0, 0.0);
        foreach (var (item, chance) in likely)
        {
            // An item for men and women is half of each: the answer tells nothing of it.
            var values = facets.Of(item) & mask;
            var count = BitOperations.PopCount(values);
            said += count > 0 || isWhole ? chance : 0;
            inside += count > 0 ? chance * Math.Log2(count) : 0;
            for (; values != 0; values &= values - 1)
            {
                var name = HsFacetValue.All[BitOperations.TrailingZeroCount(values)].Name;
                shares[name] = shares.GetValueOrDefault(name) + (chance / count);
            }

            if (isWhole && count == 0)
            {
                shares[Whole] = shares.GetValueOrDefault(Whole) + chance;
            }
        }

        var kept = shares.Where(share => share.Value >= LeastShare).OrderByDescending(share => share.Value).Take(MostValues).ToArray();
        return said < 0.5 || kept.Length < 2
            ? (0, [])
            : ((said * kept.Sum(share => -share.Value / said * Math.Log2(share.Value / said))) - inside, [.. kept.Select(share => share.Key)]);
    }

    /// <summary>By chapter where the candidates lie far apart, else by heading.</summary>
    private HsFacetQuestion? AskKind(ReadOnlySpan<(int Item, double Chance)> likely)
    {
        var chances = new Dictionary<string, double>[2];
        for (var level = 0; level < 2; level++)
        {
            chances[level] = new Dictionary<string, double>(StringComparer.Ordinal);
            foreach (var (item, chance) in likely)
            {
                var digits = index.Nomenclature.Items[item].Code.Digits[..(2 * (level + 1))];
                chances[level][digits] = chances[level].GetValueOrDefault(digits) + chance;
            }
        }

        var by = chances[0].Count(pair => pair.Value >= LeastShare) > 3 ? chances[0] : chances[1];
        var values = by.Where(pair => pair.Value >= LeastShare).OrderByDescending(pair => pair.Value).Take(MostValues).Select(pair => pair.Key).ToArray();
        return values.Length > 1 ? new HsFacetQuestion(Kind, values) : null;
    }
}

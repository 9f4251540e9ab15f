using System.Numerics;
using Trade4Msmes.Trade.HarmonizedSystem;
using Trade4Msmes.Trade;

namespace Trade4Msmes.Search.HarmonizedSystem;

/// <summary>Which values of each facet a subheading has, by the words of its texts: a bit a value of <see cref="HsFacetValue.All"/>.</summary>
internal sealed class HsFacets
{
    private const int English = 0;

    private readonly HsIndex _index;
    private readonly (string[] Stems, int Value)[][] _phrases;
    private readonly HashSet<string>[] _words;
    private readonly ulong[] _values;
    private readonly ulong[] _leftOut;
    private readonly ulong[] _agreeing;

    internal HsFacets(HsIndex index)
    {
        _index = index;
        _phrases = [.. TradeLanguages.All.Select((_, language) => Phrases(language))];
        _words = [.. _phrases.Select(phrases => phrases.Select(phrase => phrase.Stems[0]).ToHashSet(StringComparer.Ordinal))];
        var values = HsFacetValue.All;
        _agreeing = [.. values.Select(value => Bits(other => other.Facet == value.Facet
            && (other == value || other.Name == value.Kind || other.Kind == value.Name)))];
        Names = [.. values.Select(value => value.Facet).Distinct(StringComparer.Ordinal)];
        Masks = [.. Names.Select(facet => Bits(value => value.Facet == facet))];
        (_values, _leftOut) = (new ulong[index.Parents.Length], new ulong[index.Parents.Length]);
        for (var place = 0; place < _values.Length; place++)
        {
            Read(place);
        }
    }

    internal string[] Names { get; }

    /// <summary>By facet: the bits of its values.</summary>
    internal ulong[] Masks { get; }

    /// <summary>The values of an item, those of the heading and the chapter where it has none of the facet itself.</summary>
    internal ulong Of(int item) => _values[item];

    /// <summary>The values that a text says.</summary>
    internal ulong Said(string text, int language) => Said(_index.Reader.Words(text, language).ConvertAll(word => word.Term), language);

    /// <summary>Whether an item can have one of some values of a facet.</summary>
    /// <returns>1: it has; 0: it has others; between: nothing is said of it.</returns>
    internal double Fit(int item, int facet, ulong values)
    {
        var agreeing = 0ul;
        for (var rest = values; rest != 0; rest &= rest - 1)
        {
            agreeing |= _agreeing[BitOperations.TrailingZeroCount(rest)];
        }

        return (_leftOut[item] & values) == values ? 0
            : (_values[item] & agreeing) != 0 ? 1
            : (_values[item] & Masks[facet]) == 0 ? Unsaid(facet)
            : 0;
    }

    /// <summary>The bit of a value; 0 when there is none of that name.</summary>
    internal static ulong Bit(string facet, string name) => Bits(value => value.Facet == facet && value.Name == name);

    /// <summary>What isn't said to be a part is none; of what something is made, and for whom, may just not be said.</summary>
    private double Unsaid(int facet) => Names[facet] == HsFacetValue.Whole ? 0 : 0.3;

    private static ulong Bits(Func<HsFacetValue, bool> isWanted)
    {
        var bits = 0ul;
        for (var place = 0; place < HsFacetValue.All.Count; place++)
        {
            bits |= isWanted(HsFacetValue.All[place]) ? 1ul << place : 0;
        }

        return bits;
    }

    private void Read(int place)
    {
        var item = _index.Nomenclature.Items[place];
        var text = item.Texts["en"];
        var (named, leftOut) = HsTexts.Split(text.Label, English);
        var (said, without) = (Said(named, English), Said(leftOut, English));

        // What isn't knitted is woven, what isn't roasted raw.
        said |= (without & Bit(HsFacetValue.Making, "knitted")) != 0 ? Bit(HsFacetValue.Making, "woven") : 0;
        said |= (without & Bit(HsFacetValue.State, "roasted")) != 0 ? Bit(HsFacetValue.State, "raw") : 0;
        without &= ~said;
        var part = Bit(HsFacetValue.Whole, "part");
        var terms = text.Terms.Aggregate(0ul, (bits, term) => bits | Said(term, English)) & ~without;
        var above = _index.Parents[place] is >= 0 and var parent ? _values[parent] : 0;
        foreach (var mask in Masks)
        {
            var own = said & mask;
            if (own == 0 && item.Code.Level == HsLevel.Subheading)
            {
                own = (terms & mask) != 0 && (above & mask) == 0 ? terms & mask : 0;
            }
            else if (own != 0)
            {
                own |= terms & mask & Kinds(own);
            }

            _values[place] |= own != 0 ? own : above & mask & ~without;
        }

        // "Parts of pumps" is a part; pumps of a heading for "pumps and their parts" are none.
        _values[place] &= ~part;
        _values[place] |= item.Code.Level == HsLevel.Subheading && NamesPart(named) ? part : 0;

        _leftOut[place] = without;
    }

    private bool NamesPart(string label)
    {
        var words = _index.Reader.Words(label, English);
        var heads = HsWordReader.Heads(label, English, words);
        return words.Where((word, place) => heads[place] && (Said([word.Term], English) & Bit(HsFacetValue.Whole, "part")) != 0).Any();
    }

    /// <summary>The values that are a kind of one of these.</summary>
    private static ulong Kinds(ulong values) => Bits(value => value.Kind is { } kind && (values & Bit(value.Facet, kind)) != 0);

    /// <summary>The longest phrases first: "man-made" says nothing of men.</summary>
    private ulong Said(List<string> stems, int language)
    {
        var said = 0ul;
        for (var place = 0; place < stems.Count; place++)
        {
            if (!_words[language].Contains(stems[place]))
            {
                continue;
            }

            foreach (var (phrase, value) in _phrases[language])
            {
                if (place + phrase.Length <= stems.Count && phrase.AsSpan().SequenceEqual(stems.GetRange(place, phrase.Length).ToArray()))
                {
                    said |= 1ul << value;
                    place += phrase.Length - 1;
                    break;
                }
            }
        }

        return said;
    }

    private (string[] Stems, int Value)[] Phrases(int language)
    {
        var phrases = new List<(string[], int)>();
        for (var value = 0; value < HsFacetValue.All.Count; value++)
        {
            foreach (var word in HsFacetValue.All[value].Words[language].Split(',', StringSplitOptions.TrimEntries))
            {
                phrases.Add(([.. _index.Reader.Words(word, language).Select(read => read.Term)], value));
            }
        }

        return [.. phrases.OrderByDescending(phrase => phrase.Item1.Length)];
    }
}

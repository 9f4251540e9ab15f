using System.Globalization;
using System.Text;
using Trade4Msmes.Search.HarmonizedSystem;
using Trade4Msmes.Trade.Economies;

namespace Trade4Msmes.Search.Economies;

/// <summary>Finds an economy by what someone typed: a code, a name in any language, with or without accents, misspelled.</summary>
public sealed class EconomySearch
{
    private const int MostSuggestions = 5;
    private readonly Dictionary<string, Economy> _byKey = new(StringComparer.Ordinal);
    private readonly (string Key, Economy Economy)[] _keys;

    public EconomySearch(EconomyBook economies)
    {
        foreach (var economy in economies.All)
        {
            foreach (var name in economy.Names.Values.SelectMany(name => name.AlsoKnownAs.Prepend(name.Name)).Append(economy.Iso2).Append(economy.Iso3))
            {
                // "Congo" is the name of one and the end of another's: who has it as a whole comes first in the list of economies.
                _byKey.TryAdd(Key(name), economy);
            }
        }

        _keys = [.. _byKey.Select(pair => (pair.Key, pair.Value))];
    }

    /// <returns>The economy; null when the text fits none or several, then <paramref name="suggestions"/> are what may be meant, best first.</returns>
    public Economy? Find(string text, out IReadOnlyList<Economy> suggestions)
    {
        suggestions = [];
        var key = Key(text);
        if (key.Length == 0)
        {
            return null;
        }

        if (_byKey.TryGetValue(key, out var exact))
        {
            return exact;
        }

        var begins = _keys.Where(name => name.Key.StartsWith(key, StringComparison.Ordinal)).Select(name => name.Economy).Distinct().ToArray();
        if (begins.Length > 0 && key.Length > 2)
        {
            suggestions = [.. begins.Take(MostSuggestions)];
            return begins.Length == 1 ? begins[0] : null;
        }

        var most = key.Length < 5 ? 1 : 2;
        suggestions =
        [
            .. _keys.Select(name => (name.Economy, Distance: name.Key.Length > 3 ? EditDistance.Between(key, name.Key, most) : most + 1))
                .Where(name => name.Distance <= most).OrderBy(name => name.Distance).Select(name => name.Economy)
                .Concat(_keys.Where(name => key.Length > 3 && name.Key.Contains(key, StringComparison.Ordinal)).Select(name => name.Economy))
                .Distinct().Take(MostSuggestions),
        ];
        return suggestions.Count == 1 ? suggestions[0] : null;
    }

    /// <summary>Letters and digits without accents, in lower case: "Côte d’Ivoire" and "cote divoire" are one.</summary>
    private static string Key(string text) => string.Concat(text.Normalize(NormalizationForm.FormD)
        .Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark && char.IsLetterOrDigit(letter))).ToLowerInvariant();
}

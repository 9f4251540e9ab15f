using System.Globalization;

namespace Trade4Msmes.Site.Layout;

/// <summary>The words of the interface in one language: dictionary items by key, such as "Layout.SkipToContent".</summary>
/// <param name="items">For each key its texts by language.</param>
/// <param name="chain">The language, then its fallbacks.</param>
/// <param name="strict">Whether a missing word is an error; otherwise readers get the end of its key.</param>
public sealed class Words(
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> items, IReadOnlyList<string> chain, bool strict)
{
    /// <exception cref="KeyNotFoundException">There is no such word, and words are strict.</exception>
    public string this[string key] => Find(key) ?? (strict
        ? throw new KeyNotFoundException(
            $"The dictionary has no word '{key}' in {string.Join(", ", chain)}. Add it to umbraco-schema/Dictionary or in the backoffice.")
        : key[(key.LastIndexOf('.') + 1)..]);

    /// <summary>The word with its {0}, {1} filled in.</summary>
    public string Format(string key, params object[] values) => string.Format(CultureInfo.CurrentCulture, this[key], values);

    private string? Find(string key)
    {
        if (!items.TryGetValue(key, out var texts))
        {
            return null;
        }

        foreach (var language in chain)
        {
            if (texts.TryGetValue(language, out var text) && !string.IsNullOrWhiteSpace(text))
            {
                return text;
            }
        }

        return null;
    }
}

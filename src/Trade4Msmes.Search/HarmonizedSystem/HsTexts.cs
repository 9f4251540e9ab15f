using System.Text.RegularExpressions;
using Trade4Msmes.Trade.HarmonizedSystem;
using Trade4Msmes.Trade;

namespace Trade4Msmes.Search.HarmonizedSystem;

/// <summary>Takes the texts of a code apart into phrases.</summary>
internal static partial class HsTexts
{
    /// <summary>The phrases of an item in a language. What leads to another code is given with that code.</summary>
    internal static IEnumerable<(HsField Field, string Text, int Term, HsItem Item)> Phrases(Nomenclature nomenclature, HsItem item, int language)
    {
        var text = item.Texts[TradeLanguages.All[language]];
        var (named, leftOut) = Split(text.Label, language);
        yield return (HsField.Label, named, 0, item);
        if (leftOut.Length > 0)
        {
            yield return (HsField.LeftOut, leftOut, 0, item);
        }

        for (var term = 0; term < text.Terms.Count; term++)
        {
            yield return (HsField.Term, text.Terms[term], term, item);
        }

        if (text.Here.Length > 0)
        {
            yield return (HsField.Here, Split(text.Here, language).Named, 0, item);
        }

        foreach (var clause in text.NotHere.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var words = See().Split(NotHere().Replace(clause, ""))[0];
            yield return (HsField.NotHere, words, 0, item);
            foreach (Match code in Code().Matches(clause[words.Length..]))
            {
                if (nomenclature.TryGet(code.Value, out var other) && other != item)
                {
                    yield return (HsField.Sent, words, 0, other);
                }
            }
        }
    }

    /// <returns>What the text names, and what it leaves out.</returns>
    internal static (string Named, string LeftOut) Split(string text, int language)
    {
        var except = language switch { 0 => ExceptEnglish(), 1 => ExceptFrench(), _ => ExceptSpanish() };
        var leftOut = string.Join(", ", except.Matches(text).Select(match => match.Groups["what"].Value));
        return (leftOut.Length == 0 ? text : except.Replace(text, " "), leftOut);
    }

    // "Other than wool, cotton or fur" goes on over commas; "not knitted" ends with one.
    [GeneratedRegex(@"\b((other than|except( for)?|excluding|apart from)\b(?<what>[^;()]*)|(not( named in| covered elsewhere)?|without|neither|nor|but not|no)\b(?<what>[^,;()]*))", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex ExceptEnglish();

    [GeneratedRegex(@"\b((autres? que|autrement que|hormis|excepté|à l[’']exc(lusion|eption) d)\b(?<what>[^;()]*)|(sauf|non|sans|ni|pas)\b(?<what>[^,;()]*))", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex ExceptFrench();

    [GeneratedRegex(@"\b((distint[oa]s? (de|a)|excepto|excluid[oa]s?)\b(?<what>[^;()]*)|(salvo|que no|sin|no|ni)\b(?<what>[^,;()]*))", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex ExceptSpanish();

    [GeneratedRegex("^(not here|pas ici|aquí no) ?:? ?", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex NotHere();

    [GeneratedRegex(", (see|voir|vea)( |$)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex See();

    [GeneratedRegex(@"\b\d{4}(\d{2})?\b", RegexOptions.ExplicitCapture)]
    private static partial Regex Code();
}

using System.Text.RegularExpressions;
using Trade4Msmes.Trade.HarmonizedSystem;

namespace Trade4Msmes.Search.HarmonizedSystem;

/// <summary>Answers questions that are a code, however it is written: "0901.21", "09 01 21", "61", "HS 6109.10.00".</summary>
internal sealed partial class HsTypedCode(Nomenclature nomenclature)
{
    /// <summary>The longest that any country adds to the six digits: twelve in all.</summary>
    private const int LongestCode = 12;

    /// <returns>Null when the question is in words, or is a number that no code begins with.</returns>
    internal HsAnswer? Answer(HsQuestion question)
    {
        var typed = Code().Match(question.Text);
        if (!typed.Success)
        {
            return null;
        }

        var digits = string.Concat(typed.Groups["code"].Value.Where(char.IsAsciiDigit));
        if (digits.Length is < 2 or > LongestCode)
        {
            return null;
        }

        var whole = digits.Length > 6 ? digits[..6] : digits;
        var item = Nearest(whole);
        var below = item is null ? [] : Subheadings(item)
            .Where(subheading => subheading.Code.Digits.StartsWith(whole, StringComparison.Ordinal) || item.Code.Digits.Length > whole.Length).ToArray();
        if (item is null || (below.Length == 0 && whole.Length == 3))
        {
            return null;
        }

        // A code that isn't there, 610999: its heading, whole.
        below = below.Length > 0 ? below : [.. Subheadings(item)];
        var matches = below.Take(Math.Max(0, question.Limit))
            .Select(subheading => new HsMatch(subheading, 1.0 / below.Length, [typed.Groups["code"].Value.Trim()], subheading.In(question.Language).Label, LanguageOf(question, subheading)))
            .ToArray();
        return new HsAnswer
        {
            Code = item,
            IsNationalCode = digits.Length > 6,
            Matches = matches,
            Headings = [.. matches.GroupBy(match => match.Item.Parent!).Select(group => new HsHeadingGroup(group.Key, (double)group.Count() / below.Length, [.. group]))],
            Confidence = nomenclature.IsWhole ? HsConfidence.High : HsConfidence.Medium,
        };
    }

    /// <summary>The item of the code, else the nearest above it.</summary>
    private HsItem? Nearest(string digits)
    {
        for (var length = digits.Length - (digits.Length % 2); length >= 2; length -= 2)
        {
            if (nomenclature.TryGet(digits[..length], out var item))
            {
                return item;
            }
        }

        return null;
    }

    private static IEnumerable<HsItem> Subheadings(HsItem item) =>
        item.Code.Level == HsLevel.Subheading ? [item] : item.Below.SelectMany(Subheadings);

    private static string LanguageOf(HsQuestion question, HsItem item) =>
        question.Language.Split('-')[0] is var language && item.Texts.ContainsKey(language) ? language : "en";

    [GeneratedRegex(@"^\s*(hs|sa|sh)?\s*(code|código|codigo)?\s*(hs|sa|sh)?\s*[:#]?\s*(?<code>\d[\d .\-]*)\s*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Code();
}

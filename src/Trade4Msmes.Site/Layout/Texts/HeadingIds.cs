using System.Globalization;
using System.Text;

namespace Trade4Msmes.Site.Layout.Texts;

/// <summary>The ids of a page's headings: their words, so that a link to a heading can be read; no id twice.</summary>
internal sealed class HeadingIds
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <returns>Such as "que-es-el-codigo-sa", or "que-es-el-codigo-sa-2" when that is taken.</returns>
    internal string Next(string heading)
    {
        var words = Words(heading);
        var id = words.Length > 0 ? words : "section";
        for (var number = 2; !_taken.Add(id); number++)
        {
            id = $"{(words.Length > 0 ? words : "section")}-{number}";
        }

        return id;
    }

    private static string Words(string heading)
    {
        var id = new StringBuilder(heading.Length);
        foreach (var character in heading.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(character))
            {
                id.Append(char.ToLowerInvariant(character));
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark && id.Length > 0 && id[^1] != '-')
            {
                id.Append('-');
            }
        }

        return id.ToString().TrimEnd('-').Normalize(NormalizationForm.FormC);
    }
}

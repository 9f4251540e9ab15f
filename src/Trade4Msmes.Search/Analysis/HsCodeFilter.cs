using System.Text.RegularExpressions;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace Trade4Msmes.Search.Analysis;

/// <summary>Writes a code as its digits, however a tariff prints it: "0901.21" and "09.01.21" become "090121".</summary>
internal sealed partial class HsCodeFilter : TokenFilter
{
    private readonly ICharTermAttribute _term;

    internal HsCodeFilter(TokenStream input)
        : base(input) => _term = AddAttribute<ICharTermAttribute>();

    public override bool IncrementToken()
    {
        if (!m_input.IncrementToken())
        {
            return false;
        }

        if (char.IsAsciiDigit(_term.Buffer[0]) && Dotted().IsMatch(_term.ToString()))
        {
            var digits = _term.ToString().Replace(".", "", StringComparison.Ordinal);
            _term.SetEmpty().Append(digits);
        }

        return true;
    }

    /// <summary>The digits when the whole text is a code with spaces in it, such as "09 01 21" or "0901 21"; else the text.</summary>
    internal static string Joined(string text) => Spaced().IsMatch(text) ? text.Replace(" ", "", StringComparison.Ordinal) : text;

    [GeneratedRegex(@"^\d{2}(\d{2})?(\.\d{2,4})+$")]
    private static partial Regex Dotted();

    [GeneratedRegex(@"^\d{2}(\d{2})?([ .]\d{2,4})+$")]
    private static partial Regex Spaced();
}

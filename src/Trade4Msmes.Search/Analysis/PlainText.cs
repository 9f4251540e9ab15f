using System.Text;

namespace Trade4Msmes.Search.Analysis;

/// <summary>Text in the one form in which it is indexed and asked for.</summary>
internal static class PlainText
{
    /// <summary>
    /// An accent that is a character of its own ("e" and U+0301) joins its letter. Half a character, left by a cut through an emoji, becomes
    /// U+FFFD: one broken text must not keep all others out of the index.
    /// </summary>
    internal static string Of(string text) => string.Concat(text.EnumerateRunes()).Normalize(NormalizationForm.FormC);
}

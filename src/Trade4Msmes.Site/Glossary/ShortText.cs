namespace Trade4Msmes.Site.Glossary;

/// <summary>The beginning of a text, for a description.</summary>
internal static class ShortText
{
    private const int Longest = 160;

    /// <returns>At most 160 characters: whole sentences if the first one fits, else whole words and an ellipsis.</returns>
    internal static string Of(string text)
    {
        if (text.Length <= Longest)
        {
            return text;
        }

        var sentences = text[..Longest].LastIndexOf(". ", StringComparison.Ordinal);
        if (sentences > Longest / 3)
        {
            return text[..(sentences + 1)];
        }

        var words = text[..(Longest - 1)].LastIndexOf(' ');
        return text[..(words > 0 ? words : Longest - 1)].TrimEnd(',', ';', ':', ' ') + "…";
    }
}

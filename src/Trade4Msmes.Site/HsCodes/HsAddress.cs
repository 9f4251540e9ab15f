using Trade4Msmes.Search.HarmonizedSystem;

namespace Trade4Msmes.Site.HsCodes;

/// <summary>The addresses of the look-up and of the pages below it.</summary>
/// <param name="Page">Path of the look-up in the reader's language: "/en/hs-codes/".</param>
public sealed record HsAddress(string Page)
{
    internal const string Words = "q";
    internal const string Choices = "is";

    /// <summary>Answers in one query never number more: whoever writes longer ones by hand loses the rest.</summary>
    private const int MostChoices = 6;

    public string Of(string segment) => $"{Page}{segment}/";

    public string Asking(string text, IEnumerable<HsChoice> choices)
    {
        var made = string.Join(',', choices.Select(choice => $"{choice.Facet}:{choice.Value}"));
        return $"{Page}?{Words}={Uri.EscapeDataString(text)}{(made.Length > 0 ? $"&{Choices}={made}" : "")}";
    }

    /// <summary>Reads "material:cotton,wearer:any"; leaves out what is not in that form.</summary>
    internal static IReadOnlyList<HsChoice> ReadChoices(string typed) =>
    [
        .. typed.Split(',', StringSplitOptions.TrimEntries).Select(choice => choice.Split(':'))
            .Where(parts => parts is [{ Length: > 0 }, { Length: > 0 }]).Select(parts => new HsChoice(parts[0], parts[1]))
            .DistinctBy(choice => choice.Facet).Take(MostChoices),
    ];
}

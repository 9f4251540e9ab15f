namespace Trade4Msmes.Search.Indexes;

/// <summary>
/// The fields of an index. What is searched has a field for each language, "title.fr": so a word counts as rare or common within its
/// language, and misspellings are compared with words of that language.
/// </summary>
internal static class IndexFields
{
    internal const string Id = "id";
    internal const string Page = "page";
    internal const string Language = "language";
    internal const string Stamp = "stamp";
    internal const string Title = "title";
    internal const string Names = "names";
    internal const string Description = "description";
    internal const string Headings = "headings";
    internal const string Text = "text";

    /// <summary>Words as they are written, to propose instead of a misspelling.</summary>
    internal const string Spelling = "spelling";

    /// <summary>What is searched, with the weight of a word found there.</summary>
    internal static readonly IReadOnlyList<(string Name, float Weight)> Searched =
        [(Title, 8), (Names, 6), (Headings, 3), (Description, 3), (Text, 1)];

    internal static string In(string field, string language) => $"{field}.{language.ToLowerInvariant()}";

    internal static string LanguageOf(string field) => field[(field.IndexOf('.', StringComparison.Ordinal) + 1)..];

    internal static bool IsSpelling(string field) => field.StartsWith(Spelling + ".", StringComparison.Ordinal);
}

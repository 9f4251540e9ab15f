namespace Trade4Msmes.Site.ContentFiles;

/// <summary>One way in which pages differ.</summary>
/// <param name="Path">Content path of the page.</param>
/// <param name="Language">Null for what a page has in every language.</param>
/// <param name="What">A field, or a block such as "block 3 (step)"; <see cref="Whole"/> for a page or a text that only one side has.</param>
/// <param name="From">What the first has; null for nothing.</param>
/// <param name="To">What the second has; null for nothing.</param>
public sealed record PageDifference(string Path, string? Language, string What, string? From, string? To)
{
    /// <summary>Stands for the page, or its text in a language, as a whole.</summary>
    public const string Whole = "*";

    private const int Longest = 90;
    private const int Before = 25;

    /// <summary>One line for people.</summary>
    public override string ToString()
    {
        var place = Language is null ? Path : $"{Path} [{Language}]";
        if (What == Whole)
        {
            return $"{place}: {(From is null ? "new" : "gone")}";
        }

        // Long texts are shown from a little before the place where they part.
        var same = From is null || To is null ? 0 : From.Zip(To).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"{place}: {What}: {Shown(From, same)} -> {Shown(To, same)}";
    }

    private static string Shown(string? text, int same)
    {
        if (text is null)
        {
            return "nothing";
        }

        var line = text.Replace('\n', ' ');
        var start = line.Length <= Longest ? 0 : Math.Clamp(same - Before, 0, line.Length - 1);
        var shown = line.Substring(start, Math.Min(Longest, line.Length - start));
        return $"\"{(start > 0 ? "..." : "")}{shown}{(start + shown.Length < line.Length ? "..." : "")}\"";
    }
}

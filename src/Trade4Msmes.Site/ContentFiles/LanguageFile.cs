using System.Globalization;
using System.Text;

namespace Trade4Msmes.Site.ContentFiles;

/// <summary>en.md and its like: a page in one language, fields between lines of ---, then the body.</summary>
internal static class LanguageFile
{
    internal const string Extension = ".md";
    internal const int LongestDescription = 160;

    private const string Fence = "---";
    private const string Day = "yyyy-MM-dd";

    private static readonly string[] s_known = ["name", "urlSegment", "description", "abbreviation", "alsoKnownAs", "reviewed"];

    /// <returns>What could be read. Where something is missing, a problem says so.</returns>
    internal static PageText Read(string file, string language, PageType type, ProblemList problems)
    {
        var lines = file.Split('\n');
        var end = Array.IndexOf(lines, Fence, 1);
        if (lines[0] != Fence || end < 0)
        {
            problems.Add(1, "The file does not begin with fields between two lines of ---.", "Write them; see docs/content-files.md.");
            return new PageText(language, "", null, null, null, [], default, []);
        }

        var fields = YamlFields.Read(string.Join('\n', lines[1..end]), 2, s_known, problems);
        var name = fields.Need("name", "Write name: and the page's name in double quotes.") ? fields.Quoted("name") : null;
        var (description, abbreviation, alsoKnownAs) = type.IsTerm ? Term(fields) : Described(fields, problems);
        return new PageText(
            language, name ?? "", Segment(fields, type, problems), description, abbreviation, alsoKnownAs, Reviewed(fields, problems),
            Body(lines, end, type, problems));
    }

    /// <summary>The file in its normal form.</summary>
    internal static string Write(PageText page)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{Fence}\nname: {Quoted(page.Name)}\n");
        text.Append(page.UrlSegment is null ? "" : $"urlSegment: {page.UrlSegment}\n");
        text.Append(page.Description is null ? "" : $"description: {Quoted(page.Description)}\n");
        text.Append(page.Abbreviation is null ? "" : $"abbreviation: {Quoted(page.Abbreviation)}\n");
        text.Append(page.AlsoKnownAs.Count == 0 ? "" : $"alsoKnownAs: [{string.Join(", ", page.AlsoKnownAs.Select(Quoted))}]\n");
        text.Append(CultureInfo.InvariantCulture, $"reviewed: {page.Reviewed.ToString(Day, CultureInfo.InvariantCulture)}\n{Fence}\n");
        return text.Append(BodyText.Write(page.Body)).ToString();
    }

    private static (string? Description, string? Abbreviation, IReadOnlyList<string> AlsoKnownAs) Term(YamlFields fields)
    {
        fields.Refuse("description", "A glossary term has no description.", "Remove it: the first paragraph says what the term means.");
        return (null, fields.Quoted("abbreviation"), fields.QuotedList("alsoKnownAs"));
    }

    private static (string? Description, string? Abbreviation, IReadOnlyList<string> AlsoKnownAs) Described(YamlFields fields, ProblemList problems)
    {
        foreach (var name in new[] { "abbreviation", "alsoKnownAs" })
        {
            fields.Refuse(name, $"Only a glossary term has '{name}'.", "Remove it.");
        }

        var description = fields.Need("description", "Write what the reader gets, in one or two sentences.") ? fields.Quoted("description") : null;
        if (description?.Length > LongestDescription)
        {
            problems.Add(
                fields.LineOf("description"), $"The description has {description.Length} characters.", $"Shorten it to {LongestDescription} at most.");
        }

        return (description, null, []);
    }

    private static string? Segment(YamlFields fields, PageType type, ProblemList problems)
    {
        if (type.IsHome)
        {
            fields.Refuse("urlSegment", "Home has no URL segment.", "Remove it: home's URL is the language's root, such as /en/.");
            return null;
        }

        var segment = fields.Need("urlSegment", "Write the page's name in the URL, such as urlSegment: find-a-buyer") ? fields.Plain("urlSegment") : null;
        if (segment is not null && !SitePath.IsName(segment))
        {
            problems.Add(fields.LineOf("urlSegment"), $"'{segment}' is no URL segment.", "Use lower-case letters a-z, digits, and single hyphens between words.");
        }

        return segment;
    }

    private static DateOnly Reviewed(YamlFields fields, ProblemList problems)
    {
        if (!fields.Need("reviewed", "Write the day this language was last checked, such as reviewed: 2026-11-24") || fields.Plain("reviewed") is not { } text)
        {
            return default;
        }

        if (!DateOnly.TryParseExact(text, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            problems.Add(fields.LineOf("reviewed"), $"'{text}' is no day.", "Write year, month and day, such as 2026-11-24.");
        }

        return day;
    }

    private static IReadOnlyList<BodyBlock> Body(string[] lines, int end, PageType type, ProblemList problems)
    {
        var body = BodyText.Read(lines[(end + 1)..], end + 2, problems);
        if (type.IsTerm && body is not [{ Kind: BodyBlockKind.Text }])
        {
            problems.Add(
                end + 2, body.Count == 0 ? "The term has no definition." : "A glossary term has no blocks.",
                "Write what the term means: one short paragraph, or two.");
        }

        return body;
    }

    /// <summary>Double quotes as YAML has them. Line breaks and other control characters don't come here: fields are one line.</summary>
    private static string Quoted(string text) =>
        '"' + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + '"';
}

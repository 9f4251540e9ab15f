using Trade4Msmes.Cms.PropertyEditors.RichTexts;

namespace Trade4Msmes.Site.ContentFiles;

/// <summary>
/// Rich text as the Markdown of content files and as the HTML of the database. Both say exactly the same things (docs/content-files.md
/// lists them), so either way there and back changes nothing in a text that is in normal form.
/// </summary>
public static class RichTextMarkdown
{
    /// <param name="keyOf">The key of the page with a content path, or null when there is none.</param>
    /// <exception cref="ContentFileException">The Markdown says what rich text can't, or links to a page that is not there.</exception>
    public static string ToHtml(string markdown, Func<string, Guid?> keyOf)
    {
        var problems = new ProblemList("Markdown");
        var text = MarkdownReader.Read(markdown, problems);
        foreach (var link in text.Links().Where(link => SitePath.IsOne(link) && keyOf(link) is null).Distinct(StringComparer.Ordinal))
        {
            problems.Add(0, $"There is no page {link}.", "Link to a page that is there.");
        }

        return problems.IsEmpty
            ? RichTextHtml.Write(ToKeys(text, keyOf))
            : throw new ContentFileException(problems.All);
    }

    /// <param name="pathOf">The content path of the page with a key, or null when there is none; such a link keeps the key.</param>
    public static string ToMarkdown(string html, Func<Guid, string?> pathOf) => MarkdownWriter.Write(ToPaths(RichTextHtml.Read(html), pathOf));

    /// <summary>Content paths become keys. A path without a key stays a path, which can't be written as HTML.</summary>
    internal static RichText ToKeys(RichText text, Func<string, Guid?> keyOf) =>
        text.WithLinks(link => SitePath.IsOne(link) && keyOf(link) is { } key ? RichTextLinks.ToDocument(key) : link);

    /// <summary>Keys become content paths, where there is a page.</summary>
    internal static RichText ToPaths(RichText text, Func<Guid, string?> pathOf) =>
        text.WithLinks(link => RichTextLinks.DocumentOf(link) is { } key && pathOf(key) is { } path ? path : link);
}

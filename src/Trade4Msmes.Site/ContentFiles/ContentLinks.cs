using Trade4Msmes.Cms.PropertyEditors.RichTexts;

namespace Trade4Msmes.Site.ContentFiles;

/// <summary>Links between pages: content paths in files, keys in the database. Related pages are links too.</summary>
internal static class ContentLinks
{
    /// <summary>The same pages, linked by key. All paths must be those of pages among them.</summary>
    internal static PageFolder ToKeys(PageFolder home)
    {
        var keys = home.SelfAndDescendants().ToDictionary(page => page.Path, page => page.Key, StringComparer.Ordinal);
        return Change(
            home, related => [.. related.Select(path => RichTextLinks.ToDocument(keys[path]))],
            text => RichTextMarkdown.ToKeys(text, path => keys.TryGetValue(path, out var key) ? key : null));
    }

    /// <summary>The same pages, linked by content path. A related page that is gone is left out; a link in a text keeps its key then.</summary>
    internal static PageFolder ToPaths(PageFolder home, Func<Guid, string?> pathOf) => Change(
        home, related => [.. related.Select(link => RichTextLinks.DocumentOf(link) is { } key ? pathOf(key) : null).OfType<string>()],
        text => RichTextMarkdown.ToPaths(text, pathOf));

    private static PageFolder Change(
        PageFolder page, Func<IReadOnlyList<string>, IReadOnlyList<string>> related, Func<RichText, RichText> text) => page with
        {
            Related = related(page.Related),
            Texts = [.. page.Texts.Select(words => words with { Body = [.. words.Body.Select(block => block with { Text = text(block.Text) })] })],
            Children = [.. page.Children.Select(child => Change(child, related, text))],
        };
}

namespace Trade4Msmes.Site.ContentFiles;

/// <summary>A language of the site, as content files need to know it.</summary>
/// <param name="Code">BCP 47, such as "en".</param>
/// <param name="IsMandatory">No page is published without a text in it.</param>
/// <param name="Fallback">The language whose text is shown while this one has none; null for none.</param>
public sealed record SiteLanguage(string Code, bool IsMandatory, string? Fallback)
{
    /// <summary>In which of a page's texts it is shown in a language: its own, or that of a fallback. Null when there is none.</summary>
    internal static PageText? Shown(PageFolder page, string language, IReadOnlyList<SiteLanguage> languages)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var next = language; next is not null && seen.Add(next); next = languages.FirstOrDefault(l => l.Code == next)?.Fallback)
        {
            if (page.Texts.FirstOrDefault(text => text.Language == next) is { } text)
            {
                return text;
            }
        }

        return null;
    }
}

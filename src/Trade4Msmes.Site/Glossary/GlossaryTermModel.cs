using Trade4Msmes.Site.Layout;

namespace Trade4Msmes.Site.Glossary;

/// <param name="definition">HTML.</param>
public sealed class GlossaryTermModel(PageFrame frame, string definition) : PageModel(frame)
{
    public string Definition => definition;

    public required GlossaryEntry Entry { get; init; }

    /// <summary>The term in other languages, each with its page.</summary>
    public required IReadOnlyList<GlossaryEntry> Translations { get; init; }

    public PageLink? Glossary { get; init; }

    /// <summary>A language by its own name.</summary>
    public string LanguageName(string language) => Frame.Languages.FirstOrDefault(other => other.Language == language)?.Name ?? language;
}

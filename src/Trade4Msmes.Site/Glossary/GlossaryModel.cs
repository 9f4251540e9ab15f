using Trade4Msmes.Site.Layout;
using Trade4Msmes.Site.Layout.Texts;

namespace Trade4Msmes.Site.Glossary;

public sealed class GlossaryModel(PageFrame frame, PageBody body, IReadOnlyList<GlossaryLetter> letters) : PageModel(frame)
{
    public PageBody Body => body;

    public IReadOnlyList<GlossaryLetter> Letters => letters;
}

/// <param name="Abbreviation">Empty when there is none.</param>
/// <param name="AlsoKnownAs">Other words for the same thing.</param>
/// <param name="Language">The language that all of it is written in.</param>
public sealed record GlossaryEntry(string Name, string Abbreviation, IReadOnlyList<string> AlsoKnownAs, string Url, string Language);

using Trade4Msmes.Site.Layout;
using Trade4Msmes.Site.Layout.Texts;
using Trade4Msmes.Site.Pages;
using Trade4Msmes.Site.Routing;

namespace Trade4Msmes.Site.Glossary;

/// <summary>One word of trade: what it means, and how others say it.</summary>
internal sealed class GlossaryTermSlice(BodyReader bodies, GlossaryEntries entries, PageRoutes routes, ReaderLinks links) : IPageSlice
{
    public string DocumentType => "glossaryTerm";

    public string View => "/Glossary/GlossaryTerm.cshtml";

    public PageModel Make(PageRoute route, PageFrame frame)
    {
        var definition = bodies.ReadText(route, "definition", frame.Words);
        return new GlossaryTermModel(frame with { Description = ShortText.Of(definition.Plain) }, definition.Html)
        {
            Entry = entries.Of(route.Content, route.Language)!,
            Translations = [.. entries.Translations(route)],
            Glossary = routes.ParentOf(route.Content) is { } glossary ? links.To(glossary, route.Language) : null,
        };
    }
}

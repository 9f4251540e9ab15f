using Trade4Msmes.Site.Layout;
using Trade4Msmes.Site.Routing;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Trade4Msmes.Site.Glossary;

/// <summary>Reads terms from the published pages.</summary>
public sealed class GlossaryEntries(PageRoutes routes)
{
    /// <returns>Null when readers can't open the term.</returns>
    public GlossaryEntry? Of(IPublishedContent term, string language) =>
        routes.RouteOf(term, language) is { } route && routes.UrlOf(term, language) is { } url
            ? new GlossaryEntry(
                route.Name(), route.Text("abbreviation"), [.. route.Value<IEnumerable<string>>("alsoKnownAs") ?? []], url, route.TextLanguage)
            : null;

    /// <summary>The terms below the glossary.</summary>
    public IEnumerable<GlossaryEntry> Below(Guid glossary, string language) =>
        routes.Children(glossary).Select(term => Of(term, language)).OfType<GlossaryEntry>();

    /// <summary>The term in each other language that it is written in.</summary>
    public IEnumerable<GlossaryEntry> Translations(PageRoute route) => routes.Languages
        .Where(language => language != route.TextLanguage && route.Content.Cultures.ContainsKey(language))
        .Select(language => Of(route.Content, language)).OfType<GlossaryEntry>();
}

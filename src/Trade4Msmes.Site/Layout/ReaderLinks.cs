using Trade4Msmes.Site.Routing;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Trade4Msmes.Site.Layout;

/// <param name="Language">The language that name and description are written in.</param>
/// <param name="Description">Empty for pages that have none.</param>
public sealed record PageLink(Guid Key, string Name, string Url, string Language, string Description);

/// <summary>Links to pages, each in the reader's language as far as it goes.</summary>
public sealed class ReaderLinks(PageRoutes routes)
{
    /// <returns>Null when readers can't open the page.</returns>
    public PageLink? To(IPublishedContent content, string language) =>
        routes.RouteOf(content, language) is { } route && routes.UrlOf(content, language) is { } url
            ? new PageLink(content.Key, route.Name(), url, route.TextLanguage, route.Text("description"))
            : null;

    /// <summary>The pages that readers can open, in the order given.</summary>
    public IReadOnlyList<PageLink> To(IEnumerable<IPublishedContent> contents, string language) =>
        [.. contents.Select(content => To(content, language)).OfType<PageLink>()];

    /// <summary>The published pages below the page, in the editors' order.</summary>
    public IReadOnlyList<PageLink> Below(Guid key, string language) => To(routes.Children(key), language);
}

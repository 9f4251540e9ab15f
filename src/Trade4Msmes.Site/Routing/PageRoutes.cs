using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;

namespace Trade4Msmes.Site.Routing;

/// <summary>A published page under the URL of one language.</summary>
/// <param name="Content">The document.</param>
/// <param name="Language">The language of the URL: menus, labels, dates.</param>
/// <param name="TextLanguage">The language of the text: another one while the page is not translated.</param>
public sealed record PageRoute(IPublishedContent Content, string Language, string TextLanguage)
{
    public bool IsTranslated => Language == TextLanguage;
}

/// <summary>
/// Which page a URL means, and which URL a page has. Each language has its root (/en/, /fr/, /es/: domains on the home page); a page
/// that is not in a language yet is shown there in the fallback language, under the fallback's words. All from memory.
/// </summary>
public sealed class PageRoutes(
    IDomainCache domains, IDocumentNavigationQueryService navigation, IDocumentUrlService segments, IPublishedContentCache contents,
    LanguageFallback languages)
{
    /// <summary>Languages that have a root, in the order of their domains.</summary>
    public IReadOnlyList<string> Languages => [.. Roots().Select(root => root.Culture!).Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <returns>Null when there is no such page. Expects a path with a closing slash, such as "/fr/guides/".</returns>
    public PageRoute? Find(string path)
    {
        var root = Roots().Where(domain => path.StartsWith(Prefix(domain), StringComparison.OrdinalIgnoreCase))
            .MaxBy(domain => domain.Name.Length);
        if (root is null || contents.GetById(root.ContentId) is not { } content)
        {
            return null;
        }

        foreach (var segment in path[Prefix(root).Length..].Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (Children(content.Key).FirstOrDefault(child => SegmentOf(child, root.Culture!) == segment) is not { } next)
            {
                return null;
            }

            content = next;
        }

        return RouteOf(content, root.Culture!);
    }

    /// <returns>The path with a closing slash; null when the page, or a page above it, is not published in any language of the chain.</returns>
    public string? UrlOf(IPublishedContent content, string language)
    {
        var words = new Stack<string>();
        for (var page = content; ; page = ParentOf(page)!)
        {
            var root = Roots().FirstOrDefault(
                domain => domain.ContentId == page.Id && string.Equals(domain.Culture, language, StringComparison.OrdinalIgnoreCase));
            if (root is not null)
            {
                return Prefix(root) + string.Concat(words.Select(word => word + "/"));
            }

            if (SegmentOf(page, language) is not { } segment || ParentOf(page) is null)
            {
                return null;
            }

            words.Push(segment);
        }
    }

    public PageRoute? RouteOf(IPublishedContent content, string language) =>
        TextLanguage(content, language) is { } text ? new PageRoute(content, language, text) : null;

    public IPublishedContent? Home => Roots().FirstOrDefault() is { } root ? contents.GetById(root.ContentId) : null;

    public IPublishedContent? ParentOf(IPublishedContent content) =>
        navigation.TryGetParentKey(content.Key, out var parent) && parent is { } key ? contents.GetById(key) : null;

    /// <summary>Published children in the editors' order.</summary>
    public IEnumerable<IPublishedContent> Children(Guid key) =>
        navigation.TryGetChildrenKeys(key, out var keys) ? keys.Select(contents.GetById).OfType<IPublishedContent>() : [];

    /// <summary>The page and all published pages below it, parents first.</summary>
    public IEnumerable<IPublishedContent> SelfAndDescendants(IPublishedContent content) =>
        Children(content.Key).SelectMany(SelfAndDescendants).Prepend(content);

    private string? TextLanguage(IPublishedContent content, string language) =>
        languages.Chain(language).FirstOrDefault(content.Cultures.ContainsKey);

    private string? SegmentOf(IPublishedContent content, string language) =>
        TextLanguage(content, language) is { } text ? segments.GetUrlSegment(content.Key, text, isDraft: false) : null;

    private IEnumerable<Domain> Roots() => domains.GetAll(includeWildcards: false).OrderBy(domain => domain.SortOrder).ThenBy(domain => domain.Id);

    private static string Prefix(Domain domain) => "/" + domain.Name.Trim('/') + "/";
}

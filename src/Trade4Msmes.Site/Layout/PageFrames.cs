using Trade4Msmes.Site.Routing;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Services;

namespace Trade4Msmes.Site.Layout;

/// <summary>Makes what all pages share.</summary>
public sealed class PageFrames(PageRoutes routes, ReaderLinks links, WordBook words, ILanguageService languages)
{
    private const string InformationPage = "page";
    private const string GlossaryTerm = "glossaryTerm";
    private const string SearchPage = "search";

    public PageFrame For(HttpRequest request, PageRoute route)
    {
        var site = $"{request.Scheme}://{request.Host.Value}";
        var page = route.Content;
        var above = Above(page);
        var isHome = above.Length == 0;
        var alternates = Alternates(page, site, isHome);
        var shared = Shared(route.Language, page, above);
        return shared with
        {
            TextLanguage = route.TextLanguage,
            Title = route.Name(),
            HeadTitle = isHome ? $"{route.Name()} – {shared.Words["Home.Heading"]}" : $"{route.Name()} – {shared.SiteName}",
            Description = route.Text("description"),
            DocumentType = page.ContentType.Alias,
            // A page shown in another language's words is found under that language.
            Canonical = site + routes.UrlOf(page, route.TextLanguage),
            IsIndexed = true,
            Alternates = alternates,
            Breadcrumbs = links.To(above.Reverse(), route.Language),
            Languages = [.. routes.Languages.Select(language => Switch(page, language, route.Language)).OfType<LanguageLink>()],
            Reviewed = route.Day("reviewed"),
        };
    }

    public NotFoundModel NotFound(HttpRequest request, string language)
    {
        var home = routes.Home;
        var shared = Shared(language, page: null, above: []);
        var frame = shared with
        {
            Title = shared.Words["NotFound.Title"],
            HeadTitle = $"{shared.Words["NotFound.Title"]} – {shared.SiteName}",
            Languages = home is null
                ? []
                : [.. routes.Languages.Select(other => Switch(home, other, language)).OfType<LanguageLink>()],
        };
        var pages = home is null ? [] : routes.SelfAndDescendants(home).Skip(1).Where(page => page.ContentType.Alias != GlossaryTerm);
        return new NotFoundModel(frame, request.Path.Value ?? "/", links.To(pages, language));
    }

    private PageFrame Shared(string language, IPublishedContent? page, IPublishedContent[] above)
    {
        var home = routes.Home;
        var homeLink = home is null ? null : links.To(home, language);
        var children = home is null ? [] : routes.Children(home.Key).ToArray();
        return new PageFrame
        {
            Language = language,
            TextLanguage = language,
            Title = "",
            HeadTitle = "",
            Description = "",
            DocumentType = "",
            SiteName = homeLink?.Name ?? "Trade4MSMEs",
            HomeUrl = homeLink?.Url ?? "/",
            Words = words.In(language),
            // The header has a box for it.
            Sections = Navigation(children.Where(child => child.ContentType.Alias is not (InformationPage or SearchPage))),
            SearchUrl = children.FirstOrDefault(child => child.ContentType.Alias == SearchPage) is { } search
                ? routes.UrlOf(search, language)
                : null,
            FooterLinks = Navigation(children.Where(child => child.ContentType.Alias == InformationPage)),
        };

        IReadOnlyList<NavigationLink> Navigation(IEnumerable<IPublishedContent> pages) =>
        [
            .. links.To(pages, language).Select(link => new NavigationLink(
                link, IsCurrent: link.Key == page?.Key, IsAround: above.Any(parent => parent.Key == link.Key))),
        ];
    }

    /// <summary>The pages above, nearest first.</summary>
    private IPublishedContent[] Above(IPublishedContent page)
    {
        var above = new List<IPublishedContent>();
        for (var parent = routes.ParentOf(page); parent is not null; parent = routes.ParentOf(parent))
        {
            above.Add(parent);
        }

        return [.. above];
    }

    private List<PageAlternate> Alternates(IPublishedContent page, string site, bool isHome)
    {
        var written = routes.Languages.Where(page.Cultures.ContainsKey)
            .Select(language => (language, url: routes.UrlOf(page, language))).Where(t => t.url is not null)
            .Select(t => new PageAlternate(t.language, site + t.url)).ToList();
        if (written.Count > 0)
        {
            // "/" sends readers to the home page in their language; other pages have no address without a language.
            written.Add(new PageAlternate("x-default", isHome ? site + "/" : written[0].Url));
        }

        return written;
    }

    private LanguageLink? Switch(IPublishedContent page, string language, string current) => routes.UrlOf(page, language) is { } url
        ? new LanguageLink(language, OwnName(language), url, language == current)
        : null;

    private string OwnName(string language) => languages.GetAsync(language).GetAwaiter().GetResult()?.CultureName ?? language;
}

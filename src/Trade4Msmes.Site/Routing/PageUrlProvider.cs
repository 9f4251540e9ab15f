using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Routing;

namespace Trade4Msmes.Site.Routing;

/// <summary>Tells Umbraco the same URLs that readers use, fallback languages included: links in texts come from here.</summary>
public sealed class PageUrlProvider(IServiceProvider services, IVariationContextAccessor variation) : IUrlProvider
{
    public string Alias => "t4mPages";

    public UrlInfo? GetUrl(IPublishedContent content, UrlMode mode, string? culture, Uri current)
    {
        // Resolved late: the routes need Core's services, which need the URL providers.
        var routes = services.GetRequiredService<PageRoutes>();
        var language = culture ?? variation.VariationContext?.Culture ?? (routes.Languages is [var first, ..] ? first : null);
        if (language is null || routes.UrlOf(content, language) is not { } path)
        {
            return null;
        }

        var url = mode == UrlMode.Absolute ? new Uri(current, path) : new Uri(path, UriKind.Relative);
        return UrlInfo.FromUri(url, Alias, language);
    }

    public IEnumerable<UrlInfo> GetOtherUrls(int id, Uri current) => [];

    public Task<UrlInfo?> GetPreviewUrlAsync(IContent content, string? culture, string? segment) => Task.FromResult<UrlInfo?>(null);
}

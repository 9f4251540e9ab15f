using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Web;

namespace Trade4Msmes.Cms.Hosting;

/// <summary>What Core asks about the request at hand; outside a request, about nobody's.</summary>
internal sealed class CmsContext(
    Uri requestUrl, IPublishedContentCache content, IPublishedMediaCache media, IPublishedElementCache elements, IDomainCache domains, bool debug)
    : IUmbracoContext
{
    public DateTime ObjectCreated { get; } = DateTime.UtcNow;

    public Uri OriginalRequestUrl => requestUrl;

    public Uri CleanedUmbracoUrl => requestUrl;

    public IPublishedContentCache Content => content;

    public IPublishedMediaCache Media => media;

    public IPublishedElementCache Elements => elements;

    public IDomainCache Domains => domains;

    public IPublishedRequest? PublishedRequest { get; set; }

    public bool IsDebug => debug;

    public bool InPreviewMode => false;

    public void Dispose()
    {
    }
}

internal sealed class CmsContextFactory(
    IUmbracoContextAccessor accessor, IHttpContextAccessor http, IPublishedContentCache content, IPublishedMediaCache media,
    IPublishedElementCache elements, IDomainCache domains, Umbraco.Cms.Core.Hosting.IHostingEnvironment environment) : IUmbracoContextFactory
{
    private static readonly Uri s_nobody = new("http://localhost/");

    public UmbracoContextReference EnsureUmbracoContext()
    {
        if (accessor.TryGetUmbracoContext(out var known))
        {
            return new UmbracoContextReference(known, isRoot: false, accessor);
        }

        var url = http.HttpContext is { } context ? new Uri(context.Request.GetEncodedUrl()) : s_nobody;
        var created = new CmsContext(url, content, media, elements, domains, environment.IsDebugMode);
        accessor.Set(created);
        return new UmbracoContextReference(created, isRoot: true, accessor);
    }
}

internal sealed class CmsRequestAccessor(IHttpContextAccessor http) : IRequestAccessor
{
    public string? GetRequestValue(string name) => GetQueryStringValue(name);

    public string? GetQueryStringValue(string name) => http.HttpContext?.Request.Query[name];

    public Uri? GetRequestUrl() => http.HttpContext is { } context ? new Uri(context.Request.GetEncodedUrl()) : null;
}

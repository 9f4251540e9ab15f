using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.PublishedCache;

namespace Trade4Msmes.Cms.PublishedCache;

/// <summary>The caches together, as Core asks for them.</summary>
internal sealed class CacheManager(
    IPublishedContentCache content, IPublishedMediaCache media, IPublishedMemberCache members, IPublishedElementCache elements,
    IDomainCache domains) : ICacheManager
{
    public IPublishedContentCache Content => content;

    public IPublishedMediaCache Media => media;

    public IPublishedMemberCache Members => members;

    public IPublishedElementCache Elements => elements;

    public IDomainCache Domains => domains;

    public IAppCache ElementsCache => NoAppCache.Instance;
}

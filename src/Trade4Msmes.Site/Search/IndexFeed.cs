using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace Trade4Msmes.Site.Search;

/// <summary>
/// Feeds the index once the published pages in memory have changed, on the node that published and on the others. Publishing returns
/// after this, so an editor finds at once what they published.
/// </summary>
public sealed class IndexFeed(ExternalIndex index) :
    INotificationHandler<ContentCacheRefresherNotification>, INotificationHandler<DomainCacheRefresherNotification>,
    INotificationHandler<LanguageCacheRefresherNotification>, INotificationHandler<ContentTypeCacheRefresherNotification>
{
    public void Handle(ContentCacheRefresherNotification notification) => index.CatchUp();

    public void Handle(DomainCacheRefresherNotification notification) => index.CatchUp();

    public void Handle(LanguageCacheRefresherNotification notification) => index.CatchUp();

    public void Handle(ContentTypeCacheRefresherNotification notification) => index.Rebuild();
}

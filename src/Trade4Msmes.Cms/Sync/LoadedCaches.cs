using Umbraco.Cms.Core.Cache;

namespace Trade4Msmes.Cms.Sync;

/// <summary>
/// Whether this process has begun to load what readers see. Until then a change of documents is nothing to follow, and the pages that
/// a first start brings in are not read again one by one.
/// </summary>
internal sealed class LoadedCaches
{
    private volatile bool _begun;

    internal void Begin() => _begun = true;

    internal bool Follow(ICacheRefresher refresher) => _begun || refresher.RefresherUniqueId != ContentCacheRefresher.UniqueId;
}

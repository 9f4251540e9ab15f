using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;

namespace Trade4Msmes.Cms.PublishedCache;

/// <summary>
/// Media and library elements are not kept in memory. Core tells their caches of each change of a type all the same: there is nothing
/// to do then. Reading from them is not supported.
/// </summary>
internal sealed class EmptyCaches : IMediaCacheService, IElementCacheService
{
    Task<IPublishedContent?> IMediaCacheService.GetByKeyAsync(Guid key) => throw Unknown();

    Task<IPublishedContent?> IMediaCacheService.GetByIdAsync(int id) => throw Unknown();

    Task<bool> IMediaCacheService.HasContentByIdAsync(int id) => throw Unknown();

    Task IMediaCacheService.RefreshMediaAsync(IMedia media) => Task.CompletedTask;

    IEnumerable<IPublishedContent> IMediaCacheService.GetByContentType(IPublishedContentType contentType) => throw Unknown();

    Task<IPublishedElement?> IElementCacheService.GetByKeyAsync(Guid key, bool? preview) => throw Unknown();

    Task IElementCacheService.RefreshElementAsync(IElement element) => throw Unknown();

    IEnumerable<IPublishedElement> IElementCacheService.GetByContentType(IPublishedContentType contentType) => throw Unknown();

    public Task DeleteItemAsync(IContentBase content) => Task.CompletedTask;

    public Task SeedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Rebuild(IReadOnlyCollection<int> contentTypeIds)
    {
    }

    public Task ClearMemoryCacheAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task RefreshMemoryCacheAsync(Guid key) => Task.CompletedTask;

    public Task RemoveFromMemoryCacheAsync(Guid key) => Task.CompletedTask;

    public Task RebuildMemoryCacheByContentTypeAsync(IEnumerable<int> contentTypeIds) => Task.CompletedTask;

    public void ClearConvertedContentCache()
    {
    }

    public void ClearConvertedContentCache(IReadOnlyCollection<int> contentTypeIds)
    {
    }

    private static NotSupportedException Unknown() => new("Published media and library elements are not supported on this site.");
}

using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;

namespace Trade4Msmes.Cms.PublishedCache;

/// <summary>
/// There are no elements of their own here, but there are types of elements: blocks in documents and media are of them. A change of such
/// a type, which Core tells to this service alone, makes both anew.
/// </summary>
internal sealed class ElementTypeChanges(Lazy<IDocumentCacheService> documents, Lazy<IMediaCacheService> media) : IElementCacheService
{
    public void Rebuild(IReadOnlyCollection<int> contentTypeIds) => ClearConvertedContentCache();

    public Task RebuildMemoryCacheByContentTypeAsync(IEnumerable<int> contentTypeIds)
    {
        ClearConvertedContentCache();
        return Task.CompletedTask;
    }

    public void ClearConvertedContentCache(IReadOnlyCollection<int> contentTypeIds) => ClearConvertedContentCache();

    public void ClearConvertedContentCache()
    {
        documents.Value.ClearConvertedContentCache();
        media.Value.ClearConvertedContentCache();
    }

    public Task SeedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task ClearMemoryCacheAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task DeleteItemAsync(IContentBase content) => Task.CompletedTask;

    public Task RefreshMemoryCacheAsync(Guid key) => Task.CompletedTask;

    public Task RemoveFromMemoryCacheAsync(Guid key) => Task.CompletedTask;

    public Task<IPublishedElement?> GetByKeyAsync(Guid key, bool? preview = null) => throw NotSupported(nameof(GetByKeyAsync));

    public Task RefreshElementAsync(IElement element) => throw NotSupported(nameof(RefreshElementAsync));

    public IEnumerable<IPublishedElement> GetByContentType(IPublishedContentType contentType) => throw NotSupported(nameof(GetByContentType));

    private static NotSupportedException NotSupported(string member) => new($"{nameof(IElementCacheService)}.{member} is not supported on this site.");
}

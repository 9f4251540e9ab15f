using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Scoping;

namespace Trade4Msmes.Cms.PublishedCache;

/// <summary>Published documents from memory; drafts, for previews, from the database.</summary>
internal sealed class DocumentCache(
    PublishedSnapshot snapshot, ICoreScopeProvider scopes, IDocumentRepository documents, IPublishedContentTypeCache types,
    IVariationContextAccessor variationContext) : IDocumentCacheService, IPublishedContentCache
{
    public IPublishedContent? GetById(bool preview, int contentId) =>
        preview ? Draft(() => documents.Get(contentId)) : GetById(contentId);

    public IPublishedContent? GetById(bool preview, Guid contentId) =>
        preview ? Draft(() => documents.Get(contentId)) : GetById(contentId);

    public IPublishedContent? GetById(int contentId) => snapshot.State.Find(contentId);

    public IPublishedContent? GetById(Guid contentId) => snapshot.State.ByKey.GetValueOrDefault(contentId);

    public Task<IPublishedContent?> GetByIdAsync(int id, bool? preview = null) => Task.FromResult(GetById(preview == true, id));

    public Task<IPublishedContent?> GetByIdAsync(Guid key, bool? preview = null) => Task.FromResult(GetById(preview == true, key));

    public Task<IPublishedContent?> GetByKeyAsync(Guid key, bool? preview = null) => GetByIdAsync(key, preview);

    public bool TryGetCached(Guid key, bool preview, out IPublishedContent? content)
    {
        content = preview ? null : GetById(key);
        return content is not null;
    }

    public Task<bool> HasContentByIdAsync(int id, bool preview = false) => Task.FromResult(GetById(preview, id) is not null);

    public IEnumerable<IPublishedContent> GetByContentType(IPublishedContentType contentType) => snapshot.State.Of(contentType);

    public Task SeedAsync(CancellationToken cancellationToken) => ClearMemoryCacheAsync(cancellationToken);

    public Task DeleteItemAsync(IContentBase content) => RemoveFromMemoryCacheAsync(content.Key);

    // Nothing is kept in the database but the documents themselves, so a save leaves the cache alone: the refresher tells what to reload.
    public Task RefreshContentAsync(IContent content) => Task.CompletedTask;

    public void Rebuild(IReadOnlyCollection<int> contentTypeIds) => LoadAll();

    public Task ClearMemoryCacheAsync(CancellationToken cancellationToken)
    {
        LoadAll();
        return Task.CompletedTask;
    }

    public Task RefreshMemoryCacheAsync(Guid key)
    {
        using var scope = scopes.CreateCoreScope(autoComplete: true);
        if (documents.Get(key) is { Published: true, Trashed: false } document)
        {
            snapshot.Set(Build(document, preview: false));
        }
        else
        {
            snapshot.Remove(key);
        }

        return Task.CompletedTask;
    }

    public Task RemoveFromMemoryCacheAsync(Guid key)
    {
        snapshot.RemoveBranch(key);
        return Task.CompletedTask;
    }

    public Task RebuildMemoryCacheByContentTypeAsync(IEnumerable<int> contentTypeIds)
    {
        LoadAll();
        return Task.CompletedTask;
    }

    public void ClearConvertedContentCache() => LoadAll();

    public void ClearConvertedContentCache(IReadOnlyCollection<int> contentTypeIds) => LoadAll();

    private void LoadAll()
    {
        using var scope = scopes.CreateCoreScope(autoComplete: true);
        var query = scopes.CreateQuery<IContent>().Where(content => content.Published && !content.Trashed);
        snapshot.Replace([.. documents.Get(query).Select(document => Build(document, preview: false))]);
    }

    private SnapshotContent? Draft(Func<IContent?> read)
    {
        using var scope = scopes.CreateCoreScope(autoComplete: true);
        return read() is { } document ? Build(document, preview: true) : null;
    }

    private SnapshotContent Build(IContent document, bool preview) =>
        new(document, types.Get(PublishedItemType.Content, document.ContentTypeId), preview, variationContext);
}

using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Scoping;

namespace Trade4Msmes.Cms.PublishedCache;

/// <summary>Media from memory, those in the recycle bin aside. Pages show media, so each change raises the version that pages are kept by.</summary>
internal sealed class MediaCache(
    PublishedSnapshot pages, ICoreScopeProvider scopes, IMediaRepository media, IPublishedContentTypeCache types,
    IVariationContextAccessor variationContext) : IMediaCacheService, IPublishedMediaCache
{
    private readonly PublishedSnapshot _snapshot = new();

    public IPublishedContent? GetById(int contentId) => _snapshot.State.Find(contentId);

    public IPublishedContent? GetById(Guid contentId) => _snapshot.State.ByKey.GetValueOrDefault(contentId);

    public IPublishedContent? GetById(bool preview, int contentId) => GetById(contentId);

    public IPublishedContent? GetById(bool preview, Guid contentId) => GetById(contentId);

    public Task<IPublishedContent?> GetByIdAsync(int id) => Task.FromResult(GetById(id));

    public Task<IPublishedContent?> GetByIdAsync(Guid key) => Task.FromResult(GetById(key));

    public Task<IPublishedContent?> GetByKeyAsync(Guid key) => GetByIdAsync(key);

    public bool TryGetCached(Guid key, out IPublishedContent? content)
    {
        content = GetById(key);
        return content is not null;
    }

    public Task<bool> HasContentByIdAsync(int id) => Task.FromResult(GetById(id) is not null);

    public IEnumerable<IPublishedContent> GetByContentType(IPublishedContentType contentType) => _snapshot.State.Of(contentType);

    public Task SeedAsync(CancellationToken cancellationToken) => ClearMemoryCacheAsync(cancellationToken);

    public Task DeleteItemAsync(IContentBase content) => RefreshMemoryCacheAsync(content.Key);

    // As with documents, the refresher tells what to reload after a save.
    public Task RefreshMediaAsync(IMedia media) => Task.CompletedTask;

    public void Rebuild(IReadOnlyCollection<int> contentTypeIds) => LoadAll();

    public Task ClearMemoryCacheAsync(CancellationToken cancellationToken)
    {
        LoadAll();
        return Task.CompletedTask;
    }

    public Task RefreshMemoryCacheAsync(Guid key)
    {
        using var scope = scopes.CreateCoreScope(autoComplete: true);
        if (media.Get(key) is { Trashed: false } item)
        {
            _snapshot.Set(Build(item));
        }
        else
        {
            _snapshot.RemoveBranch(key);
        }

        pages.Raise();
        return Task.CompletedTask;
    }

    // Core also forgets what just left the recycle bin, for it to be read when somebody asks. Here nobody reads later: it is read now.
    public Task RemoveFromMemoryCacheAsync(Guid key) => RefreshMemoryCacheAsync(key);

    public Task RebuildMemoryCacheByContentTypeAsync(IEnumerable<int> contentTypeIds) => ClearMemoryCacheAsync(CancellationToken.None);

    public void ClearConvertedContentCache() => LoadAll();

    public void ClearConvertedContentCache(IReadOnlyCollection<int> contentTypeIds) => LoadAll();

    private void LoadAll()
    {
        using var scope = scopes.CreateCoreScope(autoComplete: true);
        var query = scopes.CreateQuery<IMedia>().Where(item => !item.Trashed);
        _snapshot.Replace([.. media.Get(query).Select(Build)]);
        pages.Raise();
    }

    private SnapshotMedia Build(IMedia item) => new(item, types.Get(PublishedItemType.Media, item.ContentTypeId), variationContext);
}

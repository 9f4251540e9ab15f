using System.Collections.Concurrent;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;

namespace Trade4Msmes.Cms.PublishedCache;

/// <summary>Types as published content knows them, with the converters of their properties. Any change of a type clears all.</summary>
internal sealed class ContentTypeCache(
    Lazy<IContentTypeService> documentTypes, Lazy<IMediaTypeService> mediaTypes, IPublishedContentTypeFactory factory) : IPublishedContentTypeCache
{
    private readonly ConcurrentDictionary<(bool Media, object Id), IPublishedContentType> _types = new();

    public void ClearAll() => _types.Clear();

    public void ClearContentType(int id) => ClearAll();

    public void ClearDataType(int id)
    {
        factory.NotifyDataTypeChanges(id);
        ClearAll();
    }

    public IPublishedContentType Get(PublishedItemType itemType, Guid key) => Find(itemType, key, service => service.Get(key));

    public IPublishedContentType Get(PublishedItemType itemType, string alias) => Find(itemType, alias, service => service.Get(alias));

    public IPublishedContentType Get(PublishedItemType itemType, int id) => Find(itemType, id, service => service.Get(id));

    private IPublishedContentType Find(PublishedItemType itemType, object id, Func<ITypes, IContentTypeComposition?> find) =>
        _types.GetOrAdd((itemType == PublishedItemType.Media, id), key => factory.CreateContentType(
            find(key.Media ? new Types<IMediaType>(mediaTypes.Value) : new Types<IContentType>(documentTypes.Value))
            ?? throw new InvalidOperationException($"There is no {itemType} type '{id}'.")));

    private interface ITypes
    {
        IContentTypeComposition? Get(int id);

        IContentTypeComposition? Get(Guid key);

        IContentTypeComposition? Get(string alias);
    }

    private sealed class Types<T>(IContentTypeBaseService<T> service) : ITypes
        where T : IContentTypeComposition
    {
        public IContentTypeComposition? Get(int id) => service.Get(id);

        public IContentTypeComposition? Get(Guid key) => service.Get(key);

        public IContentTypeComposition? Get(string alias) => service.Get(alias);
    }
}

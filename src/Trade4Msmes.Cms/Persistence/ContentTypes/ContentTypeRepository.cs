using Trade4Msmes.Cms.Persistence.Scopes;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace Trade4Msmes.Cms.Persistence.ContentTypes;

/// <summary>Document types and element types.</summary>
internal sealed class ContentTypeRepository(CmsScopeProvider scopes, TypeCache cache, TypeWriter writer)
    : TypeRepository<IContentType>(scopes, cache, writer, Constants.ObjectTypes.DocumentType), IContentTypeRepository
{
    public IEnumerable<IContentType> GetByQuery(IQuery<PropertyType> query) =>
        Copies(All.Where(type => type.PropertyTypes.OfType<PropertyType>().Matching(query).Any()));

    public IEnumerable<string> GetAllPropertyTypeAliases() =>
        [.. AllKinds.SelectMany(type => type.PropertyTypes).Select(property => property.Alias).Distinct().Order(StringComparer.Ordinal)];

    public IEnumerable<string> GetAllContentTypeAliases(params Guid[] objectTypes) =>
        [.. AllKinds.Where(type => objectTypes.Length == 0 || objectTypes.Contains(ObjectTypeOf(type))).Select(type => type.Alias)];

    public IEnumerable<int> GetAllContentTypeIds(string[] aliases) =>
        [.. AllKinds.Where(type => aliases.Contains(type.Alias)).Select(type => type.Id)];

    private static Guid ObjectTypeOf(IContentTypeComposition type) =>
        type is IMediaType ? Constants.ObjectTypes.MediaType : Constants.ObjectTypes.DocumentType;
}

using Trade4Msmes.Cms.Persistence.Scopes;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace Trade4Msmes.Cms.Persistence.ContentTypes;

internal sealed class MediaTypeRepository(CmsScopeProvider scopes, TypeCache cache, TypeWriter writer)
    : TypeRepository<IMediaType>(scopes, cache, writer, Constants.ObjectTypes.MediaType), IMediaTypeRepository;

using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;
using Umbraco.Extensions;

namespace Trade4Msmes.Cms.Schema;

/// <summary>The media types in the database.</summary>
internal sealed class StoredMediaTypes(
    IMediaTypeService types, IMediaTypeContainerService containers, IDataTypeService dataTypes, IShortStringHelper strings)
    : StoredTypes<IMediaType, MediaTypeItem>(types, containers, dataTypes, strings)
{
    protected override IMediaType New(int parentId) => new MediaType(Strings, parentId);

    protected override MediaTypeItem Read(IMediaType type, string? folder, IReadOnlyList<AllowedType> structure) =>
        new(type.Key, type.Alias, InfoOf(type, folder), structure, StoredProperties.Read(type), StoredProperties.ReadTabs(type));

    /// <summary>Umbraco needs its own File, Folder and Image.</summary>
    protected override bool CanRemove(IMediaType type) => !type.IsSystemMediaType();
}

using System.Text.Json.Nodes;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Serialization;

namespace Trade4Msmes.Cms.PublishedCache;

/// <summary>The content of a block.</summary>
internal sealed class SnapshotElement : IPublishedElement
{
    private static readonly Dictionary<string, PublishedCultureInfo> s_noCultures = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SnapshotProperty> _properties;
    private readonly bool _preview;

    internal SnapshotElement(
        BlockItemData data, IPublishedContentType type, IJsonSerializer serializer, bool preview, IVariationContextAccessor variationContext)
    {
        Key = data.Key;
        ContentType = type;
        var sources = data.Values.ToLookup(value => value.Alias, StringComparer.OrdinalIgnoreCase);
        _properties = type.PropertyTypes
            .Select(propertyType => new SnapshotProperty(
                propertyType, this,
                sources[propertyType.Alias].ToDictionary(v => v.Culture ?? "", v => Source(v.Value, serializer), StringComparer.OrdinalIgnoreCase),
                preview, variationContext))
            .ToDictionary(property => property.Alias, StringComparer.OrdinalIgnoreCase);
        _preview = preview;
    }

    public IPublishedContentType ContentType { get; }

    public Guid Key { get; }

    public IEnumerable<IPublishedProperty> Properties => _properties.Values;

    public int Id => 0;

    public string Name => "";

    public int SortOrder => 0;

    public int CreatorId => 0;

    public DateTime CreateDate => default;

    public int WriterId => 0;

    public DateTime UpdateDate => default;

    public IReadOnlyDictionary<string, PublishedCultureInfo> Cultures => s_noCultures;

    public PublishedItemType ItemType => PublishedItemType.Element;

    public IPublishedProperty? GetProperty(string alias) => _properties.GetValueOrDefault(alias);

    public bool IsDraft(string? culture = null) => _preview;

    public bool IsPublished(string? culture = null) => !_preview;

    /// <summary>A value inside a block is JSON where a property of its own would be stored as text.</summary>
    private static object? Source(object? value, IJsonSerializer serializer) => value switch
    {
        JsonNode or string[] => serializer.Serialize(value),
        _ => value,
    };
}

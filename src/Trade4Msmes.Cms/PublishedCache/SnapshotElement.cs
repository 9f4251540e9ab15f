using Umbraco.Cms.Core.Models.PublishedContent;

namespace Trade4Msmes.Cms.PublishedCache;

/// <summary>The content of a block, in the language that it was made for.</summary>
internal sealed class SnapshotElement : IPublishedElement
{
    private static readonly Dictionary<string, PublishedCultureInfo> s_noCultures = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SnapshotProperty> _properties;
    private readonly bool _preview;

    /// <param name="sources">The values in that language, by alias.</param>
    internal SnapshotElement(
        Guid key, IPublishedContentType type, IReadOnlyDictionary<string, object?> sources, string culture, bool preview,
        IVariationContextAccessor variationContext)
    {
        Key = key;
        ContentType = type;
        _properties = type.PropertyTypes
            .Select(propertyType => new SnapshotProperty(propertyType, this, sources.GetValueOrDefault(propertyType.Alias), culture, preview, variationContext))
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
}

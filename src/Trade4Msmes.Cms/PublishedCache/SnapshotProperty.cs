using System.Collections.Concurrent;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Extensions;

namespace Trade4Msmes.Cms.PublishedCache;

/// <summary>A property of a published item: source values per culture, converted when first asked for.</summary>
internal sealed class SnapshotProperty : PublishedPropertyBase
{
    private readonly ConcurrentDictionary<string, object?> _intermediate = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<string, object?> _values = new(StringComparer.OrdinalIgnoreCase);
    private readonly IPublishedElement _owner;
    private readonly IReadOnlyDictionary<string, object?> _sources;
    private readonly bool _preview;
    private readonly IVariationContextAccessor _variationContext;

    /// <summary>The language of the block that this is a property of; null in a page, which has several.</summary>
    private readonly string? _culture;

    /// <summary>Blocks vary within a value that all languages share: it converts to another one in each.</summary>
    private readonly bool _variesWithin;

    /// <param name="sources">By culture; by "" what all share.</param>
    internal SnapshotProperty(
        IPublishedPropertyType type, IPublishedElement owner, IReadOnlyDictionary<string, object?> sources, bool preview,
        IVariationContextAccessor variationContext)
        : base(type, PropertyCacheLevel.Element)
    {
        (_owner, _sources, _preview, _variationContext) = (owner, sources, preview, variationContext);
        _variesWithin = owner.ContentType.VariesByCulture() && type.EditorAlias
            is Constants.PropertyEditors.Aliases.BlockList or Constants.PropertyEditors.Aliases.BlockGrid or Constants.PropertyEditors.Aliases.SingleBlock;
    }

    /// <param name="culture">The language of the block, whose value this is.</param>
    internal SnapshotProperty(
        IPublishedPropertyType type, IPublishedElement owner, object? source, string culture, bool preview, IVariationContextAccessor variationContext)
        : this(type, owner, new Dictionary<string, object?>(StringComparer.Ordinal) { [""] = source }, preview, variationContext) => _culture = culture;

    public override bool HasValue(string? culture = null, string? segment = null)
    {
        var source = GetSourceValue(culture, segment);
        return PropertyType.IsValue(source, PropertyValueLevel.Source)
            ?? PropertyType.IsValue(Intermediate(culture), PropertyValueLevel.Inter)
            ?? PropertyType.IsValue(GetValue(culture, segment), PropertyValueLevel.Object)
            ?? false;
    }

    public override object? GetSourceValue(string? culture = null, string? segment = null) =>
        _sources.GetValueOrDefault(Key(culture));

    public override object? GetValue(string? culture = null, string? segment = null) =>
        PropertyType.CacheLevel is PropertyCacheLevel.Element
            ? _values.GetOrAdd(_variesWithin ? Culture(culture) : Key(culture), _ => Convert(culture))
            // The value depends on other content: made anew, because a change there does not reach a copy here.
            : Convert(culture);

    public override object? GetDeliveryApiValue(bool expanding, string? culture = null, string? segment = null) =>
        PropertyType.ConvertInterToDeliveryApiObject(_owner, ReferenceCacheLevel, Intermediate(culture), _preview, expanding);

    private object? Convert(string? culture)
    {
        var before = _variationContext.VariationContext;
        if (!_variesWithin || Culture(culture).InvariantEquals(before?.Culture))
        {
            return PropertyType.ConvertInterToObject(_owner, ReferenceCacheLevel, Intermediate(culture), _preview);
        }

        try
        {
            _variationContext.VariationContext = new VariationContext(Culture(culture));
            return PropertyType.ConvertInterToObject(_owner, ReferenceCacheLevel, Intermediate(culture), _preview);
        }
        finally
        {
            _variationContext.VariationContext = before;
        }
    }

    private object? Intermediate(string? culture) => _intermediate.GetOrAdd(
        Key(culture), key => PropertyType.ConvertSourceToInter(_owner, _sources.GetValueOrDefault(key), _preview));

    /// <summary>The asked-for culture, or the one at hand; none for what all languages share.</summary>
    private string Key(string? culture) => _culture is null && PropertyType.Variations.VariesByCulture() ? Culture(culture) : "";

    private string Culture(string? culture) => _culture ?? culture ?? _variationContext.VariationContext?.Culture ?? "";
}

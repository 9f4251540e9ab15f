using System.Collections.Concurrent;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Extensions;

namespace Trade4Msmes.Cms.PublishedCache;

/// <summary>A property of a published item: source values per culture, converted when first asked for.</summary>
internal sealed class SnapshotProperty(
    IPublishedPropertyType type, IPublishedElement owner, IReadOnlyDictionary<string, object?> sources, bool preview,
    IVariationContextAccessor variationContext)
    : PublishedPropertyBase(type, PropertyCacheLevel.Element)
{
    private readonly ConcurrentDictionary<string, object?> _intermediate = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<string, object?> _values = new(StringComparer.OrdinalIgnoreCase);

    public override bool HasValue(string? culture = null, string? segment = null)
    {
        var source = GetSourceValue(culture, segment);
        return PropertyType.IsValue(source, PropertyValueLevel.Source)
            ?? PropertyType.IsValue(Intermediate(culture), PropertyValueLevel.Inter)
            ?? PropertyType.IsValue(GetValue(culture, segment), PropertyValueLevel.Object)
            ?? false;
    }

    public override object? GetSourceValue(string? culture = null, string? segment = null) =>
        sources.GetValueOrDefault(Key(culture));

    public override object? GetValue(string? culture = null, string? segment = null) =>
        PropertyType.CacheLevel is PropertyCacheLevel.Element
            ? _values.GetOrAdd(Key(culture), _ => Convert(culture))
            // The value depends on other content: made anew, because a change there does not reach a copy here.
            : Convert(culture);

    public override object? GetDeliveryApiValue(bool expanding, string? culture = null, string? segment = null) =>
        PropertyType.ConvertInterToDeliveryApiObject(owner, ReferenceCacheLevel, Intermediate(culture), preview, expanding);

    private object? Convert(string? culture) =>
        PropertyType.ConvertInterToObject(owner, ReferenceCacheLevel, Intermediate(culture), preview);

    private object? Intermediate(string? culture) => _intermediate.GetOrAdd(
        Key(culture), key => PropertyType.ConvertSourceToInter(owner, sources.GetValueOrDefault(key), preview));

    /// <summary>The asked-for culture, or the one at hand; none for what all languages share.</summary>
    private string Key(string? culture) =>
        PropertyType.Variations.VariesByCulture() ? culture ?? variationContext.VariationContext?.Culture ?? "" : "";
}

using System.Text.Json.Nodes;
using Trade4Msmes.Cms.PublishedCache;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace Trade4Msmes.Cms.PropertyEditors.Blocks;

/// <summary>Makes what pages show of blocks: each block's content and settings in the language at hand, without blocks that are not shown in it.</summary>
internal sealed class PublishedBlocks(
    Lazy<IPublishedContentTypeCache> published, Lazy<IContentTypeService> types, IVariationContextAccessor variationContext,
    IDefaultCultureAccessor defaultCulture, IJsonSerializer serializer)
{
    /// <param name="configured">The blocks that the data type lists: others are not shown.</param>
    /// <param name="item">Makes what stands for a block of a layout; null for none.</param>
    internal List<TItem> Items<TLayout, TItem, TConfiguration>(
        BlockValue<TLayout> blocks, IPublishedElement owner, bool preview, IEnumerable<TConfiguration> configured,
        Func<TLayout, TConfiguration, (IPublishedElement Content, IPublishedElement? Settings), Func<TLayout, TItem?>, TItem> item)
        where TLayout : class, IBlockLayoutItem
        where TItem : class
        where TConfiguration : IBlockConfiguration
    {
        var listed = configured.DistinctBy(block => block.ContentElementTypeKey).ToDictionary(block => block.ContentElementTypeKey);
        var contents = blocks.ContentData.DistinctBy(block => block.Key).ToDictionary(block => block.Key);
        var settings = blocks.SettingsData.DistinctBy(block => block.Key).ToDictionary(block => block.Key);

        TItem? Made(TLayout layout)
        {
            if (!contents.TryGetValue(layout.ContentKey, out var content) || !listed.TryGetValue(content.ContentTypeKey, out var configuration)
                || ElementOf(content, owner, preview) is not { } element || !IsShown(element, blocks, owner))
            {
                return null;
            }

            var set = layout.SettingsKey is { } key && settings.TryGetValue(key, out var data) && data.ContentTypeKey == configuration.SettingsElementTypeKey
                ? ElementOf(data, owner, preview)
                : null;
            return item(layout, configuration, (element, set), Made);
        }

        return [.. (blocks.GetLayouts() ?? []).Select(Made).OfType<TItem>()];
    }

    private string Culture => variationContext.VariationContext?.Culture is { Length: > 0 } culture ? culture : defaultCulture.DefaultCulture;

    /// <returns>Null for a type that no longer exists.</returns>
    private SnapshotElement? ElementOf(BlockItemData data, IPublishedElement owner, bool preview)
    {
        if (types.Value.Get(data.ContentTypeKey) is null)
        {
            return null;
        }

        var type = published.Value.Get(PublishedItemType.Element, data.ContentTypeKey);
        var values = data.Values.Where(value => value.Segment is null).ToLookup(value => value.Alias, StringComparer.OrdinalIgnoreCase);
        var sources = type.PropertyTypes.ToDictionary(
            property => property.Alias,
            property => Source(Value(values[property.Alias], (owner.ContentType.Variations & property.Variations).VariesByCulture())),
            StringComparer.OrdinalIgnoreCase);
        return new SnapshotElement(data.Key, type, sources, Culture, preview, variationContext);
    }

    /// <summary>The value in the language at hand; where type and stored values differ in whether they vary, the nearest there is.</summary>
    private object? Value(IEnumerable<BlockPropertyValue> values, bool varies) => varies
        ? (values.FirstOrDefault(value => value.Culture.InvariantEquals(Culture)) ?? values.FirstOrDefault(value => value.Culture is null))?.Value
        : BlockVariance.Chosen(values, Culture, defaultCulture.DefaultCulture)?.Value;

    private bool IsShown(SnapshotElement element, BlockValue blocks, IPublishedElement owner)
    {
        var exposes = blocks.Expose.Where(expose => expose.ContentKey == element.Key && expose.Segment is null).ToList();
        return (owner.ContentType.Variations & element.ContentType.Variations).VariesByCulture()
            ? exposes.Exists(expose => expose.Culture.InvariantEquals(Culture))
                || (exposes.TrueForAll(expose => expose.Culture is null) && exposes.Count > 0 && Culture.InvariantEquals(defaultCulture.DefaultCulture))
            : exposes.Exists(expose => expose.Culture is null || expose.Culture.InvariantEquals(Culture) || expose.Culture.InvariantEquals(defaultCulture.DefaultCulture));
    }

    /// <summary>A value inside a block may be JSON where a property of its own would be stored as text.</summary>
    private object? Source(object? value) => value is JsonNode or string[]? serializer.Serialize(value) : value;
}

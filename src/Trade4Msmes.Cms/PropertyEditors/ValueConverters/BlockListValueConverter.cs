using Trade4Msmes.Cms.PublishedCache;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Serialization;

namespace Trade4Msmes.Cms.PropertyEditors.ValueConverters;

/// <summary>A block list for pages: its blocks in order, each with its content as a published element.</summary>
public sealed class BlockListValueConverter(
    IJsonSerializer serializer, Lazy<IPublishedContentTypeCache> types, IVariationContextAccessor variationContext) : PropertyValueConverterBase
{
    public override bool IsConverter(IPublishedPropertyType propertyType) =>
        propertyType.EditorAlias == Constants.PropertyEditors.Aliases.BlockList;

    public override Type GetPropertyValueType(IPublishedPropertyType propertyType) => typeof(BlockListModel);

    public override PropertyCacheLevel GetPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.Element;

    public override object? ConvertSourceToIntermediate(
        IPublishedElement owner, IPublishedPropertyType propertyType, object? source, bool preview) =>
        source is string { Length: > 0 } json ? serializer.Deserialize<BlockListValue>(json) : null;

    public override object ConvertIntermediateToObject(
        IPublishedElement owner, IPublishedPropertyType propertyType, PropertyCacheLevel referenceCacheLevel, object? inter, bool preview)
    {
        if (inter is not BlockListValue value)
        {
            return BlockListModel.Empty;
        }

        var contents = value.ContentData.ToDictionary(data => data.Key);
        var settings = value.SettingsData.ToDictionary(data => data.Key);
        var items = new List<BlockListItem>();
        foreach (var layout in value.GetLayouts() ?? [])
        {
            if (!contents.TryGetValue(layout.ContentKey, out var data))
            {
                continue;
            }

            var settingsElement = layout.SettingsKey is { } key && settings.TryGetValue(key, out var settingsData)
                ? Element(settingsData, preview)
                : null;
            items.Add(new BlockListItem(layout.ContentKey, Element(data, preview), layout.SettingsKey, settingsElement!));
        }

        return items.Count == 0 ? BlockListModel.Empty : new BlockListModel(items);
    }

    private SnapshotElement Element(BlockItemData data, bool preview) =>
        new(data, types.Value.Get(PublishedItemType.Element, data.ContentTypeKey), serializer, preview, variationContext);
}

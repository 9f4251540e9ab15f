using Trade4Msmes.Cms.PropertyEditors.Values;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;

namespace Trade4Msmes.Cms.PropertyEditors.Blocks;

/// <summary>A block list for pages: <see cref="BlockListModel"/>.</summary>
[DefaultPropertyValueConverter]
internal sealed class BlockListPropertyValueConverter(IJsonSerializer serializer, PublishedBlocks blocks) : PropertyValueConverterBase
{
    private readonly BlockListEditorDataConverter _converter = new(serializer);

    public override bool IsConverter(IPublishedPropertyType propertyType) =>
        propertyType.EditorAlias == Constants.PropertyEditors.Aliases.BlockList;

    public override Type GetPropertyValueType(IPublishedPropertyType propertyType) =>
        IsOneBlock(propertyType) ? typeof(BlockListItem) : typeof(BlockListModel);

    public override PropertyCacheLevel GetPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.Element;

    public override object? ConvertSourceToIntermediate(
        IPublishedElement owner, IPublishedPropertyType propertyType, object? source, bool preview) =>
        serializer.Read<BlockListValue>(source) is { } value ? _converter.Convert(value).BlockValue : null;

    public override object? ConvertIntermediateToObject(
        IPublishedElement owner, IPublishedPropertyType propertyType, PropertyCacheLevel referenceCacheLevel, object? inter, bool preview)
    {
        List<BlockListItem> items = inter is BlockListValue value
            ? blocks.Items<BlockListLayoutItem, BlockListItem, BlockListConfiguration.BlockConfiguration>(
                value, owner, preview, propertyType.DataType.ConfigurationAs<BlockListConfiguration>()?.Blocks ?? [],
                (layout, _, block, _) => new BlockListItem(layout.ContentKey, block.Content, layout.SettingsKey, block.Settings))
            : [];
        return IsOneBlock(propertyType) ? items.FirstOrDefault() : items.Count == 0 ? BlockListModel.Empty : new BlockListModel(items);
    }

    private static bool IsOneBlock(IPublishedPropertyType propertyType) =>
#pragma warning disable CS0618 // Obsolete in Umbraco for new data types, and still what existing ones say.
        propertyType.DataType.ConfigurationAs<BlockListConfiguration>()
            is { UseSingleBlockMode: true, Blocks.Length: 1, ValidationLimit: { Min: 1, Max: 1 } };
#pragma warning restore CS0618
}

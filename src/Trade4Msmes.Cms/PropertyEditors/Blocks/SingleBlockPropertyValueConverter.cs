using Trade4Msmes.Cms.PropertyEditors.Values;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;

namespace Trade4Msmes.Cms.PropertyEditors.Blocks;

/// <summary>One block for pages: <see cref="BlockListItem"/>, or null.</summary>
[DefaultPropertyValueConverter]
internal sealed class SingleBlockPropertyValueConverter(IJsonSerializer serializer, PublishedBlocks blocks) : PropertyValueConverterBase
{
    private readonly SingleBlockEditorDataConverter _converter = new(serializer);

    public override bool IsConverter(IPublishedPropertyType propertyType) =>
        propertyType.EditorAlias == Constants.PropertyEditors.Aliases.SingleBlock;

    public override Type GetPropertyValueType(IPublishedPropertyType propertyType) => typeof(BlockListItem);

    public override PropertyCacheLevel GetPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.Element;

    public override object? ConvertSourceToIntermediate(
        IPublishedElement owner, IPublishedPropertyType propertyType, object? source, bool preview) =>
        serializer.Read<SingleBlockValue>(source) is { } value ? _converter.Convert(value).BlockValue : null;

    public override object? ConvertIntermediateToObject(
        IPublishedElement owner, IPublishedPropertyType propertyType, PropertyCacheLevel referenceCacheLevel, object? inter, bool preview) =>
        inter is SingleBlockValue value
            ? blocks.Items<SingleBlockLayoutItem, BlockListItem, BlockListConfiguration.BlockConfiguration>(
                value, owner, preview, propertyType.DataType.ConfigurationAs<SingleBlockConfiguration>()?.Blocks ?? [],
                (layout, _, block, _) => new BlockListItem(layout.ContentKey, block.Content, layout.SettingsKey, block.Settings)).FirstOrDefault()
            : null;
}

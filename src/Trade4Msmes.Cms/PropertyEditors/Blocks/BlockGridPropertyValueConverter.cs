using Trade4Msmes.Cms.PropertyEditors.Values;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using BlockConfiguration = Umbraco.Cms.Core.PropertyEditors.BlockGridConfiguration.BlockGridBlockConfiguration;

namespace Trade4Msmes.Cms.PropertyEditors.Blocks;

/// <summary>A block grid for pages: <see cref="BlockGridModel"/>.</summary>
[DefaultPropertyValueConverter]
internal sealed class BlockGridPropertyValueConverter(IJsonSerializer serializer, PublishedBlocks blocks) : PropertyValueConverterBase
{
    private const int UsualColumns = 12;

    private readonly BlockGridEditorDataConverter _converter = new(serializer);

    public override bool IsConverter(IPublishedPropertyType propertyType) =>
        propertyType.EditorAlias == Constants.PropertyEditors.Aliases.BlockGrid;

    public override Type GetPropertyValueType(IPublishedPropertyType propertyType) => typeof(BlockGridModel);

    public override PropertyCacheLevel GetPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.Element;

    public override object? ConvertSourceToIntermediate(
        IPublishedElement owner, IPublishedPropertyType propertyType, object? source, bool preview) =>
        serializer.Read<BlockGridValue>(source) is { } value ? _converter.Convert(value).BlockValue : null;

    public override object ConvertIntermediateToObject(
        IPublishedElement owner, IPublishedPropertyType propertyType, PropertyCacheLevel referenceCacheLevel, object? inter, bool preview)
    {
        if (inter is not BlockGridValue value || propertyType.DataType.ConfigurationAs<BlockGridConfiguration>() is not { } configuration)
        {
            return BlockGridModel.Empty;
        }

        var items = blocks.Items<BlockGridLayoutItem, BlockGridItem, BlockConfiguration>(
            value, owner, preview, configuration.Blocks, (layout, block, elements, inner) => new BlockGridItem(layout.ContentKey, elements.Content, layout.SettingsKey, elements.Settings)
            {
                RowSpan = layout.RowSpan ?? 1,
                ColumnSpan = layout.ColumnSpan ?? configuration.GridColumns ?? UsualColumns,
                AreaGridColumns = block.AreaGridColumns,
                GridColumns = configuration.GridColumns,
                Areas = [.. layout.Areas.Select(area => AreaOf(area, block, configuration, inner)).OfType<BlockGridArea>()],
            });
        return items.Count == 0 ? BlockGridModel.Empty : new BlockGridModel(items, configuration.GridColumns);
    }

    /// <returns>Null for an area that the data type no longer has.</returns>
    private static BlockGridArea? AreaOf(
        BlockGridLayoutAreaItem area, BlockConfiguration block, BlockGridConfiguration grid, Func<BlockGridLayoutItem, BlockGridItem?> inner) =>
        Array.Find(block.Areas, each => each.Key == area.Key) is { } configured
            ? new BlockGridArea(
                [.. area.Items.Select(inner).OfType<BlockGridItem>()], configured.Alias ?? "", configured.RowSpan ?? 1,
                configured.ColumnSpan ?? block.AreaGridColumns ?? grid.GridColumns ?? UsualColumns)
            : null;
}

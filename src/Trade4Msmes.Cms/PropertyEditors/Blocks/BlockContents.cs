using System.Text.Json.Nodes;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;

namespace Trade4Msmes.Cms.PropertyEditors.Blocks;

/// <summary>The values inside blocks, each handled by its own property editor as if it were a property of a page. Blocks in blocks too.</summary>
internal sealed class BlockContents(
    Lazy<PropertyEditorCollection> editors, Lazy<DataValueReferenceFactoryCollection> references, IDataTypeConfigurationCache configurations,
    IJsonSerializer serializer)
{
    internal IDataEditor? EditorOf(BlockPropertyValue value) => editors.Value[value.PropertyType!.PropertyEditorAlias];

    /// <summary>Turns what an editor sends into what is stored.</summary>
    /// <param name="stored">The same blocks as they are stored; null where there are none yet.</param>
    /// <param name="owner">The item that the blocks belong to.</param>
    internal void FromEditor(BlockValue sent, BlockValue? stored, ContentPropertyData owner)
    {
        var before = Values(stored).ToLookup(each => Place(each.Block, each.Value), each => each.Value.Value);
        foreach (var (block, value) in Values(sent))
        {
            var current = before[Place(block, value)].FirstOrDefault();
            // As on a page: what only shows something is not written, and without its editor nobody can clean what came.
            value.Value = EditorOf(value)?.GetValueEditor() is not { IsReadOnly: false } editor ? current : editor.FromEditor(
                new ContentPropertyData(value.Value, configurations.GetConfiguration(value.PropertyType!.DataTypeKey))
                {
                    ContentKey = owner.ContentKey,
                    PropertyTypeKey = value.PropertyType.Key,
                },
                current);
        }
    }

    /// <summary>Turns what is stored into what an editor shows.</summary>
    internal void ToEditor(BlockValue stored)
    {
        foreach (var (_, value) in Values(stored))
        {
            if (EditorOf(value)?.GetValueEditor() is { } editor)
            {
                value.Value = editor.ToEditor(PropertyOf(value), value.Culture, value.Segment);
            }
        }
    }

    internal IEnumerable<UmbracoEntityReference> References(BlockValue blocks) => Values(blocks).Select(each => each.Value)
        .Where(value => EditorOf(value) is not null)
        .GroupBy(value => EditorOf(value)!, value => Text(value.Value))
        .SelectMany(group => references.Value.GetReferences(group.Key, group.Distinct()));

    internal IEnumerable<ITag> Tags(BlockValue blocks, int? languageId) => Values(blocks).Select(each => each.Value).SelectMany(value =>
        EditorOf(value)?.GetValueEditor() is IDataValueTags tags
            ? tags.GetTags(Text(value.Value), configurations.GetConfiguration(value.PropertyType!.DataTypeKey), languageId)
            : []);

    /// <summary>A value inside a block may be JSON where a property of its own would be stored as text.</summary>
    internal object? Text(object? value) => value is JsonNode or string[]? serializer.Serialize(value) : value;

    /// <summary>The value as the one value of a property: a property editor reads no other.</summary>
    private Property PropertyOf(BlockPropertyValue value)
    {
        var type = (IPropertyType)value.PropertyType!.DeepClone();
        type.Variations = (value.Culture is null ? ContentVariation.Nothing : ContentVariation.Culture)
            | (value.Segment is null ? ContentVariation.Nothing : ContentVariation.Segment);
        var property = new Property(type);
        property.SetValue(Text(value.Value), value.Culture, value.Segment);
        return property;
    }

    private static IEnumerable<(BlockItemData Block, BlockPropertyValue Value)> Values(BlockValue? blocks) => blocks is null
        ? []
        : blocks.ContentData.Concat(blocks.SettingsData).SelectMany(block => block.Values.Select(value => (block, value)));

    private static (Guid Block, string Alias, string? Culture, string? Segment) Place(BlockItemData block, BlockPropertyValue value) =>
        (block.Key, value.Alias, value.Culture, value.Segment);
}

using Trade4Msmes.Cms.PropertyEditors.Values;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;

namespace Trade4Msmes.Cms.PropertyEditors.Blocks;

/// <summary>
/// Reads blocks, as sent or as stored, with the properties that their values belong to. Left out is what is in no layout, what is of a
/// type that no longer exists, and values of properties that the type doesn't have: nothing would clean, check or show them.
/// </summary>
internal sealed class BlockReader<TValue, TLayout>(
    BlockEditorDataConverter<TValue, TLayout> converter, IJsonSerializer serializer, IContentTypeService types)
    where TValue : BlockValue<TLayout>, new()
    where TLayout : class, IBlockLayoutItem, new()
{
    /// <returns>Null for no blocks.</returns>
    /// <exception cref="System.Text.Json.JsonException">The value is not of this form.</exception>
    internal TValue? Read(object? value)
    {
        if (ReadAll(value) is not { } blocks)
        {
            return null;
        }

        var used = Used(blocks);
        foreach (var list in new[] { blocks.BlockValue.ContentData, blocks.BlockValue.SettingsData })
        {
            list.RemoveAll(block => !used.Contains(block.Key) || !Resolve(block));
        }

        return blocks.BlockValue.ContentData.Count == 0 ? null : blocks.BlockValue;
    }

    /// <summary>All that was sent, in its places.</summary>
    internal BlockEditorData<TValue, TLayout>? ReadAll(object? value) =>
        serializer.Read<TValue>(value) is { } read && converter.Convert(read) is { Layout: not null } blocks ? blocks : null;

    /// <summary>Keys of the blocks, and of their settings, that stand in the layout.</summary>
    internal static HashSet<Guid> Used(BlockEditorData<TValue, TLayout> blocks) =>
        [.. blocks.References.SelectMany(reference => new[] { reference.ContentKey, reference.SettingsKey }).OfType<Guid>()];

    private bool Resolve(BlockItemData block)
    {
        if (types.Get(block.ContentTypeKey) is not { } type)
        {
            return false;
        }

        block.ContentTypeAlias = type.Alias;
        var properties = type.CompositionPropertyTypes.ToDictionary(property => property.Alias, StringComparer.Ordinal);
        foreach (var value in block.Values)
        {
            value.PropertyType = properties.GetValueOrDefault(value.Alias);
        }

        block.Values = [.. block.Values.Where(value => value.PropertyType is not null)];
        return true;
    }
}

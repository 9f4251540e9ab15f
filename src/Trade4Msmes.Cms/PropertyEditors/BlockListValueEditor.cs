using System.Text.Json.Nodes;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace Trade4Msmes.Cms.PropertyEditors;

/// <summary>
/// A block list: rich text in a block is cleaned like any other, and blocks in blocks too. A value of a property that the block's type
/// doesn't have is left out: nobody would clean it.
/// </summary>
internal sealed class BlockListValueEditor(
    IShortStringHelper shortStringHelper, IJsonSerializer jsonSerializer, IIOHelper ioHelper, DataEditorAttribute attribute,
    IShortStringHelper shortStrings, IJsonSerializer serializer, IContentTypeService types, Lazy<PropertyEditorCollection> editors)
    : DocumentReferencesValueEditor(shortStringHelper, jsonSerializer, ioHelper, attribute)
{
    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue)
    {
        if (editorValue.Value is null or "" || !serializer.TryDeserialize<BlockListValue>(editorValue.Value, out var list)
            || list.GetLayouts()?.Any() != true)
        {
            return null;
        }

        foreach (var block in list.ContentData.Concat(list.SettingsData))
        {
            var type = types.Get(block.ContentTypeKey);
            block.Values = [.. block.Values.Where(value => Clean(value, type))];
        }

        return serializer.Serialize(list);
    }

    /// <summary>What a block stores as text (rich text, choices, blocks), the editor takes as what it is.</summary>
    public override object? ToEditor(IProperty property, string? culture = null, string? segment = null)
    {
        if (property.GetValue(culture, segment) is not { } stored || !serializer.TryDeserialize<BlockListValue>(stored, out var list))
        {
            return null;
        }

        foreach (var block in list.ContentData.Concat(list.SettingsData))
        {
            var type = types.Get(block.ContentTypeKey);
            foreach (var value in block.Values)
            {
                Unpack(value, type);
            }
        }

        return serializer.Deserialize<object>(serializer.Serialize(list));
    }

    private void Unpack(BlockPropertyValue value, IContentType? type)
    {
        if (type?.CompositionPropertyTypes.FirstOrDefault(property => property.Alias == value.Alias) is not { } property)
        {
            return;
        }

        // The client looks for the editor beside each value.
        value.PropertyType = property;
        if (value.Value is string stored && editors.Value[property.PropertyEditorAlias]?.GetValueEditor() is { } editor)
        {
            var inner = new Property(new PropertyType(shortStrings, property.PropertyEditorAlias, property.ValueStorageType, property.Alias));
            inner.SetValue(stored);
            value.Value = editor.ToEditor(inner);
        }
    }

    /// <returns>False when the type has no such property.</returns>
    private bool Clean(BlockPropertyValue value, IContentType? type)
    {
        if (type?.CompositionPropertyTypes.FirstOrDefault(property => property.Alias == value.Alias) is not { } property
            || editors.Value[property.PropertyEditorAlias] is not { } editor)
        {
            return false;
        }

        if (editor.GetValueEditor() is var cleaning and (RichTextValueEditor or BlockListValueEditor))
        {
            value.Value = cleaning.FromEditor(new ContentPropertyData(value.Value, null), null);
        }
        else if (value.Value is JsonNode or string[])
        {
            // As content files bring it, and as the same editor's value is stored outside a block.
            value.Value = serializer.Serialize(value.Value);
        }

        return true;
    }
}

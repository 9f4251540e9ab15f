using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace Trade4Msmes.Cms.Schema;

/// <summary>The data types in the database.</summary>
internal sealed class StoredDataTypes(
    IDataTypeService dataTypes, IDataTypeContainerService containers, PropertyEditorCollection editors,
    IConfigurationEditorJsonSerializer serializer)
{
    private readonly StoredFolders<IDataType> _folders = new(containers);

    internal async Task<IReadOnlyList<SchemaItem>> ReadAsync()
    {
        var all = (await dataTypes.GetAllAsync()).ToList();
        var folders = await _folders.PathsAsync(all);
        return
        [
            .. all.Select(dataType => new DataTypeItem(
                dataType.Key, dataType.Name ?? "", dataType.EditorAlias, dataType.EditorUiAlias ?? "", folders(dataType),
                SchemaJson.Canonical(serializer.Serialize(dataType.ConfigurationData)))),
        ];
    }

    /// <summary>
    /// A block list may name element types that come later in the same import: Umbraco keeps their keys as they are and looks them up
    /// when a page is shown.
    /// </summary>
    internal async Task SaveAsync(DataTypeItem item)
    {
        if (!editors.TryGet(item.EditorAlias, out var editor))
        {
            throw new SchemaImportException(item, $"there is no property editor '{item.EditorAlias}' on this site.");
        }

        var folder = await _folders.EnsureAsync(item.Folder, item);
        var dataType = await dataTypes.GetAsync(item.Key);
        var isNew = dataType is null;
        dataType ??= new DataType(editor, serializer, folder?.Id ?? Constants.System.Root) { Key = item.Key };
        dataType.Name = item.Alias;
        dataType.Editor = editor;
        dataType.EditorUiAlias = item.EditorUiAlias;
        dataType.ConfigurationData = serializer.Deserialize<Dictionary<string, object>>(item.Config) ?? [];
        CheckSettings(dataType, item);
        dataType.DatabaseType = StorageOf(dataType, editor, item);
        SchemaImportException.ThrowUnless(
            isNew
                ? await dataTypes.CreateAsync(dataType, Constants.Security.SuperUserKey)
                : await dataTypes.UpdateAsync(dataType, Constants.Security.SuperUserKey),
            item);
        if (!isNew)
        {
            SchemaImportException.ThrowUnless(await dataTypes.MoveAsync(dataType, folder?.Key, Constants.Security.SuperUserKey), item);
        }
    }

    /// <summary>Those that Umbraco won't part with stay.</summary>
    internal async Task RemoveAsync(DataTypeItem item)
    {
        if (DataTypeExtensions.IsDeletableDataType(item.Key))
        {
            SchemaImportException.ThrowUnless(await dataTypes.DeleteAsync(item.Key, Constants.Security.SuperUserKey), item);
        }
    }

    internal Task RemoveUnusedFoldersAsync(SchemaSet set) => _folders.RemoveUnusedAsync(set.Of<DataTypeItem>().Select(item => item.Folder));

    /// <summary>The column that values go to: what the settings say, for editors that leave it to them, or the editor itself.</summary>
    private static ValueStorageType StorageOf(IDataType dataType, IDataEditor editor, DataTypeItem item)
    {
        try
        {
            return ValueTypes.ToStorageType(
                dataType.ConfigurationObject is IConfigureValueType configured ? configured.ValueType : editor.GetValueEditor().ValueType);
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentOutOfRangeException)
        {
            throw new SchemaImportException(item, $"its settings don't fit the editor: {exception.GetBaseException().Message}", exception);
        }
    }

    /// <summary>The service says only that something is wrong; its log says what. Whoever imports wants to know here.</summary>
    private void CheckSettings(IDataType dataType, DataTypeItem item)
    {
        var wrong = dataTypes.ValidateConfigurationData(dataType).Select(result => result.ErrorMessage).ToList();
        if (wrong.Count > 0)
        {
            throw new SchemaImportException(item, $"its settings are not valid: {string.Join(' ', wrong)}");
        }
    }
}

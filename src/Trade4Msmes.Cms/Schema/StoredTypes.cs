using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Exceptions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Cms.Core.Strings;

namespace Trade4Msmes.Cms.Schema;

/// <summary>The document types, or the media types, in the database: what they have in common.</summary>
internal abstract class StoredTypes<TType, TItem>(
    IContentTypeBaseService<TType> types, IEntityTypeContainerService<TType> containers, IDataTypeService dataTypes,
    IShortStringHelper strings)
    where TType : class, IContentTypeComposition
    where TItem : TypeItem
{
    private readonly StoredFolders<TType> _folders = new(containers);

    protected IShortStringHelper Strings => strings;

    internal async Task<IReadOnlyList<SchemaItem>> ReadAsync()
    {
        var all = types.GetAll().ToList();
        var folders = await _folders.PathsAsync(all);
        var aliases = all.ToDictionary(type => type.Key, type => type.Alias);
        return [.. all.Select(type => Read(type, folders(type), StructureOf(type, aliases)))];
    }

    /// <param name="remove">
    /// Whether properties and compositions that the file does not have are removed, and with them what editors wrote there.
    /// </param>
    /// <returns>False when types that may lie below are not there yet: <see cref="SaveStructureAsync"/> has to follow.</returns>
    internal async Task<bool> SaveAsync(TItem item, bool remove)
    {
        var folder = await _folders.EnsureAsync(item.Info.Folder, item);
        var type = types.Get(item.Key);
        var isNew = type is null;
        type ??= New(folder?.Id ?? Constants.System.Root);
        if (isNew)
        {
            type.Key = item.Key;
        }

        type.Alias = item.Alias;
        ApplyInfo(type, item.Info);
        try
        {
            var properties = new StoredProperties(type, item, strings, (await dataTypes.GetAllAsync()).ToDictionary(dataType => dataType.Key));
            if (remove)
            {
                properties.RemoveOthers();
            }

            ApplyCompositions(type, item, remove);
            properties.Apply();
            await ApplyOwnAsync(type, item);
            var complete = ApplyStructure(type, item);
            SchemaImportException.ThrowUnless(
                isNew
                    ? await types.CreateAsync(type, Constants.Security.SuperUserKey)
                    : await types.UpdateAsync(type, Constants.Security.SuperUserKey),
                item);
            if (!isNew)
            {
                SchemaImportException.ThrowUnless(await types.MoveAsync(item.Key, folder?.Key), item);
            }

            return complete;
        }
        catch (InvalidCompositionException exception)
        {
            throw new SchemaImportException(item, exception.Message, exception);
        }
    }

    /// <summary>The second pass: types may allow one another, and themselves.</summary>
    internal async Task SaveStructureAsync(TItem item)
    {
        var type = types.Get(item.Key)!;
        ApplyStructure(type, item);
        SchemaImportException.ThrowUnless(await types.UpdateAsync(type, Constants.Security.SuperUserKey), item);
    }

    internal async Task RemoveAsync(TItem item)
    {
        if (types.Get(item.Key) is not { } type || !CanRemove(type))
        {
            return;
        }

        var status = await types.DeleteAsync(item.Key, Constants.Security.SuperUserKey);
        if (status != ContentTypeOperationStatus.Success)
        {
            throw new SchemaImportException(item, $"Umbraco says {status}.");
        }
    }

    internal Task RemoveUnusedFoldersAsync(SchemaSet set) => _folders.RemoveUnusedAsync(set.Of<TItem>().Select(item => item.Info.Folder));

    protected abstract TType New(int parentId);

    protected abstract TItem Read(TType type, string? folder, IReadOnlyList<AllowedType> structure);

    protected virtual Task ApplyOwnAsync(TType type, TItem item) => Task.CompletedTask;

    protected virtual bool CanRemove(TType type) => true;

    protected static TypeInfo InfoOf(TType type, string? folder) => new(
        type.Name ?? "", type.Icon ?? "", type.Thumbnail ?? "", type.Description ?? "", type.AllowedAsRoot, type.ListView, type.Variations,
        type.IsElement, folder,
        TypeFile.Ordered(type.ContentTypeComposition.Select(composition => new SchemaReference(composition.Key, composition.Alias))));

    private static IReadOnlyList<AllowedType> StructureOf(TType type, Dictionary<Guid, string> aliases) =>
        TypeFile.Ordered((type.AllowedContentTypes ?? [])
            .Where(child => aliases.ContainsKey(child.Key))
            .Select(child => new AllowedType(child.Key, aliases[child.Key], child.SortOrder)));

    private static void ApplyInfo(TType type, TypeInfo info)
    {
        type.Name = info.Name;
        type.Icon = info.Icon;
        type.Thumbnail = info.Thumbnail;
        type.Description = info.Description.Length == 0 ? null : info.Description;
        type.AllowedAsRoot = info.AllowedAtRoot;
        type.ListView = info.ListView;
        type.Variations = info.Variations;
        type.IsElement = info.IsElement;
    }

    private void ApplyCompositions(TType type, TItem item, bool remove)
    {
        var wanted = item.Info.Compositions.Select(composition => composition.Key).ToHashSet();
        foreach (var other in type.ContentTypeComposition.Where(composition => remove && !wanted.Contains(composition.Key)).ToList())
        {
            type.RemoveContentType(other.Key);
        }

        foreach (var key in wanted.Except(type.ContentTypeComposition.Select(composition => composition.Key)).ToList())
        {
            if (types.Get(key) is not { } composition || !type.AddContentType(composition))
            {
                throw new SchemaImportException(item, $"the type {key} can't be one of its compositions.");
            }
        }
    }

    private bool ApplyStructure(TType type, TItem item)
    {
        var there = item.Structure.Where(child => types.Get(child.Key) is not null).ToList();
        // Emptied first: Umbraco takes lists that differ in their order only for equal, and would not save them.
        type.AllowedContentTypes = [];
        type.AllowedContentTypes = [.. there.Select(child => new ContentTypeSort(child.Key, child.SortOrder, child.Alias))];
        return there.Count == item.Structure.Count;
    }
}

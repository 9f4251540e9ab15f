using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Strings;

namespace Trade4Msmes.Cms.Schema;

/// <summary>The own properties and tabs of one type in the database.</summary>
internal sealed class StoredProperties(
    IContentTypeComposition type, TypeItem item, IShortStringHelper strings, IReadOnlyDictionary<Guid, IDataType> dataTypes)
{
    internal static IReadOnlyList<PropertyItem> Read(IContentTypeComposition type) => PropertyFile.Ordered(
        type.PropertyTypes.Select(property => new PropertyItem(
            property.Key, property.Name, property.Alias, property.DataTypeKey, property.PropertyEditorAlias, property.Mandatory,
            property.ValidationRegExp ?? "", property.Description ?? "", property.SortOrder, TabOf(type, property)?.Alias,
            property.Variations, property.MandatoryMessage ?? "", property.ValidationRegExpMessage ?? "", property.LabelOnTop)));

    internal static IReadOnlyList<TabItem> ReadTabs(IContentTypeComposition type) => PropertyFile.Ordered(
        type.PropertyGroups.Select(tab => new TabItem(tab.Key, tab.Name ?? "", tab.Alias, tab.Type, tab.SortOrder)));

    internal void RemoveOthers()
    {
        var wanted = item.Properties.Select(Find).ToList();
        foreach (var property in type.PropertyTypes.Where(property => !wanted.Contains(property)).ToList())
        {
            type.RemovePropertyType(property.Alias);
        }
    }

    internal void Apply()
    {
        foreach (var tab in item.Tabs)
        {
            ApplyTab(tab);
        }

        foreach (var wanted in item.Properties)
        {
            ApplyProperty(wanted);
        }

        // Adding and moving renumber on the way; at the end the file's numbers hold.
        foreach (var wanted in item.Properties)
        {
            Find(wanted)!.SortOrder = wanted.SortOrder;
        }

        RemoveEmptyTabs();
    }

    private void ApplyTab(TabItem wanted)
    {
        var tab = type.PropertyGroups.FirstOrDefault(tab => tab.Key == wanted.Key)
            ?? type.PropertyGroups.FirstOrDefault(tab => tab.Alias == wanted.Alias);
        if (tab is null)
        {
            tab = new PropertyGroup(type is IContentType) { Key = wanted.Key, Alias = wanted.Alias };
            type.PropertyGroups.Add(tab);
        }

        if (tab.Alias != wanted.Alias)
        {
            tab.Alias = wanted.Alias;
        }

        tab.Name = wanted.Caption;
        tab.Type = wanted.Type;
        tab.SortOrder = wanted.SortOrder;
    }

    private void ApplyProperty(PropertyItem wanted)
    {
        var dataType = dataTypes.GetValueOrDefault(wanted.DataType)
            ?? throw new SchemaImportException(item, $"the data type {wanted.DataType} of '{wanted.Alias}' is not there.");
        var property = Find(wanted);
        if (property is null)
        {
            property = new PropertyType(strings, dataType, wanted.Alias) { Key = wanted.Key, SortOrder = wanted.SortOrder };
            if (!(wanted.Tab is null ? type.AddPropertyType(property) : type.AddPropertyType(property, wanted.Tab)))
            {
                throw new SchemaImportException(item, $"a composition has a property '{wanted.Alias}' already.");
            }
        }

        property.Alias = wanted.Alias;
        property.Name = wanted.Name;
        property.Description = NullIfEmpty(wanted.Description);
        property.DataTypeId = dataType.Id;
        property.DataTypeKey = dataType.Key;
        property.PropertyEditorAlias = dataType.EditorAlias;
        property.ValueStorageType = dataType.DatabaseType;
        property.Mandatory = wanted.Mandatory;
        property.MandatoryMessage = NullIfEmpty(wanted.MandatoryMessage);
        property.ValidationRegExp = NullIfEmpty(wanted.Validation);
        property.ValidationRegExpMessage = NullIfEmpty(wanted.ValidationMessage);
        property.Variations = wanted.Variations;
        property.LabelOnTop = wanted.LabelOnTop;
        if (TabOf(type, property)?.Alias != wanted.Tab)
        {
            type.MovePropertyType(property.Alias, wanted.Tab);
        }
    }

    /// <summary>A tab that the file does not have goes once nothing stands in it: an editor's own property keeps its tab.</summary>
    private void RemoveEmptyTabs()
    {
        var others = type.PropertyGroups.Where(tab => item.Tabs.All(wanted => wanted.Alias != tab.Alias)).ToList();
        foreach (var tab in others.Where(tab => tab.PropertyTypes is not { Count: > 0 } && !others.Exists(group => IsIn(group, tab))))
        {
            type.RemovePropertyGroup(tab.Alias);
        }
    }

    private static bool IsIn(PropertyGroup group, PropertyGroup tab) =>
        group.PropertyTypes is { Count: > 0 } && group.Alias.StartsWith(tab.Alias + "/", StringComparison.Ordinal);

    /// <summary>By alias too: a property that was made anew by hand has another key, and pages hold text in it.</summary>
    private IPropertyType? Find(PropertyItem wanted) =>
        type.PropertyTypes.FirstOrDefault(property => property.Key == wanted.Key)
        ?? type.PropertyTypes.FirstOrDefault(property => property.Alias == wanted.Alias);

    private static PropertyGroup? TabOf(IContentTypeComposition type, IPropertyType property) =>
        type.PropertyGroups.FirstOrDefault(tab => tab.PropertyTypes?.Contains(property.Alias) == true);

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}

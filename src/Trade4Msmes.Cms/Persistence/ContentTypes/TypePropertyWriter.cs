using Microsoft.EntityFrameworkCore;
using Trade4Msmes.Cms.Persistence.DataTypes;
using Trade4Msmes.Cms.Persistence.Nodes;
using Umbraco.Cms.Core.Models;

namespace Trade4Msmes.Cms.Persistence.ContentTypes;

/// <summary>Writes the tabs, groups and own properties of a type.</summary>
internal static class TypePropertyWriter
{
    internal static void Write(UmbracoDbContext database, IContentTypeComposition type, PropertyTypeRow[] stored)
    {
        stored = RemoveProperties(database, type, stored);
        var groups = WriteGroups(database, type);
        var known = stored.ToDictionary(p => p.Id);
        var dataTypes = DataTypes(database);
        var written = new List<(IPropertyType Property, PropertyTypeRow Row)>();
        foreach (var property in type.PropertyTypes.ToArray())
        {
            SetDataType(type, property, dataTypes);
            var row = new PropertyTypeRow();
            if (!property.HasIdentity)
            {
                database.Add(row);
            }
            else if (!known.TryGetValue(property.Id, out row))
            {
                throw new InvalidOperationException(
                    $"The property '{property.Alias}' of '{type.Alias}' was removed meanwhile. Load the type again before you change it.");
            }

            Fill(row, property, type.Id, groups);
            written.Add((property, row));
        }

        database.SaveChanges();
        foreach (var (property, row) in written)
        {
            property.Id = row.Id;
        }

        RemoveGroups(database, type);
    }

    // Only when the type says that something went: a type that was loaded before another added a property must not take it away.
    private static PropertyTypeRow[] RemoveProperties(UmbracoDbContext database, IContentTypeComposition type, PropertyTypeRow[] stored)
    {
        var changed = type.IsPropertyDirty(nameof(type.PropertyTypes)) || type.IsPropertyDirty(nameof(type.NoGroupPropertyTypes))
            || type.IsPropertyDirty(nameof(type.PropertyGroups))
            || type.PropertyGroups.Any(group => group.IsPropertyDirty(nameof(group.PropertyTypes)));
        var kept = type.PropertyTypes.Select(p => p.Id).ToHashSet();
        int[] gone = changed ? [.. stored.Select(p => p.Id).Where(id => !kept.Contains(id))] : [];
        if (gone.Length == 0)
        {
            return stored;
        }

        // At once, and values and tags with them (foreign keys cascade): a new property may take the alias.
        database.Set<PropertyTypeRow>().Where(p => gone.Contains(p.Id)).ExecuteDelete();
        foreach (var row in stored.Where(p => gone.Contains(p.Id)))
        {
            database.Entry(row).State = EntityState.Detached;
        }

        return [.. stored.Where(p => kept.Contains(p.Id))];
    }

    /// <returns>The id of the group of each property that is in one, by the property's alias.</returns>
    private static Dictionary<string, int> WriteGroups(UmbracoDbContext database, IContentTypeComposition type)
    {
        var known = database.Set<PropertyGroupRow>().AsTracking().Where(g => g.TypeId == type.Id).ToDictionary(g => g.Id);
        var written = new List<(PropertyGroup Group, PropertyGroupRow Row)>();
        foreach (var group in type.PropertyGroups)
        {
            if (!group.HasIdentity || !known.TryGetValue(group.Id, out var row))
            {
                row = new PropertyGroupRow();
                database.Add(row);
            }

            row.Key = group.Key;
            row.TypeId = type.Id;
            row.Kind = (short)group.Type;
            row.Name = group.Name ?? "";
            row.Alias = group.Alias;
            row.SortOrder = group.SortOrder;
            written.Add((group, row));
        }

        database.SaveChanges();
        var groups = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var (group, row) in written)
        {
            group.Id = row.Id;
            foreach (var property in group.PropertyTypes ?? Enumerable.Empty<IPropertyType>())
            {
                groups[property.Alias] = row.Id;
                property.PropertyGroupId = new Lazy<int>(row.Id);
            }
        }

        return groups;
    }

    private static void RemoveGroups(UmbracoDbContext database, IContentTypeComposition type)
    {
        if (type.IsPropertyDirty(nameof(type.PropertyGroups)))
        {
            int[] kept = [.. type.PropertyGroups.Select(g => g.Id)];
            database.Set<PropertyGroupRow>().Where(g => g.TypeId == type.Id && !kept.Contains(g.Id)).ExecuteDelete();
        }
    }

    private static DataTypeOfProperty[] DataTypes(UmbracoDbContext database) =>
    [
        .. from dataType in database.Set<DataTypeRow>()
           join node in database.Set<NodeRow>() on dataType.NodeId equals node.Id
           orderby node.Id
           select new DataTypeOfProperty(node.Id, node.UniqueId, dataType.EditorAlias, dataType.DbType),
    ];

    /// <summary>Names the data type fully; by its editor where the property knows no more, as in Umbraco.</summary>
    private static void SetDataType(IContentTypeComposition type, IPropertyType property, DataTypeOfProperty[] dataTypes)
    {
        var dataType = (property.DataTypeId != 0 ? Array.Find(dataTypes, d => d.Id == property.DataTypeId)
                : Array.Find(dataTypes, d => d.Key == property.DataTypeKey)
                ?? Array.Find(dataTypes, d => d.EditorAlias == property.PropertyEditorAlias))
            ?? throw new InvalidOperationException($"The data type of the property '{property.Alias}' of '{type.Alias}' is not there.");
        property.DataTypeId = dataType.Id;
        property.DataTypeKey = dataType.Key;
        property.PropertyEditorAlias = dataType.EditorAlias;
        property.ValueStorageType = Enum.Parse<ValueStorageType>(dataType.DbType, ignoreCase: true);
    }

    private static void Fill(PropertyTypeRow row, IPropertyType property, int typeId, Dictionary<string, int> groups)
    {
        row.Key = property.Key;
        row.DataTypeId = property.DataTypeId;
        row.ContentTypeId = typeId;
        row.GroupId = groups.TryGetValue(property.Alias, out var group) ? group : null;
        row.Alias = property.Alias;
        row.Name = property.Name;
        row.SortOrder = property.SortOrder;
        row.Mandatory = property.Mandatory;
        row.MandatoryMessage = property.MandatoryMessage;
        row.ValidationRegExp = property.ValidationRegExp;
        row.ValidationRegExpMessage = property.ValidationRegExpMessage;
        row.Description = property.Description;
        row.LabelOnTop = property.LabelOnTop;
        row.Variations = (byte)property.Variations;
    }

    private sealed record DataTypeOfProperty(int Id, Guid Key, string EditorAlias, string DbType);
}

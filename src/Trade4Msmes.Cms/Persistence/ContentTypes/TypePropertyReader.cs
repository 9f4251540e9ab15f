using Trade4Msmes.Cms.Persistence.DataTypes;
using Trade4Msmes.Cms.Persistence.Nodes;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Strings;

namespace Trade4Msmes.Cms.Persistence.ContentTypes;

/// <summary>Builds the tabs, groups and properties of types from their rows.</summary>
internal static class TypePropertyReader
{
    internal static void SetProperties(
        UmbracoDbContext database, Dictionary<int, ContentTypeCompositionBase> types, IShortStringHelper strings)
    {
        var groups = database.Set<PropertyGroupRow>().OrderBy(g => g.SortOrder).ThenBy(g => g.Id).ToLookup(g => g.TypeId);
        var properties = Properties(database).ToLookup(p => p.Property.ContentTypeId);
        foreach (var type in types.Values)
        {
            var ofType = properties[type.Id].ToLookup(p => p.Property.GroupId, p => New(p, strings));
            var known = groups[type.Id].Select(g => g.Id).ToHashSet();
            type.PropertyGroups = new PropertyGroupCollection(groups[type.Id].Select(group => New(group, type.SupportsPublishing, ofType[group.Id])));
            type.NoGroupPropertyTypes = ofType.Where(group => group.Key is not { } id || !known.Contains(id)).SelectMany(group => group);
        }
    }

    private static IQueryable<TypeProperty> Properties(UmbracoDbContext database) =>
        from property in database.Set<PropertyTypeRow>()
        join dataType in database.Set<DataTypeRow>() on property.DataTypeId equals dataType.NodeId
        join node in database.Set<NodeRow>() on dataType.NodeId equals node.Id
        orderby property.SortOrder, property.Id
        select new TypeProperty(property, node.UniqueId, dataType.EditorAlias, dataType.DbType);

    private static PropertyGroup New(PropertyGroupRow row, bool supportsPublishing, IEnumerable<PropertyType> properties) =>
        // The collection tells its properties their group.
        new(new PropertyTypeCollection(supportsPublishing, properties))
        {
            Id = row.Id,
            Key = row.Key,
            Type = (PropertyGroupType)row.Kind,
            Name = row.Name,
            Alias = row.Alias,
            SortOrder = row.SortOrder,
        };

    private static PropertyType New(TypeProperty found, IShortStringHelper strings)
    {
        var row = found.Property;
        return new PropertyType(strings, found.EditorAlias, Enum.Parse<ValueStorageType>(found.DbType, ignoreCase: true), row.Alias)
        {
            Id = row.Id,
            Key = row.Key,
            DataTypeId = row.DataTypeId,
            DataTypeKey = found.DataTypeKey,
            Name = row.Name,
            SortOrder = row.SortOrder,
            Mandatory = row.Mandatory,
            MandatoryMessage = row.MandatoryMessage,
            ValidationRegExp = row.ValidationRegExp,
            ValidationRegExpMessage = row.ValidationRegExpMessage,
            Description = row.Description,
            LabelOnTop = row.LabelOnTop,
            Variations = (ContentVariation)row.Variations,
        };
    }

    private sealed record TypeProperty(PropertyTypeRow Property, Guid DataTypeKey, string EditorAlias, string DbType);
}

using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace Trade4Msmes.Cms.Persistence.Contents;

/// <summary>The values of a content item, between Core's properties and the rows of its versions.</summary>
internal sealed class PropertyValues(ILanguageRepository languages)
{
    internal static ILookup<int, PropertyDataRow> Read(UmbracoDbContext database, IReadOnlyCollection<int> versionIds) =>
        database.Set<PropertyDataRow>().AsNoTracking().Where(v => versionIds.Contains(v.VersionId)).ToLookup(v => v.VersionId);

    /// <summary>The properties of an item: edited values from its current version, published ones from the published version.</summary>
    internal PropertyCollection ToProperties(
        IContentTypeComposition type, IEnumerable<PropertyDataRow> edited, IEnumerable<PropertyDataRow> published)
    {
        var values = edited.Select(row => (row, published: false)).Concat(published.Select(row => (row, published: true)))
            .ToLookup(value => value.row.PropertyTypeId);
        return new PropertyCollection(type.CompositionPropertyTypes.Select(propertyType =>
        {
            // Values that the property had while it varied otherwise wait for it to vary so again: they are not its values now.
            var known = values[propertyType.Id]
                .Select(value => (value.row, value.published, culture: value.row.LanguageId is { } id ? languages.GetIsoCodeById(id) : null))
                .Where(value => propertyType.SupportsVariation(value.culture, value.row.Segment)).ToArray();
            var initial = known.Select(value =>
                new Property.InitialPropertyValue(value.culture, value.row.Segment, value.published, ValueOf(value.row)));
            return Property.CreateWithValues(known.FirstOrDefault(v => !v.published).row?.Id ?? 0, propertyType, [.. initial]);
        }));
    }

    /// <summary>The rows that a version of an item should have; empty values get none.</summary>
    internal IEnumerable<PropertyDataRow> ToRows(IContentBase item, int versionId, bool published)
    {
        foreach (var property in item.Properties)
        {
            foreach (var value in property.Values)
            {
                if ((published ? value.PublishedValue : value.EditedValue) is { } content
                    && property.PropertyType.SupportsVariation(value.Culture, value.Segment))
                {
                    yield return ToRow(property, value, versionId, content);
                }
            }
        }
    }

    /// <summary>Makes a version's rows be the wanted ones and touches only what differs.</summary>
    internal static void Write(UmbracoDbContext database, IReadOnlyCollection<int> versionIds, IEnumerable<PropertyDataRow> wanted)
    {
        var known = database.Set<PropertyDataRow>().AsTracking().Where(v => versionIds.Contains(v.VersionId))
            .ToDictionary(v => (v.VersionId, v.PropertyTypeId, v.LanguageId, v.Segment));
        foreach (var row in wanted)
        {
            if (known.Remove((row.VersionId, row.PropertyTypeId, row.LanguageId, row.Segment), out var stored))
            {
                row.Id = stored.Id;
                database.Entry(stored).CurrentValues.SetValues(row);
            }
            else
            {
                database.Add(row);
            }
        }

        database.RemoveRange(known.Values);
    }

    private PropertyDataRow ToRow(IProperty property, IPropertyValue value, int versionId, object content)
    {
        var row = new PropertyDataRow
        {
            VersionId = versionId,
            PropertyTypeId = property.PropertyTypeId,
            LanguageId = value.Culture is null ? null : languages.GetIdByIsoCode(value.Culture),
            Segment = value.Segment,
        };
        switch (property.ValueStorageType)
        {
            case ValueStorageType.Integer:
                row.IntValue = content is bool yes ? (yes ? 1 : 0) : Convert.ToInt32(content, null);
                break;
            case ValueStorageType.Decimal:
                row.DecimalValue = Convert.ToDecimal(content, null);
                break;
            case ValueStorageType.Date:
                row.DateValue = Convert.ToDateTime(content, null);
                break;
            case ValueStorageType.Ntext:
            case ValueStorageType.Nvarchar:
            default:
                row.TextValue = content.ToString();
                break;
        }

        return row;
    }

    private static object? ValueOf(PropertyDataRow row) =>
        (object?)row.TextValue ?? (object?)row.IntValue ?? (object?)row.DecimalValue ?? row.DateValue;
}

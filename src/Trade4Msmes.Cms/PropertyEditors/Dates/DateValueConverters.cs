using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;

namespace Trade4Msmes.Cms.PropertyEditors.Dates;

/// <summary>A date or time for pages; null for none.</summary>
public abstract class DateValueConverter<T> : PropertyValueConverterBase
    where T : struct
{
    private readonly IJsonSerializer _serializer;
    private readonly string _alias;
    private readonly Func<DateTimeOffset, T> _shown;

    private protected DateValueConverter(IJsonSerializer serializer, string alias, Func<DateTimeOffset, T> shown) =>
        (_serializer, _alias, _shown) = (serializer, alias, shown);

    public override bool IsConverter(IPublishedPropertyType propertyType) => propertyType.EditorAlias == _alias;

    public override Type GetPropertyValueType(IPublishedPropertyType propertyType) => typeof(T?);

    public override PropertyCacheLevel GetPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.Element;

    public override object? ConvertSourceToIntermediate(
        IPublishedElement owner, IPublishedPropertyType propertyType, object? source, bool preview) =>
        StoredDate.Read(source, _serializer) is { } date ? _shown(date.Date) : null;
}

/// <inheritdoc/>
[DefaultPropertyValueConverter]
public sealed class DateOnlyValueConverter(IJsonSerializer serializer)
    : DateValueConverter<DateOnly>(serializer, Constants.PropertyEditors.Aliases.DateOnly, date => DateOnly.FromDateTime(date.DateTime));

/// <inheritdoc/>
[DefaultPropertyValueConverter]
public sealed class TimeOnlyValueConverter(IJsonSerializer serializer)
    : DateValueConverter<TimeOnly>(serializer, Constants.PropertyEditors.Aliases.TimeOnly, date => TimeOnly.FromDateTime(date.DateTime));

/// <inheritdoc/>
[DefaultPropertyValueConverter]
public sealed class DateTimeUnspecifiedValueConverter(IJsonSerializer serializer)
    : DateValueConverter<DateTime>(serializer, Constants.PropertyEditors.Aliases.DateTimeUnspecified, date => DateTime.SpecifyKind(date.DateTime, DateTimeKind.Unspecified));

/// <inheritdoc/>
[DefaultPropertyValueConverter]
public sealed class DateTimeWithTimeZoneValueConverter(IJsonSerializer serializer)
    : DateValueConverter<DateTimeOffset>(serializer, Constants.PropertyEditors.Aliases.DateTimeWithTimeZone, date => date);

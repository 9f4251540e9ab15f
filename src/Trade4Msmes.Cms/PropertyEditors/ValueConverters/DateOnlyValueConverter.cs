using System.Globalization;
using System.Text.Json;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;

namespace Trade4Msmes.Cms.PropertyEditors.ValueConverters;

/// <summary>A day for pages: <see cref="DateOnly"/> or null.</summary>
public sealed class DateOnlyValueConverter : PropertyValueConverterBase
{
    public override bool IsConverter(IPublishedPropertyType propertyType) =>
        propertyType.EditorAlias == Constants.PropertyEditors.Aliases.DateOnly;

    public override Type GetPropertyValueType(IPublishedPropertyType propertyType) => typeof(DateOnly?);

    public override PropertyCacheLevel GetPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.Element;

    public override object? ConvertSourceToIntermediate(
        IPublishedElement owner, IPublishedPropertyType propertyType, object? source, bool preview)
    {
        var text = source?.ToString();
        if (text?.TrimStart().StartsWith('{') == true)
        {
            using var json = JsonDocument.Parse(text);
            text = json.RootElement.TryGetProperty("date", out var date) ? date.GetString() : null;
        }

        return text is { Length: >= 10 } && DateOnly.TryParseExact(text[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : (object?)null;
    }
}

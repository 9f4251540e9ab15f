using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.ValueConverters;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Extensions;

namespace Trade4Msmes.Cms.PropertyEditors.Media;

/// <summary>Picked media for pages: <see cref="MediaWithCrops"/>, or several where the data type allows. What readers can't see is left out.</summary>
[DefaultPropertyValueConverter]
public sealed class MediaPickerWithCropsValueConverter(IJsonSerializer serializer, IPublishedMediaCache media, IPublishedUrlProvider urls)
    : PropertyValueConverterBase
{
    public override bool IsConverter(IPublishedPropertyType propertyType) =>
        propertyType.EditorAlias == Constants.PropertyEditors.Aliases.MediaPicker3;

    public override bool? IsValue(object? value, PropertyValueLevel level) => value?.ToString() == "[]" ? false : base.IsValue(value, level);

    public override Type GetPropertyValueType(IPublishedPropertyType propertyType) =>
        IsMultiple(propertyType) ? typeof(IEnumerable<MediaWithCrops>) : typeof(MediaWithCrops);

    // A media item can change without a change here.
    public override PropertyCacheLevel GetPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.None;

    public override object? ConvertSourceToIntermediate(
        IPublishedElement owner, IPublishedPropertyType propertyType, object? source, bool preview) => PickedMedia.Read(source, serializer);

    public override object? ConvertIntermediateToObject(
        IPublishedElement owner, IPublishedPropertyType propertyType, PropertyCacheLevel referenceCacheLevel, object? inter, bool preview)
    {
        var configuration = propertyType.DataType.ConfigurationAs<MediaPicker3Configuration>();
        var shown = ((IReadOnlyList<PickedMedia>?)inter ?? [])
            .Select(picked => (Picked: picked, Item: media.GetById(preview, picked.MediaKey)))
            .Where(each => each.Item is not null)
            .Select(each => new MediaWithCrops(each.Item!, new ImageCropperValue
            {
                Src = each.Item!.Url(urls),
                Crops = Crops.Shown(each.Picked.Crops, configuration),
                FocalPoint = configuration?.EnableLocalFocalPoint == false ? null : each.Picked.FocalPoint,
            }));
        return IsMultiple(propertyType) ? shown.ToList() : shown.FirstOrDefault();
    }

    private static bool IsMultiple(IPublishedPropertyType propertyType) =>
        propertyType.DataType.ConfigurationAs<MediaPicker3Configuration>()?.Multiple ?? false;
}

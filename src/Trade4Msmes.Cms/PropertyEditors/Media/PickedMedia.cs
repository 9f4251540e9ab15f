using Trade4Msmes.Cms.PropertyEditors.Values;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Serialization;
using static Umbraco.Cms.Core.PropertyEditors.ValueConverters.ImageCropperValue;

namespace Trade4Msmes.Cms.PropertyEditors.Media;

/// <summary>A media item as a picker stores it.</summary>
/// <param name="Key">Of the choice, so that the same item can be chosen twice.</param>
/// <param name="MediaKey">Of the media item.</param>
internal sealed record PickedMedia(
    Guid Key, Guid MediaKey, string? MediaTypeAlias = "", IReadOnlyList<ImageCropperCrop>? Crops = null, ImageCropperFocalPoint? FocalPoint = null)
{
    /// <returns>Also what older versions stored: UDIs with commas between.</returns>
    internal static IReadOnlyList<PickedMedia> Read(object? value, IJsonSerializer serializer) =>
        value is string text && text.StartsWith("umb://", StringComparison.Ordinal)
            ? [.. text.Split(',').Select(udi => UdiParser.Parse(udi)).OfType<GuidUdi>().Select(udi => new PickedMedia(udi.Guid, udi.Guid))]
            : serializer.Read<List<PickedMedia>>(value) ?? [];
}

using Umbraco.Cms.Core.PropertyEditors;
using static Umbraco.Cms.Core.PropertyEditors.ValueConverters.ImageCropperValue;

namespace Trade4Msmes.Cms.PropertyEditors.Media;

/// <summary>Crops in two forms: stored only where somebody set something, shown as the data type lists them today.</summary>
internal static class Crops
{
    internal static IReadOnlyList<ImageCropperCrop> Stored(IEnumerable<ImageCropperCrop>? crops) =>
        [.. (crops ?? []).Where(crop => crop.Coordinates is not null)];

    internal static ImageCropperFocalPoint? Stored(ImageCropperFocalPoint? point) => point is { Left: 0.5m, Top: 0.5m } ? null : point;

    internal static IReadOnlyList<ImageCropperCrop> Shown(IEnumerable<ImageCropperCrop>? crops, ImageCropperConfiguration? configuration) =>
        Shown(crops, configuration?.Crops?.Select(crop => (crop.Alias, crop.Width, crop.Height)));

    internal static IReadOnlyList<ImageCropperCrop> Shown(IEnumerable<ImageCropperCrop>? crops, MediaPicker3Configuration? configuration) =>
        Shown(crops, configuration?.Crops?.Select(crop => (crop.Alias ?? "", crop.Width, crop.Height)));

    private static IReadOnlyList<ImageCropperCrop> Shown(IEnumerable<ImageCropperCrop>? crops, IEnumerable<(string Alias, int Width, int Height)>? listed) =>
        [.. (listed ?? []).Select(crop => new ImageCropperCrop
        {
            Alias = crop.Alias,
            Width = crop.Width,
            Height = crop.Height,
            Coordinates = crops?.FirstOrDefault(set => set.Alias == crop.Alias)?.Coordinates,
        })];
}

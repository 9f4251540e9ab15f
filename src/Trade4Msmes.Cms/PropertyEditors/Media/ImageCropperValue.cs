using Umbraco.Cms.Core.Media;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Strings;

// Umbraco's own namespace and names: the day its package can be referenced, this file goes and its users stay as they are.
namespace Umbraco.Cms.Core.PropertyEditors.ValueConverters;

/// <summary>An image: its path, the point that must stay in sight, and named crops.</summary>
public class ImageCropperValue : IHtmlEncodedString
{
    /// <summary>The path of the file; empty before there is one.</summary>
    public string? Src { get; set; } = "";

    /// <summary>Named cut-outs.</summary>
    public IEnumerable<ImageCropperCrop>? Crops { get; set; }

    /// <summary>What must stay in sight however the image is cut; null for its middle.</summary>
    public ImageCropperFocalPoint? FocalPoint { get; set; }

    /// <inheritdoc/>
    public override string ToString() => Src ?? "";

    /// <inheritdoc/>
    public string ToHtmlString() => Src ?? "";

    /// <returns>The first crop where no alias is given; null when there is none.</returns>
    public ImageCropperCrop? GetCrop(string? alias) =>
        Crops?.FirstOrDefault(crop => string.IsNullOrWhiteSpace(alias) || string.Equals(crop.Alias, alias, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a point other than the middle was chosen.</summary>
    public bool HasFocalPoint() => FocalPoint is { } point && point is not { Left: 0.5m, Top: 0.5m };

    /// <summary>Whether somebody cut out a crop of this name.</summary>
    public bool HasCrop(string alias) => GetCrop(alias)?.Coordinates is not null;

    /// <summary>Whether there is a file.</summary>
    public bool HasImage() => !string.IsNullOrWhiteSpace(Src);

    /// <returns>The URL of a crop, without the path of the file; null when there is no crop of that name.</returns>
    public string? GetCropUrl(
        string? alias, IImageUrlGenerator imageUrlGenerator, bool useCropDimensions = true, bool useFocalPoint = false, string? cacheBusterValue = null)
    {
        var crop = GetCrop(alias);
        if (crop is null && !string.IsNullOrWhiteSpace(alias))
        {
            return null;
        }

        var options = Options(crop, anyCrop: string.IsNullOrWhiteSpace(alias), useFocalPoint);
        options.CacheBusterValue = cacheBusterValue;
        if (useCropDimensions && crop is not null)
        {
            (options.Width, options.Height) = (crop.Width, crop.Height);
        }

        return imageUrlGenerator.GetImageUrl(options);
    }

    /// <returns>The URL of the image in a size, without the path of the file.</returns>
    public string? GetCropUrl(int width, int height, IImageUrlGenerator imageUrlGenerator, string? cacheBusterValue = null)
    {
        var options = Options(crop: null, anyCrop: true, useFocalPoint: false);
        (options.Width, options.Height, options.CacheBusterValue) = (width, height, cacheBusterValue);
        return imageUrlGenerator.GetImageUrl(options);
    }

    private ImageUrlGenerationOptions Options(ImageCropperCrop? crop, bool anyCrop, bool useFocalPoint) =>
        HasFocalPoint() && (useFocalPoint || anyCrop || crop is { Coordinates: null })
            ? new("") { FocalPoint = new(FocalPoint!.Left, FocalPoint.Top) }
            : !useFocalPoint && crop?.Coordinates is { } cut
                ? new("") { Crop = new(cut.X1, cut.Y1, cut.X2, cut.Y2) }
                : new ImageUrlGenerationOptions("");

    /// <summary>A point as shares of width and height, from the left and from the top.</summary>
    public record ImageCropperFocalPoint
    {
        public decimal Left { get; set; }

        public decimal Top { get; set; }
    }

    /// <summary>A named cut-out of a set size.</summary>
    public record ImageCropperCrop
    {
        public string? Alias { get; set; }

        public int Width { get; set; }

        public int Height { get; set; }

        /// <summary>Where it was cut out; null until somebody does.</summary>
        public ImageCropperCropCoordinates? Coordinates { get; set; }
    }

    /// <summary>What is cut off, as shares of the image, from the left, top, right and bottom.</summary>
    public record ImageCropperCropCoordinates
    {
        public decimal X1 { get; set; }

        public decimal Y1 { get; set; }

        public decimal X2 { get; set; }

        public decimal Y2 { get; set; }
    }
}

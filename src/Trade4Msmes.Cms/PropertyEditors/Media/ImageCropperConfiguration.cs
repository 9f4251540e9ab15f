// Umbraco's own namespace and names: the day its package can be referenced, this file goes and its users stay as they are.
namespace Umbraco.Cms.Core.PropertyEditors;

/// <summary>The crops that every image of a data type has.</summary>
public class ImageCropperConfiguration
{
    [ConfigurationField("crops")]
    public Crop[]? Crops { get; set; }

    /// <summary>A cut-out to make, with its size in pixels.</summary>
    public class Crop
    {
        public string Alias { get; set; } = "";

        public string? Label { get; set; }

        public int Width { get; set; }

        public int Height { get; set; }
    }
}

using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors.ValueConverters;

// Umbraco's own namespace and names: the day its package can be referenced, this file goes and its users stay as they are.
namespace Umbraco.Cms.Core.Models;

/// <summary>A media item as a page shows it: with the crops and the focal point that were set where it was picked.</summary>
public class MediaWithCrops(IPublishedContent content, ImageCropperValue localCrops) : PublishedContentWrapped(content)
{
    /// <summary>The media item itself.</summary>
    public IPublishedContent Content => Unwrap();

    /// <summary>What was set where it was picked; the item's own crops are in its own value.</summary>
    public ImageCropperValue LocalCrops { get; } = localCrops;
}

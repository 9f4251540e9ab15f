using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Serialization;

namespace Trade4Msmes.Cms.PropertyEditors.Media;

/// <summary>Where the file of a media item lies: an upload's value is the path, an image's value is JSON that names it.</summary>
internal sealed class MediaFilePaths(IJsonSerializer serializer) : IMediaUrlGenerator
{
    public bool TryGetMediaPath(string? propertyEditorAlias, object? value, out string? mediaPath)
    {
        mediaPath = propertyEditorAlias switch
        {
            Constants.PropertyEditors.Aliases.UploadField => value?.ToString(),
            Constants.PropertyEditors.Aliases.ImageCropper => SourceOf(value?.ToString()),
            _ => null,
        };
        return !string.IsNullOrWhiteSpace(mediaPath);
    }

    /// <summary>Images from before crops were kept as a bare path.</summary>
    private string? SourceOf(string? value) => value is null || !value.TrimStart().StartsWith('{')
        ? value
        : serializer.TryDeserialize<Image>(value, out var image) ? image.Src : null;

    private sealed record Image(string? Src);
}

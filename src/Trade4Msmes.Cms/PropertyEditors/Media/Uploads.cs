using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.Models.TemporaryFile;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace Trade4Msmes.Cms.PropertyEditors.Media;

/// <summary>Takes uploads into the media folder. A file there is never overwritten: until the save succeeds, readers and older versions need it.</summary>
internal sealed class Uploads(
    ITemporaryFileService uploads, MediaFileManager media, IOptionsMonitor<ContentSettings> settings, IFileStreamSecurityValidator security)
{
    /// <param name="allowed">Extensions without dot; null or none for all that Umbraco:CMS:Content allows.</param>
    internal IEnumerable<string> Problems(Guid key, IEnumerable<string>? allowed)
    {
        if (Find(key) is not { } upload)
        {
            yield return "The uploaded file is no longer there: uploads are kept for some hours only. Upload it again.";
            yield break;
        }

        var extension = ExtensionOf(upload);
        if (!IsAllowed(extension, allowed))
        {
            yield return allowed?.Any() == true
                ? $"Files of the type '{extension}' can't be used here. Upload one of these: {string.Join(", ", allowed)}."
                : $"Files of the type '{extension}' are not allowed on this site.";
        }
        else if (!IsSafe(upload))
        {
            yield return $"The file '{upload.FileName}' is considered unsafe. Check it and upload a clean one.";
        }
    }

    /// <summary>Copies an upload into the media folder. The upload itself stays until its time is over, should the save fail.</summary>
    /// <returns>The URL path of the file; null where <see cref="Problems"/> has something to say.</returns>
    internal string? Keep(Guid key, ContentPropertyData owner, IEnumerable<string>? allowed)
    {
        if (owner.ContentKey == Guid.Empty || owner.PropertyTypeKey == Guid.Empty)
        {
            throw new InvalidOperationException("An upload needs the keys of the item and of the property that it belongs to.");
        }

        if (Find(key) is not { } upload || !IsAllowed(ExtensionOf(upload), allowed) || !IsSafe(upload))
        {
            return null;
        }

        var path = media.GetMediaPath(upload.FileName, owner.ContentKey, owner.PropertyTypeKey);
        var free = path;
        for (var number = 2; media.FileSystem.FileExists(free); number++)
        {
            free = $"{path[..^Path.GetExtension(path).Length]}-{number}{Path.GetExtension(path)}";
        }

        using var content = upload.OpenReadStream();
        media.FileSystem.AddFile(free, content, overrideIfExists: false);
        return media.FileSystem.GetUrl(free);
    }

    /// <summary>
    /// The path that an editor sends back, if it is this property's: else one item could claim, and later delete, the file of another.
    /// </summary>
    internal string? Own(string? sent, string? current, ContentPropertyData owner) =>
        string.IsNullOrWhiteSpace(sent) ? null
        : sent == current || media.IsFileOwnedBy(sent, owner.ContentKey, owner.PropertyTypeKey) ? sent
        : current;

    private TemporaryFileModel? Find(Guid key) => uploads.GetAsync(key).GetAwaiter().GetResult();

    private bool IsAllowed(string extension, IEnumerable<string>? allowed) => settings.CurrentValue.IsFileAllowedForUpload(extension)
        && (allowed?.Any() != true || allowed.Contains(extension, StringComparer.OrdinalIgnoreCase));

    private bool IsSafe(TemporaryFileModel upload)
    {
        using var content = upload.OpenReadStream();
        return security.IsConsideredSafe(content);
    }

    private static string ExtensionOf(TemporaryFileModel upload) => Path.GetExtension(upload.FileName).TrimStart('.').ToLowerInvariant();
}

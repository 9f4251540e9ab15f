using Microsoft.EntityFrameworkCore;
using Trade4Msmes.Cms.Persistence.Scopes;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Extensions;

namespace Trade4Msmes.Cms.Persistence.Contents;

/// <summary>Writes media. An item has one version, which each save changes in place: what it shows is always what was saved last.</summary>
internal sealed class MediaWriter(
    PropertyValues values, ContentNames names, ContentReferences references, MediaUrlGeneratorCollection paths)
{
    private const int LongestPath = 255;

    internal void Insert(CmsScope scope, IMedia entity)
    {
        var database = scope.Writing;
        var media = Checked(entity);
        media.AddingEntity();
        names.MakeUnique(database, media, Constants.ObjectTypes.Media);
        var version = StoredContent.Insert(database, media, Constants.ObjectTypes.Media);
        database.SaveChanges();
        media.VersionId = version.Id;
        database.Add(new MediaVersionRow { Id = version.Id, Path = PathOf(media) });
        Finish(scope, database, media, isNew: true);
    }

    internal void Update(CmsScope scope, IMedia entity)
    {
        var media = Checked(entity);
        if (!media.IsDirty())
        {
            return;
        }

        var database = scope.Writing;
        media.UpdatingEntity();
        names.MakeUnique(database, media, Constants.ObjectTypes.Media);
        StoredContent.Update(database, media, Constants.ObjectTypes.Media);
        database.Set<MediaVersionRow>().AsTracking().Single(v => v.Id == media.VersionId).Path = PathOf(media);
        Finish(scope, database, media, isNew: false);
    }

    private void Finish(CmsScope scope, UmbracoDbContext database, Media media, bool isNew)
    {
        PropertyValues.Write(database, [media.VersionId], values.ToRows(media, media.VersionId, published: false));
        database.SaveChanges();
        references.Write(database, media, isNew);
        scope.Notifications.Publish(new MediaRefreshNotification(media, new EventMessages()));
        media.ResetDirtyProperties();
    }

    /// <summary>Where the item's file lies, by which the item is found again; null for a folder.</summary>
    private string? PathOf(Media media)
    {
        if (!media.Properties.TryGetValue(Constants.Conventions.Media.File, out var file)
            || !paths.TryGetMediaPath(file.PropertyType.PropertyEditorAlias, file.GetValue(), out var path))
        {
            return null;
        }

        return path is { Length: > LongestPath }
            ? throw new InvalidOperationException(
                $"The path of the media file is {path.Length} characters long; {LongestPath} are allowed. Give the file a shorter name.")
            : path;
    }

    /// <exception cref="NotSupportedException">The media type varies by language: names in languages would be lost.</exception>
    private static Media Checked(IMedia media) => media.ContentType.VariesByCulture()
        ? throw new NotSupportedException(
            $"Media are the same in all languages: the media type '{media.ContentType.Alias}' must not vary by language.")
        : (Media)media;
}

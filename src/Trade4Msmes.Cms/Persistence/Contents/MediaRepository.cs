using System.Text.RegularExpressions;
using Trade4Msmes.Cms.Persistence.Scopes;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace Trade4Msmes.Cms.Persistence.Contents;

/// <summary>Media: folders and what describes uploaded files.</summary>
internal sealed partial class MediaRepository(
    CmsScopeProvider scopes, IMediaTypeRepository mediaTypes, PropertyValues values, MediaWriter writer)
    : ContentRepository<IMedia>(scopes, Constants.ObjectTypes.Media), IMediaRepository
{
    public override int RecycleBinId => Constants.System.RecycleBinMedia;

    /// <summary>Also finds an image by the path of a smaller copy, such as "/media/1/harbour_403x328.jpg" for "/media/1/harbour.jpg".</summary>
    public IMedia? GetMediaByPath(string mediaPath) =>
        WithPath(mediaPath) ?? (Size().Replace(mediaPath, "") is { } original && original != mediaPath ? WithPath(original) : null);

    protected override IQueryable<ContentView> AllVersions(UmbracoDbContext database) => database.Media(ObjectType);

    protected override IReadOnlyList<IMedia> Load(IReadOnlyList<ContentView> views)
    {
        if (views.Count == 0)
        {
            return [];
        }

        var types = mediaTypes.GetMany([.. views.Select(v => v.ContentTypeId).Distinct()]).ToDictionary(t => t.Id);
        var properties = PropertyValues.Read(Reading, [.. views.Select(v => v.VersionId)]);
        return [.. views.Select(view => Build(view, types[view.ContentTypeId], properties[view.VersionId]))];
    }

    protected override void Insert(IMedia entity) => writer.Insert(Scope, entity);

    protected override void Update(IMedia entity) => writer.Update(Scope, entity);

    private IMedia? WithPath(string path)
    {
        var found = Views.Where(v => Reading.Set<MediaVersionRow>().Any(m => m.Id == v.VersionId && m.Path == path));
        return Load([.. found.OrderBy(v => v.Id).Take(1)]).SingleOrDefault();
    }

    private Media Build(ContentView view, IMediaType type, IEnumerable<PropertyDataRow> properties)
    {
        var media = new Media(view.Name ?? "", view.ParentId, type, values.ToProperties(type, properties, []));
        try
        {
            media.DisableChangeTracking();
            StoredContent.Fill(media, view);
            media.ResetDirtyProperties(rememberDirty: false);
            return media;
        }
        finally
        {
            media.EnableChangeTracking();
        }
    }

    [GeneratedRegex(@"_\d+x\d+(?=\.[^./]+$)")]
    private static partial Regex Size();
}

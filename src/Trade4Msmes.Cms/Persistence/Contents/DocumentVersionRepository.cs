using Microsoft.EntityFrameworkCore;
using Trade4Msmes.Cms.Persistence.Nodes;
using Trade4Msmes.Cms.Persistence.Scopes;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace Trade4Msmes.Cms.Persistence.Contents;

/// <summary>The history of documents: what can be rolled back to and what may be cleaned up.</summary>
internal sealed class DocumentVersionRepository(CmsScopeProvider scopes) : IDocumentVersionRepository
{
    public IReadOnlyCollection<ContentVersionMeta> GetContentVersionsEligibleForCleanup(DateTime olderThan, int? maxCount)
    {
        var eligible = Views(scopes.Current.Reading)
            .Where(v => v.VersionDate < olderThan && !v.Current && !v.Published && !v.PreventCleanup).OrderBy(v => v.VersionDate);
        return [.. (maxCount is { } most ? eligible.Take(most) : eligible).AsEnumerable().Select(ToMeta)];
    }

    // The policies of types are read with the types; none of this site's types sets one yet.
    public IReadOnlyCollection<ContentVersionCleanupPolicySettings> GetCleanupPolicies() => [];

    public IEnumerable<ContentVersionMeta> GetPagedItemsByContentId(
        int contentId, long pageIndex, int pageSize, out long totalRecords, int? languageId = null)
    {
        var database = scopes.Current.Reading;
        var versions = Views(database).Where(v => v.NodeId == contentId);
        if (languageId is { } language)
        {
            versions = versions.Where(v =>
                database.Set<ContentVersionCultureVariationRow>().Any(n => n.VersionId == v.Id && n.LanguageId == language));
        }

        totalRecords = versions.LongCount();
        return [.. versions.OrderByDescending(v => v.VersionDate).ThenByDescending(v => v.Id)
            .Skip(checked((int)(pageIndex * pageSize))).Take(pageSize).AsEnumerable().Select(ToMeta)];
    }

    public void DeleteVersions(IEnumerable<int> versionIds)
    {
        int[] ids = [.. versionIds];
        scopes.Current.Writing.Set<ContentVersionRow>().Where(v => ids.Contains(v.Id) && !v.Current).ExecuteDelete();
    }

    public void SetPreventCleanup(int versionId, bool preventCleanup) => scopes.Current.Writing.Set<ContentVersionRow>()
        .Where(v => v.Id == versionId).ExecuteUpdate(set => set.SetProperty(v => v.PreventCleanup, preventCleanup));

    public ContentVersionMeta? Get(int versionId) =>
        Views(scopes.Current.Reading).Where(v => v.Id == versionId).AsEnumerable().Select(ToMeta).SingleOrDefault();

    private static IQueryable<VersionView> Views(UmbracoDbContext database) =>
        from version in database.Set<ContentVersionRow>()
        join document in database.Set<DocumentVersionRow>() on version.Id equals document.Id
        join content in database.Set<ContentRow>() on version.NodeId equals content.NodeId
        join node in database.Set<NodeRow>() on version.NodeId equals node.Id
        where node.NodeObjectType == Constants.ObjectTypes.Document
        join user in database.Set<Users.UserRow>() on version.UserId equals user.Id into users
        from user in users.DefaultIfEmpty()
        select new VersionView
        {
            Id = version.Id,
            NodeId = version.NodeId,
            ContentTypeId = content.ContentTypeId,
            UserId = version.UserId ?? -1,
            VersionDate = version.VersionDate,
            Published = document.Published,
            Current = version.Current,
            PreventCleanup = version.PreventCleanup,
            UserName = user == null ? null : user.UserName,
        };

    private static ContentVersionMeta ToMeta(VersionView v) => new(
        v.Id, v.NodeId, v.ContentTypeId, v.UserId, v.VersionDate, v.Published, v.Current, v.PreventCleanup, v.UserName ?? "");

    private sealed class VersionView
    {
        public int Id { get; set; }

        public int NodeId { get; set; }

        public int ContentTypeId { get; set; }

        public int UserId { get; set; }

        public DateTime VersionDate { get; set; }

        public bool Published { get; set; }

        public bool Current { get; set; }

        public bool PreventCleanup { get; set; }

        public string? UserName { get; set; }
    }
}

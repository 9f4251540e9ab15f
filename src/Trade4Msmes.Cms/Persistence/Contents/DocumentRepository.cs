using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Trade4Msmes.Cms.Persistence.Scopes;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;

namespace Trade4Msmes.Cms.Persistence.Contents;

/// <summary>Documents, their versions in each language, and what is scheduled for them.</summary>
internal class DocumentRepository(
    CmsScopeProvider scopes, DocumentReader reader, DocumentWriter writer, ContentSchedules schedules, Guid objectType)
    : ContentRepository<IContent>(scopes, objectType), IDocumentRepository
{
    public DocumentRepository(CmsScopeProvider scopes, DocumentReader reader, DocumentWriter writer, ContentSchedules schedules)
        : this(scopes, reader, writer, schedules, Constants.ObjectTypes.Document)
    {
    }

    public override int RecycleBinId => Constants.System.RecycleBinContent;

    protected override IQueryable<ContentView> AllVersions(UmbracoDbContext database) => database.Documents(ObjectType);

    protected override IReadOnlyList<IContent> Load(IReadOnlyList<ContentView> views) => reader.Load(Reading, views);

    protected override void Insert(IContent entity) => writer.Insert(Scope, entity, ObjectType);

    protected override void Update(IContent entity) => writer.Update(Scope, entity, ObjectType);

    public IEnumerable<IContent> GetPage(
        IQuery<IContent>? query, long pageIndex, int pageSize, out long totalRecords, string[]? propertyAliases,
        IQuery<IContent>? filter, Ordering? ordering, bool loadTemplates) =>
        GetPage(query, pageIndex, pageSize, out totalRecords, propertyAliases, filter, ordering);

    public override void DeleteVersion(int versionId)
    {
        if (!Reading.Set<DocumentVersionRow>().Any(v => v.Id == versionId && v.Published))
        {
            base.DeleteVersion(versionId);
        }
    }

    public override void DeleteVersions(int nodeId, DateTime versionDate)
    {
        var database = Writing;
        database.Set<ContentVersionRow>()
            .Where(v => v.NodeId == nodeId && v.VersionDate < versionDate && !v.Current && !v.PreventCleanup
                && !database.Set<DocumentVersionRow>().Any(d => d.Id == v.Id && d.Published))
            .ExecuteDelete();
    }

    public int CountPublished(string? contentTypeAlias = null) => Views
        .Count(v => v.Published && !v.Trashed && (contentTypeAlias == null
            || Reading.Set<ContentTypes.ContentTypeRow>().Any(t => t.NodeId == v.ContentTypeId && t.Alias == contentTypeAlias)));

    public bool IsPathPublished(IContent? content)
    {
        if (content is null || content.Path.StartsWith("-1,-20,", StringComparison.Ordinal))
        {
            return false;
        }

        var ancestors = content.Path.Split(',').Skip(1).SkipLast(1)
            .Select(id => int.Parse(id, CultureInfo.InvariantCulture)).ToArray();
        return content.Published
            && Reading.Set<DocumentRow>().Count(d => ancestors.Contains(d.NodeId) && d.Published) == ancestors.Length;
    }

    public ContentScheduleCollection GetContentSchedule(int contentId) => schedules.Of(Reading, contentId);

    public IDictionary<int, IEnumerable<ContentSchedule>> GetContentSchedulesByIds(int[] contentIds) => schedules.Of(Reading, contentIds);

    public void PersistContentSchedule(IPublishableContentBase content, ContentScheduleCollection schedule) =>
        schedules.Replace(Writing, content, schedule);

    public void ClearSchedule(DateTime date) => ContentSchedules.Clear(Writing, date, null);

    public void ClearSchedule(DateTime date, ContentScheduleAction action) => ContentSchedules.Clear(Writing, date, action);

    public bool HasContentForExpiration(DateTime date) => ContentSchedules.Due(Reading, date, ContentScheduleAction.Expire).Any();

    public bool HasContentForRelease(DateTime date) => ContentSchedules.Due(Reading, date, ContentScheduleAction.Release).Any();

    public IEnumerable<IContent> GetContentForExpiration(DateTime date) => DueFor(date, ContentScheduleAction.Expire);

    public IEnumerable<IContent> GetContentForRelease(DateTime date) => DueFor(date, ContentScheduleAction.Release);

    public void ReplaceContentPermissions(EntityPermissionSet permissionSet) => throw NoNodePermissions();

    public void AssignEntityPermission(IContent entity, string permission, IEnumerable<int> groupIds) => throw NoNodePermissions();

    /// <summary>None: Core asks when it copies a document, and a copy has the permissions of the place it comes to.</summary>
    public EntityPermissionCollection GetPermissionsForEntity(int entityId) => [];

    public void AddOrUpdatePermissions(ContentPermissionSet permission) => throw NoNodePermissions();

    private IReadOnlyList<IContent> DueFor(DateTime date, ContentScheduleAction action)
    {
        var due = ContentSchedules.Due(Reading, date, action);
        return Load([.. Views.Where(v => due.Contains(v.Id)).OrderBy(v => v.Level).ThenBy(v => v.SortOrder)]);
    }

    private static NotSupportedException NoNodePermissions() => new(
        "IDocumentRepository: permissions of a node are kept as granular permissions of user groups, see IUserGroupService.");
}

/// <summary>Documents that new ones are made from.</summary>
internal sealed class DocumentBlueprintRepository(
    CmsScopeProvider scopes, DocumentReader reader, DocumentWriter writer, ContentSchedules schedules)
    : DocumentRepository(scopes, reader, writer, schedules, Constants.ObjectTypes.DocumentBlueprint), IDocumentBlueprintRepository;

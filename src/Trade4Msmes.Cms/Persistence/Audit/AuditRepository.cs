using Microsoft.EntityFrameworkCore;
using Trade4Msmes.Cms.Persistence.Querying;
using Trade4Msmes.Cms.Persistence.Records;
using Trade4Msmes.Cms.Persistence.Scopes;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace Trade4Msmes.Cms.Persistence.Audit;

internal sealed class AuditRepository(CmsScopeProvider scopes) : IAuditRepository
{
    // What says only that somebody looked, or that the system ran, may go; what was changed stays.
    private static readonly string[] s_passing = [nameof(AuditType.Open), nameof(AuditType.System)];

    public IAuditItem? Get(int id) => Items.Where(i => i.LogId == id).AsEnumerable().Select(ToModel).SingleOrDefault();

    public IEnumerable<IAuditItem> GetMany(params int[]? ids) => ids is { Length: > 0 }
        ? [.. Items.Where(i => ids.Contains(i.LogId)).OrderBy(i => i.LogId).AsEnumerable().Select(ToModel)]
        : [.. Items.OrderBy(i => i.LogId).AsEnumerable().Select(ToModel)];

    public bool Exists(int id) => Items.Any(i => i.LogId == id);

    public IEnumerable<IAuditItem> Get(IQuery<IAuditItem> query) =>
        [.. Items.Matching(query).OrderByDescending(i => i.CreateDate).ThenByDescending(i => i.LogId).AsEnumerable().Select(ToModel)];

    public IEnumerable<IAuditItem> Get(AuditType type, IQuery<IAuditItem> query)
    {
        var header = type.ToString();
        return [.. Items.Where(i => i.Header == header).Matching(query).OrderBy(i => i.LogId).AsEnumerable().Select(ToModel)];
    }

    public int Count(IQuery<IAuditItem>? query) => Items.Matching(query).Count();

    public IEnumerable<IAuditItem> GetPagedResultsByQuery(
        IQuery<IAuditItem> query, long pageIndex, int pageSize, out long totalRecords, Direction orderDirection,
        AuditType[]? auditTypeFilter, IQuery<IAuditItem>? customFilter)
    {
        var matching = Items.Matching(query).Matching(customFilter);
        if (auditTypeFilter is { Length: > 0 })
        {
            string[] headers = [.. auditTypeFilter.Select(type => type.ToString())];
            matching = matching.Where(i => headers.Contains(i.Header));
        }

        totalRecords = matching.LongCount();
        var inOrder = orderDirection == Direction.Ascending
            ? matching.OrderBy(i => i.CreateDate).ThenBy(i => i.LogId)
            : matching.OrderByDescending(i => i.CreateDate).ThenByDescending(i => i.LogId);
        return [.. inOrder.Page(pageIndex, pageSize).AsEnumerable().Select(ToModel)];
    }

    public void Save(IAuditItem entity) => scopes.Current.Writing.Store(
        new LogRow
        {
            UserId = entity.UserId,
            NodeId = entity.Id,
            EntityType = entity.EntityType,
            Datestamp = entity.CreateDate == default ? DateTime.UtcNow : entity.CreateDate,
            LogHeader = entity.AuditType.ToString(),
            LogComment = Short(entity.Comment),
            Parameters = Short(entity.Parameters),
        },
        isNew: true);

    public void Delete(IAuditItem entity) =>
        throw new NotSupportedException("IAuditRepository.Delete: what was done stays in the log; CleanLogs removes what is only passing.");

    public void CleanLogs(int maximumAgeOfLogsInMinutes)
    {
        var oldest = DateTime.UtcNow.AddMinutes(-maximumAgeOfLogsInMinutes);
        scopes.Current.Writing.Set<LogRow>().Where(l => l.Datestamp < oldest && s_passing.Contains(l.LogHeader)).ExecuteDelete();
    }

    private IQueryable<AuditView> Items => scopes.Current.Reading.Set<LogRow>().Select(l => new AuditView
    {
        LogId = l.Id,
        Id = l.NodeId,
        UserId = l.UserId ?? Constants.Security.UnknownUserId,
        EntityType = l.EntityType,
        CreateDate = l.Datestamp,
        Header = l.LogHeader,
        Comment = l.LogComment,
        Parameters = l.Parameters,
    });

    private static string? Short(string? text) => text?.Length > 4000 ? text[..4000] : text;

    private static IAuditItem ToModel(AuditView view) => new AuditItem(
        view.Id, Enum.TryParse<AuditType>(view.Header, ignoreCase: true, out var type) ? type : AuditType.Custom, view.UserId,
        view.EntityType, view.Comment, view.Parameters, view.CreateDate).Unchanged();

    /// <summary>An entry under the names of IAuditItem's members, whose Id is the node's.</summary>
    private sealed class AuditView
    {
        public int LogId { get; set; }

        public int Id { get; set; }

        public int UserId { get; set; }

        public string? EntityType { get; set; }

        public DateTime CreateDate { get; set; }

        public string Header { get; set; } = "";

        public string? Comment { get; set; }

        public string? Parameters { get; set; }
    }
}

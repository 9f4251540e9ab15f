using Trade4Msmes.Cms.Persistence.Records;
using Trade4Msmes.Cms.Persistence.Scopes;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace Trade4Msmes.Cms.Persistence.Audit;

/// <summary>The journal of accounts. It is only ever added to.</summary>
internal sealed class AuditEntryRepository(CmsScopeProvider scopes)
    : RecordRepository<IAuditEntry, AuditEntryRow>(scopes), IAuditEntryRepository
{
    public IEnumerable<IAuditEntry> GetPage(long pageIndex, int pageCount, out long records)
    {
        records = Rows.LongCount();
        return Read(InOrder(Rows).Page(pageIndex, pageCount));
    }

    public override void Save(IAuditEntry entity)
    {
        if (entity.HasIdentity)
        {
            throw new NotSupportedException("IAuditEntryRepository.Save: an audit entry cannot be changed.");
        }

        base.Save(entity);
    }

    public override void Delete(IAuditEntry entity) =>
        throw new NotSupportedException("IAuditEntryRepository.Delete: an audit entry cannot be deleted.");

    protected override IQueryable<AuditEntryRow> InOrder(IQueryable<AuditEntryRow> rows) =>
        rows.OrderByDescending(r => r.EventDate).ThenByDescending(r => r.Id);

    protected override IAuditEntry[] Read(IQueryable<AuditEntryRow> rows) => [.. rows.AsEnumerable().Select(row => new AuditEntry
    {
        Id = row.Id,
        PerformingUserId = row.PerformingUserId,
        PerformingUserKey = row.PerformingUserKey,
        PerformingDetails = row.PerformingDetails,
        PerformingIp = row.PerformingIp,
        EventDate = row.EventDate,
        AffectedUserId = row.AffectedUserId,
        AffectedUserKey = row.AffectedUserKey,
        AffectedDetails = row.AffectedDetails,
        EventType = row.EventType,
        EventDetails = row.EventDetails,
    }.Unchanged())];

    protected override void Fill(AuditEntryRow row, IAuditEntry entity)
    {
        row.PerformingUserId = entity.PerformingUserId;
        row.PerformingUserKey = entity.PerformingUserKey;
        row.PerformingDetails = entity.PerformingDetails;
        row.PerformingIp = entity.PerformingIp;
        row.EventDate = entity.EventDate;
        row.AffectedUserId = entity.AffectedUserId;
        row.AffectedUserKey = entity.AffectedUserKey;
        row.AffectedDetails = entity.AffectedDetails;
        row.EventType = entity.EventType;
        row.EventDetails = entity.EventDetails;
    }
}

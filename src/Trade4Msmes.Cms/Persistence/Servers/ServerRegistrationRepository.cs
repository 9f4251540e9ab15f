using Microsoft.EntityFrameworkCore;
using Trade4Msmes.Cms.Persistence.Records;
using Trade4Msmes.Cms.Persistence.Scopes;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace Trade4Msmes.Cms.Persistence.Servers;

internal sealed class ServerRegistrationRepository(CmsScopeProvider scopes)
    : RecordRepository<IServerRegistration, ServerRow>(scopes), IServerRegistrationRepository
{
    public void DeactiveStaleServers(TimeSpan staleTimeout)
    {
        var oldest = DateTime.UtcNow - staleTimeout;
        Writing.Set<ServerRow>().Where(s => s.Accessed < oldest && (s.IsActive || s.IsSchedulingPublisher)).ExecuteUpdate(
            set => set.SetProperty(s => s.IsActive, false).SetProperty(s => s.IsSchedulingPublisher, false));
    }

    /// <summary>Registrations are read from the database each time: there is no cache to clear.</summary>
    public void ClearCache()
    {
    }

    protected override IServerRegistration[] Read(IQueryable<ServerRow> rows) => [.. rows.AsEnumerable()
        .Select(row => new ServerRegistration(
            row.Id, row.ServerAddress, row.ServerIdentity, row.Registered, row.Accessed, row.IsActive, row.IsSchedulingPublisher)
            .Unchanged())];

    protected override void Fill(ServerRow row, IServerRegistration entity)
    {
        row.ServerAddress = entity.ServerAddress ?? "";
        row.ServerIdentity = entity.ServerIdentity ?? "";
        row.Registered = entity.CreateDate;
        row.Accessed = entity.UpdateDate;
        row.IsActive = entity.IsActive;
        row.IsSchedulingPublisher = entity.IsSchedulingPublisher;
    }
}

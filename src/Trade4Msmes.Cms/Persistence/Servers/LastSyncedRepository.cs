using Microsoft.EntityFrameworkCore;
using Trade4Msmes.Cms.Persistence.Records;
using Trade4Msmes.Cms.Persistence.Scopes;
using Umbraco.Cms.Core.Factories;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace Trade4Msmes.Cms.Persistence.Servers;

internal sealed class LastSyncedRepository(CmsScopeProvider scopes, IMachineInfoFactory machine) : ILastSyncedRepository
{
    public Task<int?> GetInternalIdAsync() => Mine(scopes.Current.Reading).Select(s => s.LastSyncedInternalId).SingleOrDefaultAsync();

    public Task<int?> GetExternalIdAsync() => Mine(scopes.Current.Reading).Select(s => s.LastSyncedExternalId).SingleOrDefaultAsync();

    public async Task SaveInternalIdAsync(int id)
    {
        var now = DateTime.UtcNow;
        var changed = await Mine(scopes.Current.Writing).ExecuteUpdateAsync(
            set => set.SetProperty(s => s.LastSyncedInternalId, id).SetProperty(s => s.LastSyncedDate, now));
        if (changed == 0)
        {
            Add(new LastSyncedRow { LastSyncedInternalId = id, LastSyncedDate = now });
        }
    }

    public async Task SaveExternalIdAsync(int id)
    {
        var now = DateTime.UtcNow;
        var changed = await Mine(scopes.Current.Writing).ExecuteUpdateAsync(
            set => set.SetProperty(s => s.LastSyncedExternalId, id).SetProperty(s => s.LastSyncedDate, now));
        if (changed == 0)
        {
            Add(new LastSyncedRow { LastSyncedExternalId = id, LastSyncedDate = now });
        }
    }

    public async Task DeleteEntriesOlderThanAsync(DateTime pruneDate)
    {
        var database = scopes.Current.Writing;
        var newest = await database.Set<CacheInstructionRow>().MaxAsync(i => (int?)i.Id);
        // A place beyond the newest instruction comes from a database that was since restored: that node must begin anew.
        await database.Set<LastSyncedRow>()
            .Where(s => s.LastSyncedDate < pruneDate || (s.LastSyncedInternalId > newest && s.LastSyncedExternalId > newest))
            .ExecuteDeleteAsync();
    }

    private IQueryable<LastSyncedRow> Mine(UmbracoDbContext database)
    {
        var id = machine.GetMachineIdentifier();
        return database.Set<LastSyncedRow>().Where(s => s.MachineId == id);
    }

    private void Add(LastSyncedRow row)
    {
        row.MachineId = machine.GetMachineIdentifier();
        scopes.Current.Writing.Store(row, isNew: true);
    }
}

using Microsoft.EntityFrameworkCore;
using Trade4Msmes.Cms.Persistence.Records;
using Trade4Msmes.Cms.Persistence.Scopes;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace Trade4Msmes.Cms.Persistence.Servers;

internal sealed class CacheInstructionRepository(CmsScopeProvider scopes) : ICacheInstructionRepository
{
    public int CountAll() => Rows.Count();

    public int CountPendingInstructions(int lastId) => Rows.Where(i => i.Id > lastId).Sum(i => i.InstructionCount);

    public int GetMaxId() => Rows.Max(i => (int?)i.Id) ?? 0;

    public bool Exists(int id) => Rows.Any(i => i.Id == id);

    public void Add(CacheInstruction cacheInstruction) => scopes.Current.Writing.Store(
        new CacheInstructionRow
        {
            UtcStamp = cacheInstruction.UtcStamp,
            JsonInstruction = cacheInstruction.Instructions,
            Originated = cacheInstruction.OriginIdentity,
            InstructionCount = cacheInstruction.InstructionCount,
        },
        isNew: true);

    public IEnumerable<CacheInstruction> GetPendingInstructions(int lastId, int maxNumberToRetrieve) =>
        [.. Rows.Where(i => i.Id > lastId).OrderBy(i => i.Id).Take(maxNumberToRetrieve).AsEnumerable()
            .Select(i => new CacheInstruction(i.Id, i.UtcStamp, i.JsonInstruction, i.Originated, i.InstructionCount))];

    /// <summary>The newest stays however old it is: nodes that start take its number as their place.</summary>
    public void DeleteInstructionsOlderThan(DateTime pruneDate)
    {
        var newest = GetMaxId();
        scopes.Current.Writing.Set<CacheInstructionRow>().Where(i => i.UtcStamp < pruneDate && i.Id < newest).ExecuteDelete();
    }

    private DbSet<CacheInstructionRow> Rows => scopes.Current.Reading.Set<CacheInstructionRow>();
}

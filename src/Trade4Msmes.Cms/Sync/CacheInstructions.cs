using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Factories;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Sync;

namespace Trade4Msmes.Cms.Sync;

/// <summary>
/// The table in which each process tells the others what they must read anew, in Umbraco's format. Processes are nodes and commands
/// alike, on one machine or several.
/// </summary>
internal sealed class CacheInstructions(
    ICoreScopeProvider scopes, ICacheInstructionRepository instructions, IMachineInfoFactory machine, IJsonSerializer serializer, TimeProvider time)
{
    private static readonly TimeSpan s_kept = TimeSpan.FromDays(2);

    private readonly string _self = machine.GetLocalIdentity();

    internal void Tell(IReadOnlyCollection<RefreshInstruction> told)
    {
        using var scope = scopes.CreateCoreScope();
        // Numbers are given one after another and seen in that order: whoever has read up to one has missed none before it.
        scope.EagerWriteLock(Constants.Locks.Servers);
        instructions.Add(new CacheInstruction(
            0, time.GetUtcNow().UtcDateTime, serializer.Serialize(told), _self, told.Sum(instruction => instruction.JsonIdCount)));
        scope.Complete();
    }

    /// <summary>The number of the newest instruction; 0 when there is none.</summary>
    internal int Newest()
    {
        using var scope = scopes.CreateCoreScope(autoComplete: true);
        return instructions.GetMaxId();
    }

    /// <summary>What came after a number, oldest first. This process' own have no instructions in them: it has followed them already.</summary>
    internal IReadOnlyList<(int Id, string? Instructions)> After(int id)
    {
        using var scope = scopes.CreateCoreScope(autoComplete: true);
        return
        [
            .. instructions.GetPendingInstructions(id, maxNumberToRetrieve: 100)
                .Select(row => (row.Id, row.OriginIdentity == _self ? null : row.Instructions)),
        ];
    }

    /// <summary>Deletes what every running node has read long ago; one that starts reads everything anew.</summary>
    internal void Prune()
    {
        using var scope = scopes.CreateCoreScope();
        instructions.DeleteInstructionsOlderThan(time.GetUtcNow().UtcDateTime - s_kept);
        scope.Complete();
    }
}

using System.Text.Json;
using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Sync;

namespace Trade4Msmes.Cms.Sync;

/// <summary>Follows in this process what other processes changed, in the order in which they did.</summary>
internal sealed class ForeignInstructions(
    CacheInstructions instructions, CacheRefresherCollection refreshers, IJsonSerializer serializer, ILogger<ForeignInstructions> logger)
{
    private int _done;

    /// <summary>Called before anything is loaded: what was told until now is in what will be loaded.</summary>
    internal void BeginHere() => _done = instructions.Newest();

    /// <summary>Follows what is new. Not for several threads at once.</summary>
    internal void Follow()
    {
        var newest = instructions.Newest();
        // A database that was put back from a back-up begins at a lower number.
        _done = Math.Min(_done, newest);
        while (_done < newest)
        {
            foreach (var (id, told) in instructions.After(_done))
            {
                // One that fails would fail again: it is passed over, and the log tells.
                _done = id;
                if (told is not null)
                {
                    Follow(id, told);
                }
            }
        }
    }

    private void Follow(int id, string told)
    {
        try
        {
            foreach (var instruction in serializer.Deserialize<RefreshInstruction[]>(told) ?? [])
            {
                Follow(id, instruction);
            }
        }
        catch (JsonException exception)
        {
            logger.LogError(exception, "Cache instruction {Id} can't be read. Restart this node if it shows old pages.", id);
        }
    }

    private void Follow(int id, RefreshInstruction instruction)
    {
        if (refreshers[instruction.RefresherId] is not { } refresher)
        {
            logger.LogError("Cache instruction {Id} is for the refresher {Refresher}, which this node doesn't have.", id, instruction.RefresherId);
            return;
        }

        try
        {
            Follow(refresher, instruction);
        }
#pragma warning disable CA1031 // Whatever a refresher throws, those after it must still run.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            logger.LogError(exception, "Cache instruction {Id} failed in {Refresher}. Restart this node if it shows old pages.", id, refresher.Name);
        }
    }

    private void Follow(ICacheRefresher refresher, RefreshInstruction instruction)
    {
        switch (instruction.RefreshType)
        {
            case RefreshMethodType.RefreshAll:
                refresher.RefreshAll();
                break;
            case RefreshMethodType.RefreshById:
                refresher.Refresh(instruction.IntId);
                break;
            case RefreshMethodType.RefreshByIds:
                Array.ForEach(serializer.Deserialize<int[]>(instruction.JsonIds ?? "[]") ?? [], refresher.Refresh);
                break;
            case RefreshMethodType.RefreshByGuid:
                refresher.Refresh(instruction.GuidId);
                break;
            case RefreshMethodType.RemoveById:
                refresher.Remove(instruction.IntId);
                break;
            case RefreshMethodType.RefreshByJson when refresher is IJsonCacheRefresher byJson:
                byJson.RefreshInternal(instruction.JsonPayload ?? "[]");
                byJson.Refresh(instruction.JsonPayload ?? "[]");
                break;
            default:
                throw new InvalidOperationException($"{refresher.Name} can't follow {instruction.RefreshType}.");
        }
    }
}

using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Sync;

namespace Trade4Msmes.Cms.Sync;

/// <summary>
/// Tells the other processes and this one's caches what changed. Core calls it right after the commit of a change, before the change
/// is acknowledged, so a change that was acknowledged has its instruction. A process that dies between the two leaves a change that
/// is in the database and that the other nodes show once the document changes again or they start anew.
/// </summary>
internal sealed class CacheMessenger(CacheInstructions instructions, LoadedCaches loaded, IJsonSerializer serializer) : IServerMessenger
{
    /// <summary>Nothing to do: the running site asks for itself, see <see cref="InstructionPolling"/>.</summary>
    public void Sync()
    {
    }

    /// <summary>Nothing waits: each message is sent at once.</summary>
    public void SendMessages()
    {
    }

    public void QueueRefresh<TPayload>(ICacheRefresher refresher, TPayload[] payload)
    {
        if (refresher is not IPayloadCacheRefresher<TPayload> byPayload)
        {
            throw new InvalidOperationException($"{refresher.Name} does not take {typeof(TPayload).Name}.");
        }

        Send(refresher, MessageType.RefreshByJson, serializer.Serialize(payload), [], null, () =>
        {
            byPayload.RefreshInternal(payload);
            if (loaded.Follow(refresher))
            {
                byPayload.Refresh(payload);
            }
        });
    }

    public void QueueRefresh<T>(ICacheRefresher refresher, Func<T, int> getNumericId, params T[] instances) =>
        QueueRefresh(refresher, instances.Select(getNumericId).ToArray());

    public void QueueRefresh<T>(ICacheRefresher refresher, Func<T, Guid> getGuidId, params T[] instances) =>
        QueueRefresh(refresher, instances.Select(getGuidId).ToArray());

    public void QueueRemove<T>(ICacheRefresher refresher, Func<T, int> getNumericId, params T[] instances) =>
        QueueRemove(refresher, instances.Select(getNumericId).ToArray());

    public void QueueRemove(ICacheRefresher refresher, params int[] numericIds) =>
        Send(refresher, MessageType.RemoveById, null, [.. numericIds], typeof(int), () => Array.ForEach(numericIds, refresher.Remove));

    public void QueueRefresh(ICacheRefresher refresher, params int[] numericIds) =>
        Send(refresher, MessageType.RefreshById, null, [.. numericIds], typeof(int), () => Array.ForEach(numericIds, refresher.Refresh));

    public void QueueRefresh(ICacheRefresher refresher, params Guid[] guidIds) =>
        Send(refresher, MessageType.RefreshById, null, [.. guidIds], typeof(Guid), () => Array.ForEach(guidIds, refresher.Refresh));

    public void QueueRefreshAll(ICacheRefresher refresher) => Send(refresher, MessageType.RefreshAll, null, [], null, refresher.RefreshAll);

    /// <summary>Others first, so that as little as possible can come between; this process follows even if they could not be told.</summary>
    private void Send(ICacheRefresher refresher, MessageType message, string? json, object[] ids, Type? idType, Action refresh)
    {
        try
        {
            instructions.Tell([.. RefreshInstruction.GetInstructions(refresher, serializer, message, ids, idType, json)]);
        }
        finally
        {
            refresh();
        }
    }
}

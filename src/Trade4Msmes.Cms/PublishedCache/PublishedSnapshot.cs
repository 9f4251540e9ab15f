using System.Collections.Immutable;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Trade4Msmes.Cms.PublishedCache;

/// <summary>All documents that are published, or all media, at one moment. Readers hold one and read it without locks.</summary>
internal sealed record SnapshotState(
    long Version, ImmutableDictionary<Guid, IPublishedContent> ByKey, ImmutableDictionary<int, Guid> Keys)
{
    internal static SnapshotState Empty { get; } = new(0, ImmutableDictionary<Guid, IPublishedContent>.Empty, ImmutableDictionary<int, Guid>.Empty);

    internal IEnumerable<IPublishedContent> Of(IPublishedContentType type) => ByKey.Values.Where(content => content.ContentType.Key == type.Key);

    internal IPublishedContent? Find(int id) => Keys.TryGetValue(id, out var key) ? ByKey.GetValueOrDefault(key) : null;
}

/// <summary>The version of the published snapshot: any change that readers can see raises it.</summary>
public interface IPublishedSnapshotVersion
{
    /// <summary>Counts up from 1 within the process. What was made from an older version may be out of date.</summary>
    long Version { get; }

    /// <summary>Tells that something readers can see changed outside documents: a dictionary word, a domain, a language.</summary>
    void Raise();
}

/// <summary>Holds the current state and swaps it whole. A change costs the same however many documents there are.</summary>
internal sealed class PublishedSnapshot : IPublishedSnapshotVersion
{
    private SnapshotState _state = SnapshotState.Empty;

    internal SnapshotState State => Volatile.Read(ref _state);

    public long Version => State.Version;

    public void Raise() => Change(state => state);

    internal void Set(IPublishedContent content) => Change(state => state with
    {
        ByKey = state.ByKey.SetItem(content.Key, content),
        Keys = state.Keys.SetItem(content.Id, content.Key),
    });

    internal void Remove(Guid key) => Change(state => state.ByKey.TryGetValue(key, out var content)
        ? state with { ByKey = state.ByKey.Remove(key), Keys = state.Keys.Remove(content.Id) }
        : state);

    /// <summary>Takes a deleted document out with all that lay below it: Core names only the top one.</summary>
    internal void RemoveBranch(Guid key) => Change(state =>
    {
        if (!state.ByKey.TryGetValue(key, out var top))
        {
            return state;
        }

        var branch = state.ByKey.Values.Where(c => c.Id == top.Id || c.Path.StartsWith(top.Path + ",", StringComparison.Ordinal)).ToArray();
        return state with { ByKey = state.ByKey.RemoveRange(branch.Select(c => c.Key)), Keys = state.Keys.RemoveRange(branch.Select(c => c.Id)) };
    });

    internal void Replace(IReadOnlyCollection<IPublishedContent> contents) => Change(state => state with
    {
        ByKey = contents.ToImmutableDictionary(c => c.Key),
        Keys = contents.ToImmutableDictionary(c => c.Id, c => c.Key),
    });

    private void Change(Func<SnapshotState, SnapshotState> change)
    {
        while (true)
        {
            var before = State;
            var after = change(before) with { Version = before.Version + 1 };
            if (ReferenceEquals(Interlocked.CompareExchange(ref _state, after, before), before))
            {
                return;
            }
        }
    }
}

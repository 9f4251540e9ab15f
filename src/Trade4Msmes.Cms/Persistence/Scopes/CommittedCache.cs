namespace Trade4Msmes.Cms.Persistence.Scopes;

/// <summary>
/// Keeps in memory what is read often and changed seldom. It is shared by all and holds what is committed; a unit of work that has
/// changed it sees its own state, which no other one ever sees.
/// </summary>
/// <param name="key">Names it among what a unit of work keeps.</param>
internal sealed class CommittedCache<T>(string key, Func<UmbracoDbContext, T> read)
    where T : class
{
    private readonly Lock _lock = new();
    private volatile T? _shared;
    private int _version;

    /// <summary>What the unit of work sees.</summary>
    internal T Get(CmsScope scope)
    {
        var own = scope.Context.GetEnlisted<OwnState>(key);
        if (own is null && _shared is { } shared)
        {
            return shared;
        }

        if (own is null && scope.HasWritten)
        {
            // What this unit of work reads may hold what it wrote, and may be rolled back.
            own = Own(scope);
        }

        return own is null ? Fill(scope) : own.Value ??= read(scope.Reading);
    }

    /// <summary>Another process, or a commit of this one, has changed it.</summary>
    internal void Clear()
    {
        lock (_lock)
        {
            _version++;
            _shared = null;
        }
    }

    /// <summary>The unit of work has changed it: it reads it anew, and others do once it is committed.</summary>
    internal void Changed(CmsScope scope)
    {
        var own = Own(scope);
        own.Value = null;
        own.Changed = true;
    }

    private T Fill(CmsScope scope)
    {
        var version = Volatile.Read(ref _version);
        var value = read(scope.Reading);
        lock (_lock)
        {
            // What was changed while it was read is not kept.
            if (version == _version)
            {
                _shared = value;
            }
        }

        return value;
    }

    private OwnState Own(CmsScope scope) => scope.Context.Enlist(key, () => new OwnState(), (_, own) =>
    {
        if (own!.Changed)
        {
            Clear();
        }
    })!;

    private sealed class OwnState
    {
        internal T? Value { get; set; }

        internal bool Changed { get; set; }
    }
}

using Trade4Msmes.Cms.Persistence.Scopes;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace Trade4Msmes.Cms.Persistence.ContentTypes;

/// <summary>
/// Keeps all types in memory. Core's cache refreshers of types, data types and templates empty it (<see cref="ClearCache"/>). It is
/// shared by all and holds what is committed; a unit of work that has changed types sees its own state, which no other one ever sees.
/// </summary>
internal sealed class TypeCache(CmsScopeProvider scopes, TypeReader reader) : IContentTypeCommonRepository
{
    private const string OwnKey = "Trade4Msmes.Types";

    private readonly Lock _lock = new();
    private volatile TypeDataset? _shared;
    private int _version;

    /// <summary>The types as the current unit of work sees them.</summary>
    internal TypeDataset Current
    {
        get
        {
            var scope = scopes.Current;
            var own = scope.Context.GetEnlisted<OwnTypes>(OwnKey);
            if (own is null && _shared is { } shared)
            {
                return shared;
            }

            if (own is null && scope.HasWritten)
            {
                // What this unit of work reads may hold what it wrote, and may be rolled back.
                own = Own(scope);
            }

            return own is null ? Fill(scope) : own.Types ??= reader.Read(scope.Reading);
        }
    }

    public IEnumerable<IContentTypeComposition> GetAllTypes() => [.. Current.All.Select(TypeDataset.Copy)];

    public void ClearCache()
    {
        lock (_lock)
        {
            _version++;
            _shared = null;
        }
    }

    /// <summary>The current unit of work has changed types: it reads them anew, and others do once it is committed.</summary>
    internal void Changed()
    {
        var own = Own(scopes.Current);
        own.Types = null;
        own.Changed = true;
    }

    private TypeDataset Fill(CmsScope scope)
    {
        var version = Volatile.Read(ref _version);
        var types = reader.Read(scope.Reading);
        lock (_lock)
        {
            // Types that were changed while they were read are not kept.
            if (version == _version)
            {
                _shared = types;
            }
        }

        return types;
    }

    private OwnTypes Own(CmsScope scope) => scope.Context.Enlist(OwnKey, () => new OwnTypes(), (_, own) =>
    {
        if (own!.Changed)
        {
            ClearCache();
        }
    })!;

    private sealed class OwnTypes
    {
        internal TypeDataset? Types { get; set; }

        internal bool Changed { get; set; }
    }
}

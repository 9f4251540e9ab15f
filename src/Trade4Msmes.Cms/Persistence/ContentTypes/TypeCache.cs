using Trade4Msmes.Cms.Persistence.Scopes;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace Trade4Msmes.Cms.Persistence.ContentTypes;

/// <summary>Keeps all types in memory. Core's cache refreshers of types, data types and templates empty it.</summary>
internal sealed class TypeCache(CmsScopeProvider scopes, TypeReader reader) : IContentTypeCommonRepository
{
    private readonly CommittedCache<TypeDataset> _types = new("Trade4Msmes.Types", reader.Read);

    /// <summary>The types as the current unit of work sees them.</summary>
    internal TypeDataset Current => _types.Get(scopes.Current);

    public IEnumerable<IContentTypeComposition> GetAllTypes() => [.. Current.All.Select(TypeDataset.Copy)];

    public void ClearCache() => _types.Clear();

    /// <summary>The current unit of work has changed types: it reads them anew, and others do once it is committed.</summary>
    internal void Changed() => _types.Changed(scopes.Current);
}

using Umbraco.Cms.Core.Scoping;

namespace Trade4Msmes.Cms.Schema;

/// <summary>Reads the schema that the database has.</summary>
public sealed class SchemaExport
{
    private readonly ICoreScopeProvider _scopes;
    private readonly StoredSchema _stored;

    internal SchemaExport(ICoreScopeProvider scopes, StoredSchema stored) => (_scopes, _stored) = (scopes, stored);

    /// <summary>Everything that schema files can hold. Changes nothing.</summary>
    public async Task<SchemaSet> ReadAsync()
    {
        using var scope = _scopes.CreateCoreScope(autoComplete: true);
        return await _stored.ReadAsync();
    }
}

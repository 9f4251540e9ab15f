using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Scoping;

namespace Trade4Msmes.Cms.Schema;

/// <summary>What an import or upgrade did.</summary>
/// <param name="Applied">What changed in the database.</param>
/// <param name="Left">Where the database still differs from the files: from what it has, to what the files have.</param>
public sealed record SchemaChanges(IReadOnlyList<SchemaDifference> Applied, IReadOnlyList<SchemaDifference> Left);

/// <summary>
/// Brings schema files into the database through Umbraco's services, so that its rules, notifications and caches hold. Each call is
/// one transaction: when anything fails, nothing was imported.
/// </summary>
public sealed class SchemaImport
{
    private readonly ICoreScopeProvider _scopes;
    private readonly StoredSchema _stored;
    private readonly ImportedVersions _versions;

    internal SchemaImport(ICoreScopeProvider scopes, StoredSchema stored, ImportedVersions versions) =>
        (_scopes, _stored, _versions) = (scopes, stored, versions);

    /// <summary>
    /// What each start does: new items come in, items that no editor has touched since their last import are updated. Items that were
    /// touched or removed by hand stay as they are and are listed. Nothing is removed, neither items nor parts of them.
    /// </summary>
    /// <exception cref="SchemaImportException">Umbraco refused an item.</exception>
    public async Task<SchemaChanges> UpgradeAsync(SchemaSet files)
    {
        // Most starts find nothing to do, and then nothing is locked or written.
        using (_scopes.CreateCoreScope(autoComplete: true))
        {
            if (UpgradePlan.Make(files, await _stored.ReadAsync(), _versions.Read()) is { IsEmpty: true } plan)
            {
                return new SchemaChanges([], plan.Left);
            }
        }

        return await InTransactionAsync(async before =>
        {
            var plan = UpgradePlan.Make(files, before, _versions.Read());
            await _stored.SaveAsync(new SchemaSet(plan.Save), remove: false);
            var after = await _stored.ReadAsync();
            _versions.Write([.. plan.Save, .. plan.Remember], after);
            return new SchemaChanges(SchemaDiff.Compare(before, after), plan.Left);
        });
    }

    /// <summary>Makes the database what the files say, whatever editors have changed.</summary>
    /// <param name="remove">
    /// Also remove what the files don't have: items, properties and compositions of types, translations, empty folders. What
    /// editors wrote there goes with it, documents of a removed type included. Types that Umbraco needs itself stay.
    /// </param>
    /// <exception cref="SchemaImportException">Umbraco refused an item, or one of another key has its alias.</exception>
    public Task<SchemaChanges> ImportAsync(SchemaSet files, bool remove) => InTransactionAsync(async before =>
    {
        var coming = files.Items.Where(item => before.Find(item) is not { } present || !SchemaText.Same(item, present)).ToList();
        var surplus = before.Items.Where(item => files.Find(item) is null).ToList();
        var inTheWay = surplus.Where(item => UpgradePlan.NamesakeOf(item, new SchemaSet(coming)) is not null).ToList();
        if (!remove && inTheWay.Count > 0)
        {
            throw new SchemaImportException(
                UpgradePlan.NamesakeOf(inTheWay[0], new SchemaSet(coming))!,
                $"the database has another one of this name, with the key {inTheWay[0].Key}. "
                + "Rename or remove that one, or write its key in the file.");
        }

        await _stored.RemoveAsync(new SchemaSet(inTheWay));
        await _stored.SaveAsync(new SchemaSet(coming), remove);
        if (remove)
        {
            // Last, for until now types that change may have used them.
            await _stored.RemoveAsync(new SchemaSet([.. surplus.Except(inTheWay)]));
            await _stored.RemoveUnusedFoldersAsync(files);
        }

        var after = await _stored.ReadAsync();
        _versions.Write(files.Items, after);
        return new SchemaChanges(SchemaDiff.Compare(before, after), SchemaDiff.Compare(after, files));
    });

    private async Task<SchemaChanges> InTransactionAsync(Func<SchemaSet, Task<SchemaChanges>> change)
    {
        using var scope = _scopes.CreateCoreScope();
        // Two nodes that start at once take turns: the second finds the first one's work done.
        scope.EagerWriteLock(Constants.Locks.ContentTypes);
        var changes = await change(await _stored.ReadAsync());
        scope.Complete();
        return changes;
    }
}

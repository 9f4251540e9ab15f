using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Scoping;

namespace Trade4Msmes.Site.ContentFiles;

/// <summary>What an import or upgrade did.</summary>
/// <param name="Applied">What changed in the database.</param>
/// <param name="Left">Where the database still differs from the files: from what it has, to what the files have.</param>
public sealed record ContentChanges(IReadOnlyList<PageDifference> Applied, IReadOnlyList<PageDifference> Left);

/// <summary>
/// Brings content files into the database through Umbraco's services, so that its rules, notifications and caches hold. Each call is
/// one transaction: when anything fails, nothing was imported.
/// </summary>
public sealed class ContentImport
{
    private readonly ICoreScopeProvider _scopes;
    private readonly StoredPages _stored;
    private readonly SavedPages _saved;
    private readonly ImportedPages _imported;

    internal ContentImport(ICoreScopeProvider scopes, StoredPages stored, SavedPages saved, ImportedPages imported) =>
        (_scopes, _stored, _saved, _imported) = (scopes, stored, saved, imported);

    /// <summary>
    /// What each start does: new pages and languages come in, what no editor has touched since its last import is updated. What was
    /// touched, unpublished or removed by hand stays as it is and is listed. Nothing is ever removed.
    /// </summary>
    /// <exception cref="ContentImportException">Umbraco refused a page.</exception>
    public async Task<ContentChanges> UpgradeAsync(PageFolder home)
    {
        var files = PageSet.OfFiles(home);
        // Most starts find nothing to do, and then nothing is locked or written.
        using (_scopes.CreateCoreScope(autoComplete: true))
        {
            if (ContentPlan.Upgrade(files, await _stored.ReadAsync(files.PathOf), _imported.Read()) is { IsEmpty: true } plan)
            {
                return new ContentChanges([], plan.Left);
            }
        }

        return await InTransactionAsync(files, stored => ContentPlan.Upgrade(files, stored, _imported.Read()));
    }

    /// <summary>Makes the pages of the files what the files say, whatever editors have changed. Pages that only the database has stay.</summary>
    /// <exception cref="ContentImportException">Umbraco refused a page.</exception>
    public Task<ContentChanges> ImportAsync(PageFolder home)
    {
        var files = PageSet.OfFiles(home);
        return InTransactionAsync(files, stored => ContentPlan.Import(files, stored));
    }

    private async Task<ContentChanges> InTransactionAsync(PageSet files, Func<StoredContent, ContentPlan> make)
    {
        using var scope = _scopes.CreateCoreScope();
        // Two nodes that start at once take turns: the second finds the first one's work done.
        scope.EagerWriteLock(Constants.Locks.ContentTree);
        var before = await _stored.ReadAsync(files.PathOf);
        var plan = make(before);
        await _saved.SaveAsync(plan.Save, files);
        var after = plan.Save.Count == 0 ? before : await _stored.ReadAsync(files.PathOf);
        _imported.Write([.. plan.Save.SelectMany(change => change.Parts), .. plan.Remember], files, after);
        scope.Complete();
        return new ContentChanges(PageDiff.Compare(before.Edited, after.Edited), plan.Left);
    }
}

namespace Trade4Msmes.Site.Backups;

/// <summary>
/// Puts an archive in the place of a site. Everything is checked and lies ready on the disk before anything is touched; from then on a mark
/// keeps the site from starting until old and new have changed places.
/// </summary>
internal sealed class Restore(SiteState state, TimeProvider clock)
{
    /// <param name="overwrite">Also where there is a site already; what is there is kept.</param>
    /// <returns>Where what was there is now.</returns>
    /// <exception cref="BackupException">It can't be put back; what was there is still there.</exception>
    internal async Task<IReadOnlyList<string>> PutBackAsync(string file, bool overwrite, CancellationToken cancellationToken)
    {
        using var archive = await BackupArchive.OpenAsync(file, cancellationToken);
        if (archive.Manifest.Provider != state.Database.Provider)
        {
            throw new BackupException(
                $"{file} holds a database of {archive.Manifest.Provider}, and this site is set to {state.Database.Provider}. "
                + "Set ConnectionStrings:umbracoDbDSN and its _ProviderName. Nothing was changed.");
        }

        var places = archive.Manifest.Entries.Select(entry => (Entry: entry, Path: ReadyPathOf(entry))).ToList();
        if (places.TrueForAll(place => place.Path != state.ReadyDatabase))
        {
            throw new BackupException($"{file} is no back-up of a site: it holds no database. Nothing was changed.");
        }

        if (!overwrite)
        {
            await RefuseDataAsync(cancellationToken);
        }

        await state.Database.RefuseInUseAsync(cancellationToken);
        Directory.CreateDirectory(state.DataFolder);
        try
        {
            // Of a restore that broke off.
            ClearReady();
            foreach (var (entry, path) in places)
            {
                await archive.UnpackAsync(entry, path, cancellationToken);
            }

            return await ReplaceAsync(cancellationToken);
        }
        finally
        {
            ClearReady();
        }
    }

    private void ClearReady()
    {
        state.Media.Clear();
        state.Visits.Clear();
        File.Delete(state.ReadyDatabase);
    }

    private string ReadyPathOf(BackupEntry entry) =>
        entry.Name == state.Database.FileName
            ? state.ReadyDatabase
            : state.Media.ReadyPathOf(entry.Name) ?? state.Visits.ReadyPathOf(entry.Name)
                ?? throw new BackupException($"The archive holds {entry.Name}, which this version doesn't know. Update the site. Nothing was changed.");

    private async Task RefuseDataAsync(CancellationToken cancellationToken)
    {
        string?[] found =
        [
            await state.Database.FindDataAsync(cancellationToken),
            state.Media.Files().Any() ? $"files in {state.Media.Path}" : null,
            state.Visits.Files().Any() ? $"files in {state.Visits.Path}" : null,
        ];
        if (found.OfType<string>().ToList() is { Count: > 0 } there)
        {
            throw new BackupException(
                $"There is a site already: {string.Join(", ", there)}. Nothing was changed. With --overwrite the archive takes its place, and what is there is kept beside it.");
        }
    }

    private async Task<IReadOnlyList<string>> ReplaceAsync(CancellationToken cancellationToken)
    {
        var suffix = $"-{clock.GetUtcNow():yyyyMMdd'T'HHmmss'Z'}";
        var unfinished = File.Exists(state.UnfinishedMark);
        await using (var mark = new FileStream(state.UnfinishedMark, FileMode.Create, FileAccess.Write))
        {
            mark.Flush(flushToDisk: true);
        }

        List<string?> kept;
        try
        {
            kept = [await state.Database.ReplaceAsync(state.ReadyDatabase, ".before-restore" + suffix, cancellationToken)];
        }
        catch (Exception) when (!unfinished)
        {
            // The database is as it was, and it is the first to be replaced.
            File.Delete(state.UnfinishedMark);
            throw;
        }

        kept.Add(state.Media.Replace(suffix));
        kept.Add(state.Visits.Replace(suffix));
        File.Delete(state.UnfinishedMark);
        return [.. kept.OfType<string>()];
    }
}

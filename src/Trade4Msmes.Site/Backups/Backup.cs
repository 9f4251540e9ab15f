using Trade4Msmes.Visits.Store;

namespace Trade4Msmes.Site.Backups;

/// <summary>Makes one archive of a site that may be running. docs/operators-guide.md says what is in it.</summary>
internal sealed class Backup(SiteState state, TimeProvider clock)
{
    /// <param name="target">A file that does not exist yet, or a folder in which a file named after the time is made.</param>
    /// <returns>The file.</returns>
    /// <exception cref="BackupException">It can't be made; nothing is left of it.</exception>
    internal async Task<string> MakeAsync(string target, CancellationToken cancellationToken)
    {
        var nowUtc = clock.GetUtcNow().UtcDateTime;
        var file = Path.GetFullPath(Directory.Exists(target) ? Path.Combine(target, $"trade4msmes-{nowUtc:yyyyMMdd'T'HHmmss'Z'}.zip") : target);
        if (File.Exists(file))
        {
            throw new BackupException($"{file} exists already, and a back-up never takes the place of another. Give another name.");
        }

        if (!Directory.Exists(Path.GetDirectoryName(file)))
        {
            throw new BackupException($"There is no folder {Path.GetDirectoryName(file)}. Make it first.");
        }

        var database = file + ".partial-database";
        try
        {
            using var archive = new BackupWriter(file);
            // Media before the database and again after it: so whatever file the database names is there, also one uploaded or removed meanwhile.
            await AddMediaAsync(archive, cancellationToken);
            await PrivateFile.Create(database).DisposeAsync();
            await state.Database.SaveAsync(database, cancellationToken);
            await AddAsync(archive, state.Database.FileName, database, cancellationToken);
            await AddMediaAsync(archive, cancellationToken);
            await AddVisitsAsync(archive, cancellationToken);
            await archive.FinishAsync(state.Database.Provider, nowUtc, cancellationToken);
            return file;
        }
        finally
        {
            foreach (var part in new[] { "", "-journal", "-wal", "-shm" })
            {
                File.Delete(database + part);
            }
        }
    }

    private async Task AddMediaAsync(BackupWriter archive, CancellationToken cancellationToken)
    {
        foreach (var relative in state.Media.Files())
        {
            var name = StateFolder.EntryName(state.Media.Name, relative);
            if (!archive.Has(name))
            {
                await TryAddAsync(archive, name, Path.Combine(state.Media.Path, relative), cancellationToken);
            }
        }
    }

    /// <summary>
    /// The manifest of visits says what counts, so it is read first and the files that it names are taken. When one of them goes meanwhile,
    /// a day is being closed and there is a newer manifest. What was taken by then may stay: readers leave out what the manifest doesn't name.
    /// </summary>
    private async Task AddVisitsAsync(BackupWriter archive, CancellationToken cancellationToken)
    {
        Manifest manifest;
        do
        {
            manifest = Manifest.Read(state.VisitStore);
        }
        while (!await TryAddAllAsync(manifest));

        using var json = new MemoryStream(manifest.ToJson());
        await archive.AddAsync(StateFolder.EntryName(state.Visits.Name, VisitFolder.ManifestName), json, json.Length, cancellationToken);

        async Task<bool> TryAddAllAsync(Manifest current)
        {
            foreach (var relative in current.Files(state.VisitStore))
            {
                var name = StateFolder.EntryName(state.Visits.Name, relative);
                if (!archive.Has(name) && !await TryAddAsync(archive, name, Path.Combine(state.Visits.Path, relative), cancellationToken))
                {
                    // A file that is missing for good is named by the manifest that is there now, too.
                    return !Manifest.Read(state.VisitStore).Files(state.VisitStore).Contains(relative, StringComparer.Ordinal)
                        ? false
                        : throw new VisitStoreException($"{Path.Combine(state.Visits.Path, relative)} is missing, though manifest.json names it. Restore the visits folder from the last back-up.");
                }
            }

            return true;
        }
    }

    /// <returns>False when the file is gone.</returns>
    private static async Task<bool> TryAddAsync(BackupWriter archive, string name, string file, CancellationToken cancellationToken)
    {
        try
        {
            await AddAsync(archive, name, file, cancellationToken);
            return true;
        }
        catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException)
        {
            return false;
        }
    }

    private static async Task AddAsync(BackupWriter archive, string name, string file, CancellationToken cancellationToken)
    {
        await using var content = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 81920, useAsync: true);
        await archive.AddAsync(name, content, content.Length, cancellationToken);
    }
}

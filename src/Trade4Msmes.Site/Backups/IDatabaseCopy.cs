namespace Trade4Msmes.Site.Backups;

/// <summary>The site's database as one file, out and in.</summary>
internal interface IDatabaseCopy
{
    /// <summary>"SQLite" or "PostgreSQL"; an archive of one can't be put into the other.</summary>
    string Provider { get; }

    /// <summary>The file's name in an archive.</summary>
    string FileName { get; }

    /// <summary>Copies the database as it is at one moment, without the salts of visits, while others go on writing.</summary>
    /// <param name="target">An empty file.</param>
    /// <exception cref="BackupException">There is no database, or it can't be read.</exception>
    Task SaveAsync(string target, CancellationToken cancellationToken);

    /// <returns>What is there, in words; null when the place is empty.</returns>
    Task<string?> FindDataAsync(CancellationToken cancellationToken);

    /// <exception cref="BackupException">A site, or something else, has the database open.</exception>
    Task RefuseInUseAsync(CancellationToken cancellationToken);

    /// <summary>Puts a copy in the place of the database and keeps the one that is there, without salts, under a name that ends with the suffix.</summary>
    /// <param name="source">On the same disk as the database, where that is a file; it may be moved away.</param>
    /// <returns>Where the old one is now; null when there was none.</returns>
    Task<string?> ReplaceAsync(string source, string suffix, CancellationToken cancellationToken);
}

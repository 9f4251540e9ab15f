namespace Trade4Msmes.Site.Backups;

/// <summary>
/// A folder of files that a back-up takes and a restore replaces. It may be the root of a disk of its own, so it is never moved itself:
/// what comes in is laid ready inside, what was there is kept inside.
/// </summary>
/// <param name="Name">In an archive, such as "media".</param>
internal sealed record StateFolder(string Name, string Path)
{
    private const string Ready = ".restoring";
    private const string Kept = ".before-restore";

    internal string ReadyFolder => System.IO.Path.Combine(Path, Ready);

    /// <summary>All files, as paths below the folder, but for what restores have laid there.</summary>
    internal IEnumerable<string> Files() => Children()
        .SelectMany(child => Directory.Exists(child) ? Directory.EnumerateFiles(child, "*", SearchOption.AllDirectories) : [child])
        .Select(file => System.IO.Path.GetRelativePath(Path, file));

    internal static string EntryName(string folder, string relative) => $"{folder}/{relative.Replace('\\', '/')}";

    /// <returns>Where the entry lies while it is ready to come in; null when it belongs elsewhere.</returns>
    /// <exception cref="BackupException">The name leads out of the folder.</exception>
    internal string? ReadyPathOf(string entry)
    {
        if (!entry.StartsWith(Name + '/', StringComparison.Ordinal))
        {
            return null;
        }

        var path = System.IO.Path.GetFullPath(entry[(Name.Length + 1)..], ReadyFolder);
        return path.StartsWith(ReadyFolder + System.IO.Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? path
            : throw new BackupException($"The archive has an entry with a name that leads elsewhere: {entry}. It was not made by this site. Nothing was changed.");
    }

    /// <summary>Keeps what is there inside and brings in what is ready.</summary>
    /// <returns>Where the old files are now; null when there were none.</returns>
    internal string? Replace(string suffix)
    {
        var kept = System.IO.Path.Combine(Path, Kept + suffix);
        var hadFiles = Files().Any();
        MoveChildren(Path, kept);
        MoveChildren(ReadyFolder, Path);
        Clear();
        if (hadFiles)
        {
            return kept;
        }

        if (Directory.Exists(kept))
        {
            Directory.Delete(kept, recursive: true);
        }

        return null;
    }

    internal void Clear()
    {
        if (Directory.Exists(ReadyFolder))
        {
            Directory.Delete(ReadyFolder, recursive: true);
        }
    }

    private List<string> Children() => Directory.Exists(Path) ? ChildrenOf(Path) : [];

    private static List<string> ChildrenOf(string folder) =>
    [
        .. Directory.EnumerateFileSystemEntries(folder).Where(child =>
            System.IO.Path.GetFileName(child) is var name && name != Ready && !name.StartsWith(Kept, StringComparison.Ordinal)),
    ];

    private static void MoveChildren(string from, string to)
    {
        if (!Directory.Exists(from))
        {
            return;
        }

        Directory.CreateDirectory(to);
        foreach (var child in ChildrenOf(from))
        {
            Directory.Move(child, System.IO.Path.Combine(to, System.IO.Path.GetFileName(child)));
        }
    }
}

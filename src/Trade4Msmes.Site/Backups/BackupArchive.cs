using System.IO.Compression;
using System.Text.Json;

namespace Trade4Msmes.Site.Backups;

/// <summary>An archive to put back. Nothing in it is believed before its checksum was compared.</summary>
internal sealed class BackupArchive : IDisposable
{
    private readonly string _path;
    private readonly ZipArchive _zip;

    private BackupArchive(string path, ZipArchive zip, BackupManifest manifest) => (_path, _zip, Manifest) = (path, zip, manifest);

    internal BackupManifest Manifest { get; }

    /// <exception cref="BackupException">It is no archive, is damaged, or was made by a newer version.</exception>
    internal static async Task<BackupArchive> OpenAsync(string path, CancellationToken cancellationToken)
    {
        ZipArchive? zip = null;
        try
        {
            zip = await ZipFile.OpenReadAsync(path, cancellationToken);
            var archive = new BackupArchive(path, zip, ReadManifest(path, zip));
            await archive.CheckAsync(cancellationToken);
            return archive;
        }
        catch (Exception failure)
        {
            zip?.Dispose();
            if (failure is InvalidDataException or JsonException)
            {
                throw new BackupException($"{path} is no back-up of a site, or is damaged ({failure.Message.TrimEnd('.')}). Use another one. Nothing was changed.", failure);
            }

            throw;
        }
    }

    /// <summary>Unpacks an entry, brings it to the disk, and compares its checksum once more.</summary>
    internal async Task UnpackAsync(BackupEntry entry, string target, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        await using var file = new FileStream(target, FileMode.Create, FileAccess.Write);
        await CopyAsync(entry, file, cancellationToken);
        file.Flush(flushToDisk: true);
    }

    public void Dispose() => _zip.Dispose();

    private static BackupManifest ReadManifest(string path, ZipArchive zip)
    {
        var entry = zip.GetEntry(BackupManifest.FileName) ?? throw new InvalidDataException($"it has no {BackupManifest.FileName}");
        using var json = entry.Open();
        var manifest = BackupManifest.Read(json);
        var newer = manifest.Format > BackupManifest.CurrentFormat
            || (Version.TryParse(manifest.Product, out var made) && made > Version.Parse(BackupManifest.CurrentProduct));
        return newer
            ? throw new BackupException(
                $"{path} was made by version {manifest.Product} (format {manifest.Format}); this is version {BackupManifest.CurrentProduct} (format {BackupManifest.CurrentFormat}). "
                + "Update the site, then put the back-up into it. Nothing was changed.")
            : manifest;
    }

    private async Task CheckAsync(CancellationToken cancellationToken)
    {
        var named = Manifest.Entries.Select(entry => entry.Name).Append(BackupManifest.FileName).Order(StringComparer.Ordinal);
        if (!named.SequenceEqual(_zip.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal), StringComparer.Ordinal))
        {
            throw new InvalidDataException($"its files are not those that {BackupManifest.FileName} names");
        }

        foreach (var entry in Manifest.Entries)
        {
            await CopyAsync(entry, Stream.Null, cancellationToken);
        }
    }

    private async Task CopyAsync(BackupEntry entry, Stream target, CancellationToken cancellationToken)
    {
        await using var source = await _zip.GetEntry(entry.Name)!.OpenAsync(cancellationToken);
        // One byte more than it may have, so that a longer file is noticed.
        var copied = await Checksum.CopyAsync(source, target, entry.Size + 1, cancellationToken);
        if (copied != (entry.Size, entry.Sha256))
        {
            throw new BackupException($"{_path} is damaged: {entry.Name} isn't what was saved. Use another back-up. Nothing was changed.");
        }
    }
}

using System.IO.Compression;

namespace Trade4Msmes.Site.Backups;

/// <summary>Writes an archive beside its place and puts it there when it is whole and on the disk. Until then, nothing bears its name.</summary>
internal sealed class BackupWriter : IDisposable
{
    private readonly string _target;
    private readonly string _partial;
    private readonly FileStream _file;
    private readonly ZipArchive _zip;
    private readonly List<BackupEntry> _entries = [];

    internal BackupWriter(string target)
    {
        _target = target;
        _partial = target + ".partial";
        _file = PrivateFile.Create(_partial);
        _zip = new ZipArchive(_file, ZipArchiveMode.Create, leaveOpen: true);
    }

    internal bool Has(string name) => _entries.Exists(entry => entry.Name == name);

    /// <param name="length">How much of it, for a file that grows meanwhile.</param>
    internal async Task AddAsync(string name, Stream content, long length, CancellationToken cancellationToken)
    {
        await using var target = await _zip.CreateEntry(name, CompressionLevel.Fastest).OpenAsync(cancellationToken);
        var (size, sha256) = await Checksum.CopyAsync(content, target, length, cancellationToken);
        _entries.Add(new BackupEntry(name, size, sha256));
    }

    /// <exception cref="BackupException">Another file took the name meanwhile.</exception>
    internal async Task FinishAsync(string provider, DateTime createdUtc, CancellationToken cancellationToken)
    {
        var manifest = new BackupManifest(BackupManifest.CurrentFormat, BackupManifest.CurrentProduct, createdUtc, provider, _entries);
        await using (var target = await _zip.CreateEntry(BackupManifest.FileName).OpenAsync(cancellationToken))
        {
            await target.WriteAsync(manifest.ToJson(), cancellationToken);
        }

        await _zip.DisposeAsync();
        _file.Flush(flushToDisk: true);
        await _file.DisposeAsync();
        try
        {
            File.Move(_partial, _target, overwrite: false);
        }
        catch (IOException) when (File.Exists(_target))
        {
            throw new BackupException($"{_target} was made by something else meanwhile. Give another name.");
        }
    }

    /// <summary>Takes away what is not finished.</summary>
    public void Dispose()
    {
        try
        {
            _zip.Dispose();
            _file.Dispose();
        }
        catch (IOException)
        {
            // The full disk that ended the back-up, once more.
        }

        File.Delete(_partial);
    }
}

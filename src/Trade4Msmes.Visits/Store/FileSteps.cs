namespace Trade4Msmes.Visits.Store;

/// <summary>The steps of sealing that touch the disk, one by one, so that a test can cut the power at each.</summary>
internal class FileSteps
{
    /// <summary>Brings a finished file's bytes to the disk.</summary>
    internal virtual void Flush(string file)
    {
        using var handle = new FileStream(file, FileMode.Open, FileAccess.ReadWrite);
        handle.Flush(flushToDisk: true);
    }

    /// <summary>Puts a file in the place of another, whole or not at all.</summary>
    internal virtual void Rename(string from, string to) => File.Move(from, to, overwrite: true);

    internal virtual void Delete(string file) => File.Delete(file);
}

using Lucene.Net.Index;
using Lucene.Net.Store;

namespace Trade4Msmes.Search.Indexes;

/// <summary>Tells whether an index on disk can be used, and clears away one that can't: it is only ever a copy of what is published.</summary>
internal static class IndexCheck
{
    /// <summary>Compares every file of the index with its checksum: damage is found at the start, not by a reader.</summary>
    internal static bool IsSound(FSDirectory directory, string format, string formatKey)
    {
        try
        {
            if (!DirectoryReader.IndexExists(directory))
            {
                return false;
            }

            using var reader = DirectoryReader.Open(directory);
            foreach (var segment in reader.Leaves)
            {
                segment.AtomicReader.CheckIntegrity();
            }

            return reader.IndexCommit.UserData.TryGetValue(formatKey, out var found) && found == format;
        }
        catch (Exception failure) when (failure is IOException or ArgumentException or IndexOutOfRangeException or InvalidOperationException)
        {
            // What a torn or foreign file makes Lucene throw. Access denied is not among them: that is for the operator to put right.
            return false;
        }
    }

    internal static void Clear(FSDirectory directory, string folder)
    {
        var writing = directory.MakeLock(IndexWriter.WRITE_LOCK_NAME);
        if (!writing.Obtain())
        {
            throw InUse(folder, null);
        }

        using (writing)
        {
            foreach (var file in directory.ListAll().Where(file => file != IndexWriter.WRITE_LOCK_NAME))
            {
                directory.DeleteFile(file);
            }
        }
    }

    internal static InvalidOperationException InUse(string folder, Exception? cause) => new(
        $"Another process has the search index in {folder} open. Stop it, or give this one a folder of its own.", cause);
}

using System.Text;

namespace Trade4Msmes.Site.ContentFiles;

/// <summary>Writes a file so that a loss of power leaves the old one or the new one, never half of either.</summary>
internal static class SavedFile
{
    internal static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var coming = path + ".tmp";
        using (var stream = new FileStream(coming, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            stream.Write(Encoding.UTF8.GetBytes(text));
            stream.Flush(flushToDisk: true);
        }

        File.Move(coming, path, overwrite: true);
    }
}

using System.Net;
using System.Xml.Linq;

namespace Trade4Msmes.Cms.Schema;

/// <summary>The folders in which editors find types: in files, a path of names escaped as in a URL, "Pages/Page+parts".</summary>
internal static class Folders
{
    internal static int LevelIn(string? folder) => folder is null ? 1 : Names(folder).Count + 1;

    internal static IReadOnlyList<string> Names(string folder) =>
        [.. folder.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(name => WebUtility.UrlDecode(name))];

    internal static string? Path(IEnumerable<string> names) =>
        string.Join('/', names.Select(name => WebUtility.UrlEncode(name))) is { Length: > 0 } path ? path : null;

    internal static XElement? Write(string? folder) => folder is null ? null : new XElement("Folder", folder);

    internal static void CheckLevel(SchemaElement root, string? folder)
    {
        var level = LevelIn(folder);
        if (root.NumberAttribute("Level") != level)
        {
            root.Problem("Level does not fit the folder.", $"Write Level=\"{level}\".");
        }

        if (folder is not null && Path(Names(folder)) != folder)
        {
            root.Problem($"<Folder> is '{folder}'.", $"Escape it as in a URL: {Path(Names(folder))}.");
        }
    }
}

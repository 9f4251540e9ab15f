using System.Text.RegularExpressions;

namespace Trade4Msmes.Site.ContentFiles;

/// <summary>A page's content path: the folders below home, with a leading slash. Home itself is "/".</summary>
internal static partial class SitePath
{
    internal const string Home = "/";

    internal static bool IsOne(string path) => path == Home || Path().IsMatch(path);

    /// <summary>Tells whether a folder may have this name, or a page this URL segment.</summary>
    internal static bool IsName(string name) => Name().IsMatch(name);

    internal static string Below(string parent, string name) => parent == Home ? Home + name : $"{parent}/{name}";

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Name();

    [GeneratedRegex("^(/[a-z0-9]+(-[a-z0-9]+)*)+$")]
    private static partial Regex Path();
}

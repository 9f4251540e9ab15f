using System.Globalization;

namespace Trade4Msmes.Cms.Persistence.Trees;

internal static class NodePaths
{
    /// <summary>The ids in a path such as "-1,1052,1061", from the root down.</summary>
    internal static int[] ToIds(this string path) =>
        [.. path.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(id => int.Parse(id, CultureInfo.InvariantCulture))];
}

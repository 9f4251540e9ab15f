using Trade4Msmes.Cms.Persistence.Nodes;
using Umbraco.Cms.Core.Models;

namespace Trade4Msmes.Cms.Persistence.Contents;

/// <summary>Whether each node's path and level agree with its parent's.</summary>
internal static class TreeIntegrity
{
    internal static ContentDataIntegrityReport Check(IQueryable<NodeRow> nodes)
    {
        var all = nodes.Select(n => new { n.Id, n.ParentId, n.Path, n.Level }).ToDictionary(n => n.Id);
        var issues = new Dictionary<int, ContentDataIntegrityReportEntry>();
        foreach (var node in all.Values)
        {
            var parent = all.GetValueOrDefault(node.ParentId);
            var parentPath = parent?.Path ?? (node.ParentId == -1 ? "-1" : $"-1,{node.ParentId}");
            var ids = node.Path.Split(',');
            ContentDataIntegrityReport.IssueType? problem =
                node.ParentId > 0 && parent is null ? ContentDataIntegrityReport.IssueType.InvalidPathAndLevelByParentId
                : ids.Length == 0 ? ContentDataIntegrityReport.IssueType.InvalidPathEmpty
                : ids[^1] != node.Id.ToString() ? ContentDataIntegrityReport.IssueType.InvalidPathById
                : node.Path != $"{parentPath},{node.Id}" ? ContentDataIntegrityReport.IssueType.InvalidPathAndLevelByParentId
                : node.Level != LevelOf(ids) ? ContentDataIntegrityReport.IssueType.InvalidPathLevelMismatch
                : null;
            if (problem is { } issue)
            {
                issues[node.Id] = new ContentDataIntegrityReportEntry(issue);
            }
        }

        return new ContentDataIntegrityReport(issues);
    }

    /// <summary>A recycle bin stands on level 0 like the root, so what lies in it is on level 1.</summary>
    private static int LevelOf(string[] path) => path.Length - (path.Length > 1 && path[1] is "-20" or "-21" ? 2 : 1);
}

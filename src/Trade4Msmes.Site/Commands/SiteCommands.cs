using System.CommandLine;

namespace Trade4Msmes.Site.Commands;

/// <summary>The site's command line.</summary>
public static class SiteCommands
{
    public static RootCommand Create(Func<string[], Task> run)
    {
        var root = new RootCommand("Trade4MSMEs: helps a small business take part in international trade.");
        // What looks like configuration (--urls=..., --Site:ContactEmail=...) is for the host.
        root.TreatUnmatchedTokensAsErrors = false;
        root.SetAction((parsed, _) => run([.. parsed.UnmatchedTokens]));
        root.Subcommands.Add(FileCommands.Schema());
        root.Subcommands.Add(FileCommands.Content());
        root.Subcommands.Add(VisitCommands.Create());
        root.Subcommands.Add(BackupCommands.Backup());
        root.Subcommands.Add(BackupCommands.Restore());
        root.Subcommands.Add(HealthCommand.Create());
        return root;
    }
}

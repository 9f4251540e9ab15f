using Trade4Msmes.Cms;
using Trade4Msmes.Visits.Store;

namespace Trade4Msmes.Site.Backups;

/// <summary>What a site is beside its build: database, uploaded files, visits. Indexes are made from these; the key of the salts goes nowhere.</summary>
internal sealed class SiteState(IServiceProvider services)
{
    private readonly string _root = services.GetRequiredService<IHostEnvironment>().ContentRootPath;

    internal IDatabaseCopy Database { get; } = DatabaseConnection.IsPostgreSql(services.GetRequiredService<IConfiguration>())
        ? new PostgreSqlCopy(DatabaseConnection.ConnectionString(services))
        : new SqliteCopy(DatabaseConnection.ConnectionString(services));

    internal VisitFolder VisitStore { get; } = services.GetRequiredService<VisitFolder>();

    internal StateFolder Media => new("media", Path.Combine(_root, "wwwroot", "media"));

    internal StateFolder Visits => new("visits", VisitStore.Root);

    /// <summary>Where a database waits to be put in its place, on the disk of an embedded one.</summary>
    internal string ReadyDatabase => Path.Combine(DataFolder, "database.restoring");

    /// <summary>Is there while old and new lie side by side; a site that finds it at its start stops.</summary>
    internal string UnfinishedMark => UnfinishedMarkOf(_root);

    internal string DataFolder => Path.Combine(_root, "umbraco", "Data");

    /// <exception cref="BackupException">A restore broke off.</exception>
    internal static void RefuseHalfRestored(string contentRoot)
    {
        if (File.Exists(UnfinishedMarkOf(contentRoot)))
        {
            throw new BackupException(
                $"A restore runs, or broke off. Wait for it, or run `restore FILE --overwrite` again; it deletes {UnfinishedMarkOf(contentRoot)} when it is done.");
        }
    }

    private static string UnfinishedMarkOf(string contentRoot) => Path.Combine(contentRoot, "umbraco", "Data", "restore-unfinished");
}

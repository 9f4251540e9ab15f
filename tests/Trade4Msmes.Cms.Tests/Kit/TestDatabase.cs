namespace Trade4Msmes.Cms.Tests.Kit;

/// <summary>A database of its own for this test process: a SQLite file, or a private PostgreSQL server.</summary>
internal static class TestDatabase
{
#if POSTGRESQL
    internal static bool IsPostgreSql => true;
#else
    internal static bool IsPostgreSql => false;
#endif

    /// <summary>The settings that point the site at a new, empty database below the folder.</summary>
    internal static IReadOnlyDictionary<string, string?> Create(string folder) => IsPostgreSql
        ? new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["ConnectionStrings:umbracoDbDSN"] = PostgreSqlServer.Start(Path.Combine(folder, "postgresql")),
            ["ConnectionStrings:umbracoDbDSN_ProviderName"] = "Npgsql",
        }
        : new Dictionary<string, string?>(StringComparer.Ordinal);

    /// <summary>Ends what <see cref="Create"/> started.</summary>
    internal static void Stop() => PostgreSqlServer.Stop();
}

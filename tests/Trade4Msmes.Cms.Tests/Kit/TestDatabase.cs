using Npgsql;

namespace Trade4Msmes.Cms.Tests.Kit;

/// <summary>A database of its own for this test process: a SQLite file, or a private PostgreSQL server.</summary>
internal static class TestDatabase
{
    private static string? s_server;

#if POSTGRESQL
    internal static bool IsPostgreSql => true;
#else
    internal static bool IsPostgreSql => false;
#endif

    /// <summary>The settings that point the site at a new, empty database below the folder.</summary>
    internal static IReadOnlyDictionary<string, string?> Create(string folder) => IsPostgreSql
        ? Settings(s_server = PostgreSqlServer.Start(Path.Combine(folder, "postgresql")))
        : Settings(connection: null);

    /// <summary>The connection of one more database, beside the first; null for SQLite, where a folder of its own is enough.</summary>
    internal static string? CreateAnother(string name)
    {
        if (!IsPostgreSql)
        {
            return null;
        }

        using var server = new NpgsqlConnection(s_server);
        server.Open();
        using var create = new NpgsqlCommand($"CREATE DATABASE {name}", server);
        create.ExecuteNonQuery();
        return new NpgsqlConnectionStringBuilder(s_server) { Database = name }.ToString();
    }

    internal static IReadOnlyDictionary<string, string?> Settings(string? connection) => connection is null
        ? new Dictionary<string, string?>(StringComparer.Ordinal)
        : new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["ConnectionStrings:umbracoDbDSN"] = connection,
            ["ConnectionStrings:umbracoDbDSN_ProviderName"] = "Npgsql",
        };

    /// <summary>Ends what <see cref="Create"/> started.</summary>
    internal static void Stop() => PostgreSqlServer.Stop();
}

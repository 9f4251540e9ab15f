using System.Data.Common;
using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using Npgsql;
using Trade4Msmes.Cms.Tests.Kit;
using Trade4Msmes.Site.Tests.Kit;

namespace Trade4Msmes.Site.Tests.Backups;

/// <summary>A place for a site: a content root, and on PostgreSQL a new database. Nothing is there yet.</summary>
internal sealed class SomeSite : IDisposable
{
    private static string? s_server;
    private static int s_databases;
    private readonly DbConnectionStringBuilder _connection;

    internal SomeSite(bool postgreSql)
    {
        if (!postgreSql)
        {
            _connection = new SqliteConnectionStringBuilder { DataSource = In("umbraco/Data/Umbraco.sqlite.db"), Pooling = false };
            return;
        }

        s_server ??= StartServer();
        var name = $"site{++s_databases}";
        using (var server = new NpgsqlConnection(s_server))
        {
            server.Open();
            // An owner, as a site has one: not the server's superuser, and with a password that must not be seen.
            using var create = new NpgsqlCommand($"CREATE ROLE {name} LOGIN PASSWORD 'secret'", server);
            create.ExecuteNonQuery();
            create.CommandText = $"CREATE DATABASE {name} OWNER {name}";
            create.ExecuteNonQuery();
        }

        _connection = new NpgsqlConnectionStringBuilder(s_server) { Database = name, Username = name, Password = "secret" };
        Settings = [$"--ConnectionStrings:umbracoDbDSN={_connection}", "--ConnectionStrings:umbracoDbDSN_ProviderName=Npgsql"];
    }

    internal string Root { get; } = Directory.CreateTempSubdirectory("t4m-site-").FullName;

    internal string[] Settings { get; } = [];

    internal string In(string relative) => Path.Combine(Root, relative);

    internal Task<SiteProcess> StartAsync() => SiteProcess.StartAsync(Root, Settings);

    internal async Task<(int ExitCode, string Output, string Error)> RunAsync(params string[] arguments)
    {
        var result = await SiteCommand.RunAsync(Root, [.. arguments, .. Settings]);
        // As when its process had ended.
        SqliteConnection.ClearAllPools();
        NpgsqlConnection.ClearAllPools();
        return result;
    }

    internal SomeSite WithFile(string relative, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(In(relative))!);
        File.WriteAllText(In(relative), text);
        return this;
    }

    /// <summary>Every file below the root with what is in it, so that a change of any is seen.</summary>
    internal SortedDictionary<string, string> Files() => new(
        Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(Root, file), file => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))),
        StringComparer.Ordinal);

    internal long Count(string sql)
    {
        using var database = Open();
        using var command = database.CreateCommand();
        command.CommandText = sql;
        return Convert.ToInt64(command.ExecuteScalar());
    }

    internal DbConnection Open()
    {
        DbConnection connection = _connection is NpgsqlConnectionStringBuilder ? new NpgsqlConnection(_connection + ";Pooling=false") : new SqliteConnection(_connection.ToString());
        connection.Open();
        return connection;
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private static string StartServer()
    {
        var folder = Directory.CreateTempSubdirectory("t4m-postgresql-").FullName;
        var server = PostgreSqlServer.Start(Path.Combine(folder, "server"));
        // After the server's own end, which asked for it first.
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        return server;
    }
}

using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Trade4Msmes.Cms.Persistence.Sqlite;

/// <summary>The CMS on SQLite: one file, write-ahead log, every commit on disk before it is acknowledged.</summary>
public sealed class SqliteUmbracoDbContext(DbContextOptions<SqliteUmbracoDbContext> options) : UmbracoDbContext(options);

/// <summary>Sets on each connection what the safety of the data rests on.</summary>
internal sealed class SqlitePragmas : DbConnectionInterceptor
{
    // FULL: a commit survives a power cut. Foreign keys are off by default in SQLite.
    private const string Pragmas = "PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA busy_timeout=30000;";

    // Kept in the file. EF Core asks whether there is a database without the right to write it: one that was restored or copied may have no log yet.
    private const string WriteAheadLog = "PRAGMA journal_mode=WAL; ";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = Command(connection);
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = Command(connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static DbCommand Command(DbConnection connection)
    {
        var isReadOnly = new SqliteConnectionStringBuilder(connection.ConnectionString).Mode == SqliteOpenMode.ReadOnly;
        var command = connection.CreateCommand();
        command.CommandText = isReadOnly ? Pragmas : WriteAheadLog + Pragmas;
        return command;
    }
}

using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Trade4Msmes.Cms.Persistence.Sqlite;

/// <summary>The CMS on SQLite: one file, write-ahead log, every commit on disk before it is acknowledged.</summary>
public sealed class SqliteUmbracoDbContext(DbContextOptions<SqliteUmbracoDbContext> options) : UmbracoDbContext(options);

/// <summary>Sets on each connection what the safety of the data rests on.</summary>
internal sealed class SqlitePragmas : DbConnectionInterceptor
{
    // FULL: a commit survives a power cut. Foreign keys are off by default in SQLite.
    private const string Pragmas = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA busy_timeout=30000;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}

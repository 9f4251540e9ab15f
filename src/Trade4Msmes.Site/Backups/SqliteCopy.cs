using Microsoft.Data.Sqlite;

namespace Trade4Msmes.Site.Backups;

internal sealed class SqliteCopy(string connection) : IDatabaseCopy
{
    private const int NotADatabase = 26;
    private const int Corrupt = 11;

    private readonly string _path = Path.GetFullPath(new SqliteConnectionStringBuilder(connection).DataSource);

    public string Provider => "SQLite";

    public string FileName => "database/site.sqlite.db";

    public async Task SaveAsync(string target, CancellationToken cancellationToken)
    {
        if (!File.Exists(_path))
        {
            throw new BackupException($"There is no database at {_path}. Start the site once, or set ConnectionStrings:umbracoDbDSN.");
        }

        try
        {
            // Rewritten, not copied page by page: what was deleted, old salts among it, does not come along.
            await using (var source = await OpenAsync(_path, cancellationToken))
            {
                await RunAsync(source, "VACUUM INTO $target", cancellationToken, ("$target", target));
            }

            await using var copy = await OpenAsync(target, cancellationToken);
            await ForgetSaltsAsync(copy, cancellationToken);
        }
        catch (SqliteException failure)
        {
            throw new BackupException($"The database {_path} could not be copied to {target}: {failure.Message}", failure);
        }
    }

    public Task<string?> FindDataAsync(CancellationToken cancellationToken) =>
        Task.FromResult(File.Exists(_path) ? $"the database {_path}" : null);

    public async Task RefuseInUseAsync(CancellationToken cancellationToken)
    {
        if (File.Exists(_path))
        {
            await CloseLogAsync(cancellationToken);
        }
    }

    public async Task<string?> ReplaceAsync(string source, string suffix, CancellationToken cancellationToken)
    {
        string? kept = null;
        if (File.Exists(_path))
        {
            if (await CloseLogAsync(cancellationToken))
            {
                await using var old = await OpenAsync(_path, cancellationToken);
                await ForgetSaltsAsync(old, cancellationToken);
            }

            kept = _path + suffix;
            // A damaged database may still have these two; they must not meet another database.
            foreach (var part in new[] { "-wal", "-shm", "" }.Where(part => File.Exists(_path + part)))
            {
                File.Move(_path + part, kept + part);
            }
        }

        Directory.CreateDirectory(Path.GetDirectoryName(_path)!);
        File.Move(source, _path);
        return kept;
    }

    /// <summary>Leaves one file without a log. SQLite does that only for the last one who has the file open: so a running site is noticed.</summary>
    /// <returns>False when the database is too damaged for it.</returns>
    private async Task<bool> CloseLogAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using var database = await OpenAsync(_path, cancellationToken);
            await using var command = database.CreateCommand();
            command.CommandText = "PRAGMA journal_mode = DELETE";
            if (await command.ExecuteScalarAsync(cancellationToken) is "delete")
            {
                return true;
            }
        }
        catch (SqliteException damage) when (damage.SqliteErrorCode is NotADatabase or Corrupt)
        {
            // Why one puts a back-up back. It is kept as it is.
            return false;
        }
        catch (SqliteException busy) when (busy.SqliteErrorCode is SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED)
        {
            // Said below.
        }

        throw new BackupException($"The database {_path} is in use. Stop the site and its commands first. Nothing was changed.");
    }

    private static async Task ForgetSaltsAsync(SqliteConnection database, CancellationToken cancellationToken)
    {
        await using var find = database.CreateCommand();
        find.CommandText = "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'salt'";
        if (await find.ExecuteScalarAsync(cancellationToken) is 1L)
        {
            // With zeros over it, not only out of sight.
            await RunAsync(database, "PRAGMA secure_delete = ON; DELETE FROM salt", cancellationToken);
        }
    }

    private static async Task<SqliteConnection> OpenAsync(string path, CancellationToken cancellationToken)
    {
        var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadWrite, Pooling = false, DefaultTimeout = 2 }.ToString());
        await connection.OpenAsync(cancellationToken);
        return connection;
    }

    private static async Task RunAsync(SqliteConnection database, string sql, CancellationToken cancellationToken, params (string Name, string Value)[] values)
    {
        await using var command = database.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values)
        {
            command.Parameters.AddWithValue(name, value);
        }

        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}

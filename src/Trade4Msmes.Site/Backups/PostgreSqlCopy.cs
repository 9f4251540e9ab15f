using System.ComponentModel;
using System.Diagnostics;
using Npgsql;

namespace Trade4Msmes.Site.Backups;

/// <summary>PostgreSQL through its own pg_dump and pg_restore. Their settings go by environment: a command line can be read by every user of the machine.</summary>
internal sealed class PostgreSqlCopy(string connection) : IDatabaseCopy
{
    private const string Kept = "before_restore_";

    private readonly NpgsqlConnectionStringBuilder _settings = new(connection) { Pooling = false };

    public string Provider => "PostgreSQL";

    public string FileName => "database/site.pgdump";

    public Task SaveAsync(string target, CancellationToken cancellationToken) => RunAsync(
        "pg_dump",
        [
            "--format=custom", "--no-owner", "--no-privileges", "--exclude-table-data=*.salt", $"--exclude-schema={Kept}*", $"--file={target}",
        ],
        cancellationToken);

    public Task<string?> FindDataAsync(CancellationToken cancellationToken) => AskAsync(
        async database => await HasTablesAsync(database, cancellationToken) ? $"the database {_settings.Database} on {_settings.Host}" : null, cancellationToken);

    public Task RefuseInUseAsync(CancellationToken cancellationToken) => AskAsync(
        async database =>
        {
            // The server's own workers have no user name.
            await using var command = new NpgsqlCommand(
                "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND usename IS NOT NULL AND pid <> pg_backend_pid()", database);
            return await command.ExecuteScalarAsync(cancellationToken) is 0L
                ? true
                : throw new BackupException($"The database {_settings.Database} on {_settings.Host} is in use. Stop the site on every machine, and its commands, first. Nothing was changed.");
        },
        cancellationToken);

    public Task<string?> ReplaceAsync(string source, string suffix, CancellationToken cancellationToken) => AskAsync(
        async database =>
        {
            string? kept = null;
            if (await HasTablesAsync(database, cancellationToken))
            {
                kept = Kept + new string([.. suffix.ToLowerInvariant().Where(char.IsAsciiLetterOrDigit)]);
                await DoAsync(database, $"{ForgetSalts} ALTER SCHEMA public RENAME TO {kept}; {NewSchema}", cancellationToken);
            }

            try
            {
                await RunAsync(
                    "pg_restore",
                    ["--single-transaction", "--exit-on-error", "--no-owner", "--no-privileges", $"--dbname={_settings.Database}", source],
                    cancellationToken);
            }
            catch (Exception) when (kept is not null)
            {
                await DoAsync(database, $"DROP SCHEMA public CASCADE; ALTER SCHEMA {kept} RENAME TO public", CancellationToken.None);
                throw;
            }

            return kept is null ? null : $"schema {kept} of the database {_settings.Database}";
        },
        cancellationToken);

    private const string ForgetSalts = "DO $$ BEGIN IF to_regclass('public.salt') IS NOT NULL THEN DELETE FROM public.salt; END IF; END $$;";

    // As in a new database, so that the next dump takes it for granted.
    private const string NewSchema = "CREATE SCHEMA public AUTHORIZATION pg_database_owner; GRANT USAGE ON SCHEMA public TO PUBLIC";

    private static async Task<bool> HasTablesAsync(NpgsqlConnection database, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand("SELECT EXISTS (SELECT FROM pg_class WHERE relnamespace = 'public'::regnamespace)", database);
        return await command.ExecuteScalarAsync(cancellationToken) is true;
    }

    /// <summary>Several statements in one transaction.</summary>
    private static async Task DoAsync(NpgsqlConnection database, string sql, CancellationToken cancellationToken)
    {
        await using var transaction = await database.BeginTransactionAsync(cancellationToken);
        await using var command = new NpgsqlCommand(sql, database, transaction);
        await command.ExecuteNonQueryAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private async Task<T> AskAsync<T>(Func<NpgsqlConnection, Task<T>> ask, CancellationToken cancellationToken)
    {
        try
        {
            await using var database = new NpgsqlConnection(_settings.ToString());
            await database.OpenAsync(cancellationToken);
            return await ask(database);
        }
        catch (NpgsqlException failure)
        {
            throw new BackupException($"The database {_settings.Database} on {_settings.Host}: {failure.Message}", failure);
        }
    }

    private async Task RunAsync(string program, string[] arguments, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardError = true, UseShellExecute = false };
        foreach (var (name, value) in Environment())
        {
            start.Environment[name] = value;
        }

        using var process = Start(start);
        try
        {
            var said = await process.StandardError.ReadToEndAsync(cancellationToken);
            await process.WaitForExitAsync(cancellationToken);
            if (process.ExitCode != 0)
            {
                throw new BackupException($"{program} ended with {process.ExitCode}: {said.Trim()}");
            }
        }
        catch (OperationCanceledException)
        {
            process.Kill();
            await process.WaitForExitAsync(CancellationToken.None);
            throw;
        }
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception missing)
        {
            throw new BackupException(
                $"{start.FileName} is missing. Install PostgreSQL's client programs, of the server's version or newer (Debian: postgresql-client).", missing);
        }
    }

    private IEnumerable<KeyValuePair<string, string?>> Environment() => new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        ["PGHOST"] = _settings.Host,
        ["PGPORT"] = _settings.Port.ToString(),
        ["PGUSER"] = _settings.Username,
        ["PGDATABASE"] = _settings.Database,
        ["PGPASSWORD"] = _settings.Password,
        ["PGPASSFILE"] = _settings.Passfile,
        ["PGSSLROOTCERT"] = _settings.RootCertificate,
        ["PGSSLMODE"] = _settings.SslMode switch
        {
            SslMode.VerifyCA => "verify-ca",
            SslMode.VerifyFull => "verify-full",
            var mode => mode.ToString().ToLowerInvariant(),
        },
    }.Where(setting => !string.IsNullOrEmpty(setting.Value));
}

using Microsoft.Data.Sqlite;
using Npgsql;

namespace Trade4Msmes.Cms.Persistence;

/// <summary>The database could not grow. What was being written is not in it, and all that was acknowledged is; it works again when there is room.</summary>
internal sealed class DiskFullException : IOException
{
    private const int SqliteFull = 13;

    internal DiskFullException(string database, Exception inner)
        : base(
            $"The disk of the database {database} is full: nothing of this change was saved. Make room on that disk, then do it again; the site need not be restarted.",
            inner)
    {
    }

    internal DiskFullException(DiskFullException wrapped)
        : base(wrapped.Message, wrapped.InnerException)
    {
    }

    /// <returns>True where the database said that its disk is full.</returns>
    internal static bool IsCause(Exception failure) => failure switch
    {
        SqliteException sqlite => sqlite.SqliteErrorCode == SqliteFull,
        PostgresException postgreSql => postgreSql.SqlState == PostgresErrorCodes.DiskFull,
        _ => failure.InnerException is { } inner && IsCause(inner),
    };
}

using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Trade4Msmes.Cms.Persistence;

/// <summary>Says what a full disk means for people, wherever EF Core hears of it: in a command, in saved changes, in a commit.</summary>
internal sealed class DiskFullInterceptor : DbCommandInterceptor, IDbTransactionInterceptor, ISaveChangesInterceptor
{
    public override void CommandFailed(DbCommand command, CommandErrorEventData eventData) => Translate(eventData.Connection, eventData.Exception);

    public override Task CommandFailedAsync(DbCommand command, CommandErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        Translate(eventData.Connection, eventData.Exception);
        return Task.CompletedTask;
    }

    public void TransactionFailed(DbTransaction transaction, TransactionErrorEventData eventData) => Translate(transaction.Connection, eventData.Exception);

    public Task TransactionFailedAsync(DbTransaction transaction, TransactionErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        Translate(transaction.Connection, eventData.Exception);
        return Task.CompletedTask;
    }

    // Saved changes wrap what went wrong, the translation too.
    public void SaveChangesFailed(DbContextErrorEventData eventData) => Unwrap(eventData.Exception);

    public Task SaveChangesFailedAsync(DbContextErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        Unwrap(eventData.Exception);
        return Task.CompletedTask;
    }

    private static void Translate(DbConnection? connection, Exception failure)
    {
        if (failure is not DiskFullException && DiskFullException.IsCause(failure))
        {
            throw new DiskFullException(string.IsNullOrEmpty(connection?.DataSource) ? "of the site" : connection.DataSource, failure);
        }
    }

    private static void Unwrap(Exception failure)
    {
        if (failure.InnerException is DiskFullException full)
        {
            throw new DiskFullException(full);
        }
    }
}

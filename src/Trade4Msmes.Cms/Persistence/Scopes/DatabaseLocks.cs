using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.DistributedLocking;

namespace Trade4Msmes.Cms.Persistence.Scopes;

/// <summary>
/// Umbraco's locks on trees and tables. A write lock is the write transaction itself on SQLite (it has one writer) and an advisory
/// lock of the transaction on PostgreSQL; both end with the transaction. Readers see the last committed state and need no lock.
/// </summary>
internal sealed class DatabaseLocks(CmsScopeProvider scopes) : IDistributedLockingMechanism, IDistributedLockingMechanismFactory
{
    public bool Enabled => true;

    public IDistributedLockingMechanism DistributedLockingMechanism => this;

    public IDistributedLock ReadLock(int lockId, TimeSpan? obtainLockTimeout = null) =>
        new Held(lockId, DistributedLockType.ReadLock);

    public IDistributedLock WriteLock(int lockId, TimeSpan? obtainLockTimeout = null)
    {
        var database = scopes.Current.BeginTransaction();
        if (database.Database.IsNpgsql())
        {
            database.Database.ExecuteSql($"SELECT pg_advisory_xact_lock({lockId})");
        }

        return new Held(lockId, DistributedLockType.WriteLock);
    }

    private sealed class Held(int lockId, DistributedLockType lockType) : IDistributedLock
    {
        public int LockId => lockId;

        public DistributedLockType LockType => lockType;

        public void Dispose()
        {
        }
    }
}

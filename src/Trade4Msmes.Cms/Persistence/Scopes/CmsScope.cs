using Microsoft.EntityFrameworkCore.Storage;
using Umbraco.Cms.Core.Scoping;

namespace Trade4Msmes.Cms.Persistence.Scopes;

/// <summary>
/// One unit of work: nested scopes share the outermost scope's connection and transaction. The transaction begins with the first
/// write or write lock, so that a scope which only reads pays for none.
/// </summary>
internal sealed class CmsScope : CoreScope
{
    private readonly CmsScopeProvider _provider;
    private readonly CmsScope? _parent;
    private readonly bool _autoComplete;
    private readonly ScopeContext? _context;
    private UmbracoDbContext? _database;
    private IDbContextTransaction? _transaction;
    private bool _disposed;

    internal CmsScope(CmsScopeProvider provider, CmsScope? parent, CmsScopeOptions options, bool autoComplete)
        : base(parent, provider.Locks, provider.LoggerFactory, provider.FileSystems, provider.EventAggregator,
            options.CacheMode, options.ScopeFileSystems, options.Notifications)
    {
        _provider = provider;
        _parent = parent;
        _autoComplete = autoComplete;
        _context = parent is null ? new ScopeContext() : null;
    }

    internal CmsScope? Parent => _parent;

    internal ScopeContext Context => _parent?.Context ?? _context!;

    private CmsScope Root => _parent?.Root ?? this;

    /// <summary>The database for reading: inside the transaction where there is one.</summary>
    internal UmbracoDbContext Reading
    {
        get
        {
            var root = Root;
            root.Locks.EnsureLocks(InstanceId);
            return root._database ??= _provider.CreateDatabase();
        }
    }

    /// <summary>The database for writing: begins the transaction when none runs yet.</summary>
    internal UmbracoDbContext Writing
    {
        get
        {
            BeginTransaction();
            return Reading;
        }
    }

    /// <summary>True once this unit of work has written: caches shared with others must not be filled from it then.</summary>
    internal bool HasWritten => Root._transaction is not null;

    internal UmbracoDbContext BeginTransaction()
    {
        var root = Root;
        root._database ??= _provider.CreateDatabase();
        root._transaction ??= root._database.Database.BeginTransaction();
        return root._database;
    }

    public override void Dispose()
    {
        if (_disposed)
        {
            return;
        }

        if (!ReferenceEquals(_provider.Ambient, this))
        {
            throw new InvalidOperationException(
                "Scopes must be disposed in the order they were created, in the same flow of execution.");
        }

        _disposed = true;
        if (_autoComplete && Completed is null)
        {
            Completed = true;
        }

        Locks.ClearLocks(InstanceId);
        if (_parent is null)
        {
            EndUnitOfWork();
            return;
        }

        _provider.Ambient = _parent;
        base.Dispose();
    }

    private void EndUnitOfWork()
    {
        try
        {
            if (Completed == true)
            {
                _transaction?.Commit();
            }
            else
            {
                Completed = false;
                _transaction?.Rollback();
            }
        }
        catch
        {
            Completed = false;
            throw;
        }
        finally
        {
            _transaction?.Dispose();
            _database?.Dispose();
            Locks.Dispose();
            // Handlers of notifications run after the commit, and open scopes of their own.
            _provider.Ambient = null;
            _context!.ScopeExit(Completed == true);
            base.Dispose();
        }
    }
}

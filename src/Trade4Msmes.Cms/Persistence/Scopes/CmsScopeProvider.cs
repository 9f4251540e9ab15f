using System.Data;
using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core.DistributedLocking;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Scoping;
using Trade4Msmes.Cms.Persistence.Querying;

namespace Trade4Msmes.Cms.Persistence.Scopes;

internal sealed record CmsScopeOptions(
    RepositoryCacheMode CacheMode, bool? ScopeFileSystems, IScopedNotificationPublisher? Notifications);

/// <summary>Gives Core's services their unit of work, and the repositories the database of the current one.</summary>
internal sealed class CmsScopeProvider(
    Func<UmbracoDbContext> createDatabase,
    Lazy<IDistributedLockingMechanismFactory> locks,
    ILoggerFactory loggerFactory,
    FileSystems fileSystems,
    IEventAggregator eventAggregator) : ICoreScopeProvider
{
    private static readonly AsyncLocal<CmsScope?> s_ambient = new();

    internal IDistributedLockingMechanismFactory Locks => locks.Value;

    internal ILoggerFactory LoggerFactory => loggerFactory;

    internal FileSystems FileSystems => fileSystems;

    internal IEventAggregator EventAggregator => eventAggregator;

    internal CmsScope? Ambient
    {
        get => s_ambient.Value;
        set => s_ambient.Value = value;
    }

    /// <summary>The scope a repository works in.</summary>
    /// <exception cref="InvalidOperationException">A repository was called outside any scope.</exception>
    internal CmsScope Current => Ambient ?? throw new InvalidOperationException(
        "There is no scope here. Create one with ICoreScopeProvider.CreateCoreScope before you call a repository.");

    public IScopeContext? Context => Ambient?.Context;

    public ICoreScope CreateCoreScope(
        IsolationLevel isolationLevel = IsolationLevel.Unspecified,
        RepositoryCacheMode repositoryCacheMode = RepositoryCacheMode.Unspecified,
        IEventDispatcher? eventDispatcher = null,
        IScopedNotificationPublisher? scopedNotificationPublisher = null,
        bool? scopeFileSystems = null,
        bool callContext = false,
        bool autoComplete = false)
    {
        var options = new CmsScopeOptions(repositoryCacheMode, scopeFileSystems, scopedNotificationPublisher);
        var scope = new CmsScope(this, Ambient, options, autoComplete);
        Ambient = scope;
        return scope;
    }

    public IQuery<T> CreateQuery<T>() => new ModelQuery<T>();

    internal UmbracoDbContext CreateDatabase() => createDatabase();
}

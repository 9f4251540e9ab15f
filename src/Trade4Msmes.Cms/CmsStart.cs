using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Trade4Msmes.Cms.Persistence;
using Trade4Msmes.Cms.Sync;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;

namespace Trade4Msmes.Cms;

/// <summary>Brings the CMS up, in order, before the first request.</summary>
public static class CmsStart
{
    /// <summary>Makes or upgrades the database. Safe to run by several nodes: migrations take a lock.</summary>
    public static async Task PrepareDatabaseAsync(IServiceProvider services)
    {
        StaticServiceProvider.Instance = services;
        await using var database = services.GetRequiredService<Func<UmbracoDbContext>>()();
        await database.Database.MigrateAsync();
        Seed.Write(database);
    }

    /// <summary>Loads what readers see into memory: trees, URLs, published documents, media.</summary>
    public static async Task LoadAsync(IServiceProvider services, CancellationToken cancellationToken = default)
    {
        services.GetRequiredService<ForeignInstructions>().BeginHere();
        services.GetRequiredService<LoadedCaches>().Begin();
        using var scope = services.GetRequiredService<ICoreScopeProvider>().CreateCoreScope(autoComplete: true);
        var documents = services.GetRequiredService<IDocumentNavigationManagementService>();
        await documents.RebuildAsync();
        await documents.RebuildBinAsync();
        var media = services.GetRequiredService<IMediaNavigationManagementService>();
        await media.RebuildAsync();
        await media.RebuildBinAsync();
        await services.GetRequiredService<IDocumentPublishStatusManagementService>().InitializeAsync(cancellationToken);
        await services.GetRequiredService<IDocumentUrlService>().InitAsync(forceEmpty: false, cancellationToken);
        await services.GetRequiredService<IDocumentUrlAliasService>().InitAsync(forceEmpty: false, cancellationToken);
        await services.GetRequiredService<IMediaCacheService>().SeedAsync(cancellationToken);
        await services.GetRequiredService<IDocumentCacheService>().SeedAsync(cancellationToken);
    }
}

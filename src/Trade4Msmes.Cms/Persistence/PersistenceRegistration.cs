using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Trade4Msmes.Cms.Persistence.Contents;
using Trade4Msmes.Cms.Persistence.PostgreSql;
using Trade4Msmes.Cms.Persistence.Scopes;
using Trade4Msmes.Cms.Persistence.Sqlite;
using Umbraco.Cms.Core.DistributedLocking;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Extensions;

namespace Trade4Msmes.Cms.Persistence;

internal static class PersistenceRegistration
{
    internal static IServiceCollection AddCmsPersistence(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddDatabase(configuration);
        services.AddSingleton(provider => new CmsScopeProvider(
            provider.GetRequiredService<Func<UmbracoDbContext>>(),
            new Lazy<IDistributedLockingMechanismFactory>(provider.GetRequiredService<DatabaseLocks>),
            provider.GetRequiredService<ILoggerFactory>(), provider.GetRequiredService<FileSystems>(),
            provider.GetRequiredService<IEventAggregator>()));
        services.AddUnique<ICoreScopeProvider>(provider => provider.GetRequiredService<CmsScopeProvider>());
        services.AddSingleton<DatabaseLocks>();
        services.AddUnique<IDistributedLockingMechanismFactory>(provider => provider.GetRequiredService<DatabaseLocks>());

        services.AddSingleton<PropertyValues>();
        services.AddSingleton<ContentNames>();
        services.AddSingleton<ContentReferences>();
        services.AddSingleton<ContentSchedules>();
        services.AddSingleton<DocumentReader>();
        services.AddSingleton<EditedCultures>();
        services.AddSingleton<DocumentWriter>();
        services.AddSingleton<MediaWriter>();
        services.AddUnique<IDocumentRepository, DocumentRepository>();
        services.AddUnique<IDocumentBlueprintRepository, DocumentBlueprintRepository>();
        services.AddUnique<IDocumentVersionRepository, DocumentVersionRepository>();
        services.AddUnique<IMediaRepository, MediaRepository>();
        services.AddTypeRepositories();
        services.AddRecordRepositories();
        return services;
    }

    private static void AddDatabase(this IServiceCollection services, IConfiguration configuration)
    {
        if (DatabaseConnection.IsPostgreSql(configuration))
        {
            services.AddDbContextFactory<PostgreSqlUmbracoDbContext>(Configure);
            services.AddSingleton<Func<UmbracoDbContext>>(
                p => p.GetRequiredService<IDbContextFactory<PostgreSqlUmbracoDbContext>>().CreateDbContext);
            return;
        }

        services.AddDbContextFactory<SqliteUmbracoDbContext>(Configure);
        services.AddSingleton<Func<UmbracoDbContext>>(
            p => p.GetRequiredService<IDbContextFactory<SqliteUmbracoDbContext>>().CreateDbContext);
    }

    private static void Configure(IServiceProvider services, DbContextOptionsBuilder options) =>
        // Repositories say what they track; everything else is read once and let go.
        options.UseSiteDatabase(services, "umbracoMigrations").UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking);
}

using Microsoft.EntityFrameworkCore;
using Trade4Msmes.Cms;

namespace Trade4Msmes.Site.Data;

internal static class SiteDbRegistration
{
    internal static void AddSiteDb(this IServiceCollection services, IConfiguration configuration)
    {
        if (DatabaseConnection.IsPostgreSql(configuration))
        {
            services.AddDbContextFactory<PostgreSqlSiteDb>(Configure);
            services.AddSingleton<Func<SiteDb>>(provider => provider.GetRequiredService<IDbContextFactory<PostgreSqlSiteDb>>().CreateDbContext);
        }
        else
        {
            services.AddDbContextFactory<SqliteSiteDb>(Configure);
            services.AddSingleton<Func<SiteDb>>(provider => provider.GetRequiredService<IDbContextFactory<SqliteSiteDb>>().CreateDbContext);
        }

        services.AddSingleton<Leases>();
    }

    /// <summary>Makes or upgrades the features' tables. Safe to run by several nodes: migrations take a lock.</summary>
    internal static async Task MigrateSiteDbAsync(this IServiceProvider services)
    {
        await using var database = services.GetRequiredService<Func<SiteDb>>()();
        await database.Database.MigrateAsync();
    }

    private static void Configure(IServiceProvider services, DbContextOptionsBuilder options) => options.UseSiteDatabase(services, SiteDb.MigrationsHistory);
}

using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Trade4Msmes.Cms.Persistence;
using Trade4Msmes.Cms.Persistence.Sqlite;

namespace Trade4Msmes.Cms;

/// <summary>
/// The one database of the site: SQLite in umbraco/Data unless umbracoDbDSN names another; Npgsql as its provider means PostgreSQL.
/// Contexts of features use it beside the CMS, each with a migrations history of its own.
/// </summary>
public static class DatabaseConnection
{
    private const string Name = "umbracoDbDSN";

    /// <exception cref="InvalidOperationException">The provider is neither SQLite nor PostgreSQL.</exception>
    public static bool IsPostgreSql(IConfiguration configuration)
    {
        var provider = configuration.GetConnectionString(Name + "_ProviderName");
        if (string.Equals(provider, "Npgsql", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        return string.IsNullOrEmpty(provider) || provider.Contains("Sqlite", StringComparison.OrdinalIgnoreCase)
            ? false
            : throw new InvalidOperationException($"ConnectionStrings:{Name}_ProviderName is '{provider}'. Use 'Microsoft.Data.Sqlite' or 'Npgsql'.");
    }

    /// <param name="history">The table in which the context's migrations are noted.</param>
    public static DbContextOptionsBuilder UseSiteDatabase(this DbContextOptionsBuilder options, IServiceProvider services, string history)
    {
        var connection = ConnectionString(services);
        options.AddInterceptors(new DiskFullInterceptor());
        return IsPostgreSql(services.GetRequiredService<IConfiguration>())
            ? options.UseNpgsql(connection, npgsql => npgsql.MigrationsHistoryTable(history))
            : options.UseSqlite(connection, sqlite => sqlite.MigrationsHistoryTable(history)).AddInterceptors(new SqlitePragmas());
    }

    /// <summary>What umbracoDbDSN says, complete: for an embedded database also when it says nothing.</summary>
    public static string ConnectionString(IServiceProvider services)
    {
        var configuration = services.GetRequiredService<IConfiguration>();
        var configured = configuration.GetConnectionString(Name);
        return IsPostgreSql(configuration) ? configured ?? "" : SqliteConnection(services, configured);
    }

    private static string SqliteConnection(IServiceProvider services, string? configured)
    {
        var data = Path.Combine(services.GetRequiredService<IHostEnvironment>().ContentRootPath, "umbraco", "Data");
        Directory.CreateDirectory(data);
        var builder = new SqliteConnectionStringBuilder(
            configured?.Replace("|DataDirectory|", data, StringComparison.OrdinalIgnoreCase)
            ?? $"Data Source={Path.Combine(data, "Umbraco.sqlite.db")}")
        {
            ForeignKeys = true,
            DefaultTimeout = 30,
        };
        return builder.ToString();
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Trade4Msmes.Site.Data;

/// <summary>What `dotnet ef migrations add` needs to see the model.</summary>
internal sealed class SiteDbDesign : IDesignTimeDbContextFactory<SqliteSiteDb>, IDesignTimeDbContextFactory<PostgreSqlSiteDb>
{
    SqliteSiteDb IDesignTimeDbContextFactory<SqliteSiteDb>.CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteSiteDb>().UseSqlite("Data Source=:memory:").Options);

    PostgreSqlSiteDb IDesignTimeDbContextFactory<PostgreSqlSiteDb>.CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgreSqlSiteDb>().UseNpgsql("Host=localhost").Options);
}

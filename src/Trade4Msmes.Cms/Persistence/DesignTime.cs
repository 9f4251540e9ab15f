using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Trade4Msmes.Cms.Persistence.PostgreSql;
using Trade4Msmes.Cms.Persistence.Sqlite;

namespace Trade4Msmes.Cms.Persistence;

/// <summary>
/// What `dotnet ef migrations add` needs to see the model. A change of the model takes one migration a database:
/// `dotnet ef migrations add NAME --project src/Trade4Msmes.Cms --context SqliteUmbracoDbContext --output-dir Persistence/Sqlite/Migrations`
/// and the same for PostgreSqlUmbracoDbContext in Persistence/PostgreSql/Migrations.
/// </summary>
internal sealed class DesignTime : IDesignTimeDbContextFactory<SqliteUmbracoDbContext>, IDesignTimeDbContextFactory<PostgreSqlUmbracoDbContext>
{
    SqliteUmbracoDbContext IDesignTimeDbContextFactory<SqliteUmbracoDbContext>.CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteUmbracoDbContext>().UseSqlite("Data Source=:memory:").Options);

    PostgreSqlUmbracoDbContext IDesignTimeDbContextFactory<PostgreSqlUmbracoDbContext>.CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgreSqlUmbracoDbContext>().UseNpgsql("Host=localhost").Options);
}

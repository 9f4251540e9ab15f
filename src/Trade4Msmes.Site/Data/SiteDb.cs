using Microsoft.EntityFrameworkCore;

namespace Trade4Msmes.Site.Data;

/// <summary>
/// What features keep, in the CMS's database but in a model and a migrations history of their own. A change of the model takes one
/// migration a database:
/// `dotnet ef migrations add NAME --project src/Trade4Msmes.Site --context SqliteSiteDb --output-dir Data/Sqlite/Migrations`
/// and the same for PostgreSqlSiteDb in Data/PostgreSql/Migrations.
/// </summary>
public abstract class SiteDb(DbContextOptions options) : DbContext(options)
{
    internal const string MigrationsHistory = "siteMigrations";

    internal DbSet<LeaseRow> Leases => Set<LeaseRow>();

    internal DbSet<SaltRow> Salts => Set<SaltRow>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<LeaseRow>(lease =>
        {
            lease.ToTable("lease").HasKey(row => row.Name);
            lease.Property(row => row.Name).HasMaxLength(50);
            lease.Property(row => row.Owner).HasMaxLength(50);
        });
        modelBuilder.Entity<SaltRow>(salt =>
        {
            salt.ToTable("salt").HasKey(row => row.Id);
            salt.Property(row => row.Id).ValueGeneratedNever();
            salt.Property(row => row.Days).HasMaxLength(50);
        });
    }
}

public sealed class SqliteSiteDb(DbContextOptions<SqliteSiteDb> options) : SiteDb(options);

public sealed class PostgreSqlSiteDb(DbContextOptions<PostgreSqlSiteDb> options) : SiteDb(options);

/// <summary>lease: which node may do a piece of work that only one may do, and until when.</summary>
internal sealed class LeaseRow
{
    public string Name { get; set; } = "";

    public string Owner { get; set; } = "";

    public DateTime UntilUtc { get; set; }
}

/// <summary>salt: one row, the encrypted salts of today and yesterday.</summary>
internal sealed class SaltRow
{
    internal const int OnlyId = 1;

    public int Id { get; set; }

    /// <summary>The days of the salts, such as "2026-05-03 2026-05-04"; each change of the salts changes it.</summary>
    public string Days { get; set; } = "";

    public byte[] Sealed { get; set; } = [];
}

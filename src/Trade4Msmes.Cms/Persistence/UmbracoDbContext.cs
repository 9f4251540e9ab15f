using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Trade4Msmes.Cms.Persistence.SignIns;

namespace Trade4Msmes.Cms.Persistence;

/// <summary>
/// The CMS database. Tables and columns carry Umbraco's own names, so that a person who knows them finds their way and a move
/// to the full distribution stays possible. Each folder beside this file brings its rows and their configuration.
/// </summary>
public abstract class UmbracoDbContext(DbContextOptions options) : DbContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(UmbracoDbContext).Assembly);
        modelBuilder.AddSignIns();
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
        configurationBuilder.Properties<decimal>().HavePrecision(20, 9);
    }

    /// <summary>Core hands over dates of any kind and means UTC; both databases store and give UTC.</summary>
    private sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
        date => date.Kind == DateTimeKind.Local ? date.ToUniversalTime() : DateTime.SpecifyKind(date, DateTimeKind.Utc),
        date => DateTime.SpecifyKind(date, DateTimeKind.Utc));
}

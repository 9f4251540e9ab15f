using Microsoft.EntityFrameworkCore;

namespace Trade4Msmes.Cms.Persistence.PostgreSql;

/// <summary>The CMS on PostgreSQL, for several machines over one database.</summary>
public sealed class PostgreSqlUmbracoDbContext(DbContextOptions<PostgreSqlUmbracoDbContext> options) : UmbracoDbContext(options);

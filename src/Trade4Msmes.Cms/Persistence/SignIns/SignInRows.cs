using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OpenIddict.EntityFrameworkCore.Models;

namespace Trade4Msmes.Cms.Persistence.SignIns;

/// <summary>umbracoDataProtectionKey: the keys that sign-in cookies and tokens are sealed with; all nodes share them.</summary>
internal sealed class DataProtectionKeyRow
{
    public int Id { get; set; }

    public string Name { get; set; } = "";

    /// <summary>As ASP.NET Core's data protection writes it.</summary>
    public string Xml { get; set; } = "";
}

internal sealed class DataProtectionKeyConfiguration : IEntityTypeConfiguration<DataProtectionKeyRow>
{
    public void Configure(EntityTypeBuilder<DataProtectionKeyRow> key)
    {
        key.ToTable("umbracoDataProtectionKey").HasKey(k => k.Id);
        key.Property(k => k.Id).HasColumnName("id");
        key.Property(k => k.Name).HasColumnName("name").HasMaxLength(100);
        key.Property(k => k.Xml).HasColumnName("xml");
    }
}

/// <summary>OpenIddict's own tables, under the names that Umbraco gives them.</summary>
internal static class OpenIddictTables
{
    internal static void AddSignIns(this ModelBuilder model)
    {
        model.UseOpenIddict();
        model.Entity<OpenIddictEntityFrameworkCoreApplication>().ToTable("umbracoOpenIddictApplications");
        model.Entity<OpenIddictEntityFrameworkCoreAuthorization>().ToTable("umbracoOpenIddictAuthorizations");
        model.Entity<OpenIddictEntityFrameworkCoreScope>().ToTable("umbracoOpenIddictScopes");
        model.Entity<OpenIddictEntityFrameworkCoreToken>().ToTable("umbracoOpenIddictTokens");
    }
}

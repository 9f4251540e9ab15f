using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Trade4Msmes.Cms.Persistence.Languages;
using Trade4Msmes.Cms.Persistence.Nodes;
using Trade4Msmes.Cms.Persistence.Records;

namespace Trade4Msmes.Cms.Persistence.Domains;

/// <summary>umbracoDomain: a host or a root path, such as "/es", and the language that it speaks.</summary>
internal sealed class DomainRow : RecordRow
{
    public Guid Key { get; set; }

    public int? LanguageId { get; set; }

    public int? RootContentId { get; set; }

    public string DomainName { get; set; } = "";

    public int SortOrder { get; set; }
}

internal sealed class DomainConfiguration : IEntityTypeConfiguration<DomainRow>
{
    public void Configure(EntityTypeBuilder<DomainRow> domain)
    {
        domain.ToTable("umbracoDomain").HasKey(d => d.Id);
        domain.Property(d => d.Id).HasColumnName("id");
        domain.Property(d => d.Key).HasColumnName("key");
        domain.Property(d => d.LanguageId).HasColumnName("domainDefaultLanguage");
        domain.Property(d => d.RootContentId).HasColumnName("domainRootStructureID");
        domain.Property(d => d.DomainName).HasColumnName("domainName").HasMaxLength(255);
        domain.Property(d => d.SortOrder).HasColumnName("sortOrder");
        domain.HasIndex(d => d.Key).IsUnique();
        domain.HasIndex(d => d.DomainName);
        domain.HasIndex(d => new { d.RootContentId, d.SortOrder });
        domain.HasOne<NodeRow>().WithMany().HasForeignKey(d => d.RootContentId).OnDelete(DeleteBehavior.Cascade);
        domain.HasOne<LanguageRow>().WithMany().HasForeignKey(d => d.LanguageId).OnDelete(DeleteBehavior.Cascade);
    }
}

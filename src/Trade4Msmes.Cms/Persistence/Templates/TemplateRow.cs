using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Trade4Msmes.Cms.Persistence.Nodes;

namespace Trade4Msmes.Cms.Persistence.Templates;

/// <summary>cmsTemplate: which view shows a document. The views themselves lie in the repository.</summary>
internal sealed class TemplateRow
{
    public int NodeId { get; set; }

    public string Alias { get; set; } = "";
}

internal sealed class TemplateRowConfiguration : IEntityTypeConfiguration<TemplateRow>
{
    public void Configure(EntityTypeBuilder<TemplateRow> template)
    {
        template.ToTable("cmsTemplate").HasKey(t => t.NodeId);
        template.Property(t => t.NodeId).HasColumnName("nodeId").ValueGeneratedNever();
        template.Property(t => t.Alias).HasColumnName("alias").HasMaxLength(100);
        template.HasIndex(t => t.Alias).IsUnique();
        template.HasOne<NodeRow>().WithOne().HasForeignKey<TemplateRow>(t => t.NodeId).OnDelete(DeleteBehavior.Cascade);
    }
}

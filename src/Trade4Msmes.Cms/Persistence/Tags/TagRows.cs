using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Trade4Msmes.Cms.Persistence.ContentTypes;
using Trade4Msmes.Cms.Persistence.Languages;
using Trade4Msmes.Cms.Persistence.Nodes;
using Trade4Msmes.Cms.Persistence.Records;

namespace Trade4Msmes.Cms.Persistence.Tags;

/// <summary>cmsTags: a tag of a group, in one language or in none.</summary>
internal sealed class TagRow : RecordRow
{
    public string Group { get; set; } = "";

    public int? LanguageId { get; set; }

    public string Text { get; set; } = "";
}

/// <summary>cmsTagRelationship: an item carries a tag in one of its properties.</summary>
internal sealed class TagRelationshipRow
{
    public int NodeId { get; set; }

    public int PropertyTypeId { get; set; }

    public int TagId { get; set; }
}

internal sealed class TagConfiguration : IEntityTypeConfiguration<TagRow>, IEntityTypeConfiguration<TagRelationshipRow>
{
    public void Configure(EntityTypeBuilder<TagRow> tag)
    {
        tag.ToTable("cmsTags").HasKey(t => t.Id);
        tag.Property(t => t.Id).HasColumnName("id");
        tag.Property(t => t.Group).HasColumnName("group").HasMaxLength(100);
        tag.Property(t => t.LanguageId).HasColumnName("languageId");
        tag.Property(t => t.Text).HasColumnName("tag").HasMaxLength(200);
        tag.HasIndex(t => new { t.Group, t.Text, t.LanguageId }).IsUnique();
        tag.HasOne<LanguageRow>().WithMany().HasForeignKey(t => t.LanguageId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<TagRelationshipRow> relationship)
    {
        relationship.ToTable("cmsTagRelationship").HasKey(r => new { r.NodeId, r.PropertyTypeId, r.TagId });
        relationship.Property(r => r.NodeId).HasColumnName("nodeId");
        relationship.Property(r => r.PropertyTypeId).HasColumnName("propertyTypeId");
        relationship.Property(r => r.TagId).HasColumnName("tagId");
        relationship.HasIndex(r => new { r.TagId, r.NodeId });
        relationship.HasIndex(r => r.PropertyTypeId);
        relationship.HasOne<NodeRow>().WithMany().HasForeignKey(r => r.NodeId).OnDelete(DeleteBehavior.Cascade);
        relationship.HasOne<TagRow>().WithMany().HasForeignKey(r => r.TagId).OnDelete(DeleteBehavior.Cascade);
        relationship.HasOne<PropertyTypeRow>().WithMany().HasForeignKey(r => r.PropertyTypeId).OnDelete(DeleteBehavior.Cascade);
    }
}

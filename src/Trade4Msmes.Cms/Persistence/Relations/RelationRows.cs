using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Trade4Msmes.Cms.Persistence.Nodes;
using Trade4Msmes.Cms.Persistence.Records;

namespace Trade4Msmes.Cms.Persistence.Relations;

/// <summary>umbracoRelationType: what it means that two items are related.</summary>
internal sealed class RelationTypeRow : RecordRow
{
    public Guid Key { get; set; }

    public bool IsBidirectional { get; set; }

    public Guid? ParentObjectType { get; set; }

    public Guid? ChildObjectType { get; set; }

    public string? Name { get; set; }

    public string Alias { get; set; } = "";

    /// <summary>The parent stops working, or shows less, when the child goes.</summary>
    public bool IsDependency { get; set; }
}

/// <summary>umbracoRelation: the parent uses the child.</summary>
internal sealed class RelationRow : RecordRow
{
    public int ParentId { get; set; }

    public int ChildId { get; set; }

    public int RelationTypeId { get; set; }

    public DateTime CreateDate { get; set; }

    public string? Comment { get; set; }
}

internal sealed class RelationConfiguration : IEntityTypeConfiguration<RelationTypeRow>, IEntityTypeConfiguration<RelationRow>
{
    public void Configure(EntityTypeBuilder<RelationTypeRow> type)
    {
        type.ToTable("umbracoRelationType").HasKey(t => t.Id);
        type.Property(t => t.Id).HasColumnName("id");
        type.Property(t => t.Key).HasColumnName("typeUniqueId");
        type.Property(t => t.IsBidirectional).HasColumnName("dual");
        type.Property(t => t.ParentObjectType).HasColumnName("parentObjectType");
        type.Property(t => t.ChildObjectType).HasColumnName("childObjectType");
        type.Property(t => t.Name).HasColumnName("name").HasMaxLength(255);
        type.Property(t => t.Alias).HasColumnName("alias").HasMaxLength(100);
        type.Property(t => t.IsDependency).HasColumnName("isDependency");
        type.HasIndex(t => t.Key).IsUnique();
        type.HasIndex(t => t.Alias).IsUnique();
        type.HasIndex(t => t.Name);
    }

    public void Configure(EntityTypeBuilder<RelationRow> relation)
    {
        relation.ToTable("umbracoRelation").HasKey(r => r.Id);
        relation.Property(r => r.Id).HasColumnName("id");
        relation.Property(r => r.ParentId).HasColumnName("parentId");
        relation.Property(r => r.ChildId).HasColumnName("childId");
        relation.Property(r => r.RelationTypeId).HasColumnName("relType");
        relation.Property(r => r.CreateDate).HasColumnName("datetime");
        relation.Property(r => r.Comment).HasColumnName("comment").HasMaxLength(1000);
        relation.HasIndex(r => new { r.ParentId, r.ChildId, r.RelationTypeId }).IsUnique();
        relation.HasIndex(r => new { r.ChildId, r.RelationTypeId });
        relation.HasIndex(r => r.RelationTypeId);
        relation.HasOne<NodeRow>().WithMany().HasForeignKey(r => r.ParentId).OnDelete(DeleteBehavior.Cascade);
        relation.HasOne<NodeRow>().WithMany().HasForeignKey(r => r.ChildId).OnDelete(DeleteBehavior.Cascade);
        relation.HasOne<RelationTypeRow>().WithMany().HasForeignKey(r => r.RelationTypeId).OnDelete(DeleteBehavior.Cascade);
    }
}

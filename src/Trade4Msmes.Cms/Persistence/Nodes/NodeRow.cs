using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Trade4Msmes.Cms.Persistence.Nodes;

/// <summary>umbracoNode: whatever has a place in a tree (documents, media, types, data types, templates, containers).</summary>
internal sealed class NodeRow
{
    public int Id { get; set; }

    public Guid UniqueId { get; set; }

    /// <summary>-1 for a root; -20 and -21 for what lies directly in a recycle bin.</summary>
    public int ParentId { get; set; }

    public int Level { get; set; }

    /// <summary>Ids from the root down to this node, such as "-1,1052,1061".</summary>
    public string Path { get; set; } = "";

    public int SortOrder { get; set; }

    public bool Trashed { get; set; }

    /// <summary>Id of the user who created it; null once that user is gone.</summary>
    public int? NodeUser { get; set; }

    public string? Text { get; set; }

    /// <summary>One of <see cref="Umbraco.Cms.Core.Constants.ObjectTypes"/>.</summary>
    public Guid NodeObjectType { get; set; }

    public DateTime CreateDate { get; set; }
}

internal sealed class NodeConfiguration : IEntityTypeConfiguration<NodeRow>
{
    public void Configure(EntityTypeBuilder<NodeRow> node)
    {
        node.ToTable("umbracoNode");
        node.HasKey(n => n.Id);
        node.Property(n => n.Id).HasColumnName("id").ValueGeneratedOnAdd();
        node.Property(n => n.UniqueId).HasColumnName("uniqueId");
        node.Property(n => n.ParentId).HasColumnName("parentId");
        node.Property(n => n.Level).HasColumnName("level");
        node.Property(n => n.Path).HasColumnName("path").HasMaxLength(150);
        node.Property(n => n.SortOrder).HasColumnName("sortOrder");
        node.Property(n => n.Trashed).HasColumnName("trashed");
        node.Property(n => n.NodeUser).HasColumnName("nodeUser");
        node.Property(n => n.Text).HasColumnName("text").HasMaxLength(255);
        node.Property(n => n.NodeObjectType).HasColumnName("nodeObjectType");
        node.Property(n => n.CreateDate).HasColumnName("createDate");
        node.HasIndex(n => n.UniqueId).IsUnique();
        node.HasIndex(n => new { n.NodeObjectType, n.Trashed, n.SortOrder });
        node.HasIndex(n => new { n.ParentId, n.NodeObjectType });
        node.HasIndex(n => n.Path);
    }
}

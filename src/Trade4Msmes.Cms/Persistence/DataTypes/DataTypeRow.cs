using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Trade4Msmes.Cms.Persistence.Nodes;

namespace Trade4Msmes.Cms.Persistence.DataTypes;

/// <summary>umbracoDataType: a property editor with its settings.</summary>
internal sealed class DataTypeRow
{
    public int NodeId { get; set; }

    public string EditorAlias { get; set; } = "";

    public string? EditorUiAlias { get; set; }

    /// <summary>A <see cref="Umbraco.Cms.Core.Models.ValueStorageType"/>: the column that values go to.</summary>
    public string DbType { get; set; } = "";

    /// <summary>The settings, as JSON.</summary>
    public string? Configuration { get; set; }
}

internal sealed class DataTypeRowConfiguration : IEntityTypeConfiguration<DataTypeRow>
{
    public void Configure(EntityTypeBuilder<DataTypeRow> type)
    {
        type.ToTable("umbracoDataType").HasKey(t => t.NodeId);
        type.Property(t => t.NodeId).HasColumnName("nodeId").ValueGeneratedNever();
        type.Property(t => t.EditorAlias).HasColumnName("propertyEditorAlias").HasMaxLength(255);
        type.Property(t => t.EditorUiAlias).HasColumnName("propertyEditorUiAlias").HasMaxLength(255);
        type.Property(t => t.DbType).HasColumnName("dbType").HasMaxLength(50);
        type.Property(t => t.Configuration).HasColumnName("config");
        type.HasIndex(t => t.EditorAlias);
        type.HasOne<NodeRow>().WithOne().HasForeignKey<DataTypeRow>(t => t.NodeId).OnDelete(DeleteBehavior.Cascade);
    }
}

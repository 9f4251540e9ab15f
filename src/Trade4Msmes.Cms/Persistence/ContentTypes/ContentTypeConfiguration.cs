using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Trade4Msmes.Cms.Persistence.DataTypes;
using Trade4Msmes.Cms.Persistence.Nodes;
using Trade4Msmes.Cms.Persistence.Templates;

namespace Trade4Msmes.Cms.Persistence.ContentTypes;

internal sealed class ContentTypeConfiguration :
    IEntityTypeConfiguration<ContentTypeRow>,
    IEntityTypeConfiguration<CompositionRow>,
    IEntityTypeConfiguration<AllowedTypeRow>,
    IEntityTypeConfiguration<CleanupPolicyRow>,
    IEntityTypeConfiguration<TypeTemplateRow>,
    IEntityTypeConfiguration<PropertyGroupRow>,
    IEntityTypeConfiguration<PropertyTypeRow>
{
    public void Configure(EntityTypeBuilder<ContentTypeRow> type)
    {
        type.ToTable("cmsContentType").HasKey(t => t.NodeId);
        type.Property(t => t.NodeId).HasColumnName("nodeId").ValueGeneratedNever();
        type.Property(t => t.Alias).HasColumnName("alias").HasMaxLength(255);
        type.Property(t => t.Icon).HasColumnName("icon").HasMaxLength(255);
        type.Property(t => t.Thumbnail).HasColumnName("thumbnail").HasMaxLength(255);
        type.Property(t => t.Description).HasColumnName("description").HasMaxLength(1500);
        type.Property(t => t.ListView).HasColumnName("listView");
        type.Property(t => t.IsElement).HasColumnName("isElement");
        type.Property(t => t.AllowAtRoot).HasColumnName("allowAtRoot");
        type.Property(t => t.AllowedInLibrary).HasColumnName("allowedInLibrary");
        type.Property(t => t.Variations).HasColumnName("variations");
        type.HasIndex(t => t.Alias);
        type.HasOne<NodeRow>().WithOne().HasForeignKey<ContentTypeRow>(t => t.NodeId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<CompositionRow> composition)
    {
        composition.ToTable("cmsContentType2ContentType").HasKey(c => new { c.ParentId, c.ChildId });
        composition.Property(c => c.ParentId).HasColumnName("parentContentTypeId");
        composition.Property(c => c.ChildId).HasColumnName("childContentTypeId");
        composition.HasIndex(c => c.ChildId);
        composition.HasOne<ContentTypeRow>().WithMany().HasForeignKey(c => c.ParentId).OnDelete(DeleteBehavior.Cascade);
        composition.HasOne<ContentTypeRow>().WithMany().HasForeignKey(c => c.ChildId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<AllowedTypeRow> allowed)
    {
        allowed.ToTable("cmsContentTypeAllowedContentType").HasKey(a => new { a.TypeId, a.AllowedId });
        allowed.Property(a => a.TypeId).HasColumnName("Id");
        allowed.Property(a => a.AllowedId).HasColumnName("AllowedId");
        allowed.Property(a => a.SortOrder).HasColumnName("SortOrder");
        allowed.HasIndex(a => a.AllowedId);
        allowed.HasOne<ContentTypeRow>().WithMany().HasForeignKey(a => a.TypeId).OnDelete(DeleteBehavior.Cascade);
        allowed.HasOne<ContentTypeRow>().WithMany().HasForeignKey(a => a.AllowedId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<CleanupPolicyRow> policy)
    {
        policy.ToTable("umbracoContentVersionCleanupPolicy").HasKey(p => p.TypeId);
        policy.Property(p => p.TypeId).HasColumnName("contentTypeId").ValueGeneratedNever();
        policy.Property(p => p.PreventCleanup).HasColumnName("preventCleanup");
        policy.Property(p => p.KeepAllVersionsNewerThanDays).HasColumnName("keepAllVersionsNewerThanDays");
        policy.Property(p => p.KeepLatestVersionPerDayForDays).HasColumnName("keepLatestVersionPerDayForDays");
        policy.Property(p => p.Updated).HasColumnName("updated");
        policy.HasOne<ContentTypeRow>().WithOne().HasForeignKey<CleanupPolicyRow>(p => p.TypeId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<TypeTemplateRow> template)
    {
        template.ToTable("cmsDocumentType").HasKey(t => new { t.TypeId, t.TemplateId });
        template.Property(t => t.TypeId).HasColumnName("contentTypeNodeId");
        template.Property(t => t.TemplateId).HasColumnName("templateNodeId");
        template.Property(t => t.IsDefault).HasColumnName("IsDefault");
        template.HasIndex(t => t.TemplateId);
        template.HasOne<ContentTypeRow>().WithMany().HasForeignKey(t => t.TypeId).OnDelete(DeleteBehavior.Cascade);
        template.HasOne<TemplateRow>().WithMany().HasForeignKey(t => t.TemplateId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<PropertyGroupRow> group)
    {
        group.ToTable("cmsPropertyTypeGroup").HasKey(g => g.Id);
        group.Property(g => g.Id).HasColumnName("id");
        group.Property(g => g.Key).HasColumnName("uniqueID");
        group.Property(g => g.TypeId).HasColumnName("contenttypeNodeId");
        group.Property(g => g.Kind).HasColumnName("type");
        group.Property(g => g.Name).HasColumnName("text").HasMaxLength(255);
        group.Property(g => g.Alias).HasColumnName("alias").HasMaxLength(255);
        group.Property(g => g.SortOrder).HasColumnName("sortorder");
        group.HasIndex(g => g.Key).IsUnique();
        group.HasIndex(g => g.TypeId);
        group.HasOne<ContentTypeRow>().WithMany().HasForeignKey(g => g.TypeId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<PropertyTypeRow> property)
    {
        property.ToTable("cmsPropertyType").HasKey(p => p.Id);
        property.Property(p => p.Id).HasColumnName("id");
        property.Property(p => p.Key).HasColumnName("UniqueID");
        property.Property(p => p.DataTypeId).HasColumnName("dataTypeId");
        property.Property(p => p.ContentTypeId).HasColumnName("contentTypeId");
        property.Property(p => p.GroupId).HasColumnName("propertyTypeGroupId");
        property.Property(p => p.Alias).HasColumnName("Alias").HasMaxLength(255);
        property.Property(p => p.Name).HasColumnName("Name").HasMaxLength(255);
        property.Property(p => p.SortOrder).HasColumnName("sortOrder");
        property.Property(p => p.Mandatory).HasColumnName("mandatory");
        property.Property(p => p.MandatoryMessage).HasColumnName("mandatoryMessage").HasMaxLength(500);
        property.Property(p => p.ValidationRegExp).HasColumnName("validationRegExp").HasMaxLength(255);
        property.Property(p => p.ValidationRegExpMessage).HasColumnName("validationRegExpMessage").HasMaxLength(500);
        property.Property(p => p.Description).HasColumnName("Description").HasMaxLength(2000);
        property.Property(p => p.LabelOnTop).HasColumnName("labelOnTop");
        property.Property(p => p.Variations).HasColumnName("variations");
        property.HasIndex(p => p.Key).IsUnique();
        property.HasIndex(p => new { p.ContentTypeId, p.Alias }).IsUnique();
        property.HasIndex(p => p.DataTypeId);
        property.HasOne<ContentTypeRow>().WithMany().HasForeignKey(p => p.ContentTypeId).OnDelete(DeleteBehavior.Cascade);
        property.HasOne<PropertyGroupRow>().WithMany().HasForeignKey(p => p.GroupId).OnDelete(DeleteBehavior.SetNull);
        property.HasOne<DataTypeRow>().WithMany().HasForeignKey(p => p.DataTypeId).OnDelete(DeleteBehavior.Restrict);
    }
}

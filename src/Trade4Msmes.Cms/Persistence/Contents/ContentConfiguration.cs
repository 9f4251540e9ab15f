using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Trade4Msmes.Cms.Persistence.ContentTypes;
using Trade4Msmes.Cms.Persistence.Languages;
using Trade4Msmes.Cms.Persistence.Nodes;

namespace Trade4Msmes.Cms.Persistence.Contents;

internal sealed class ContentConfiguration :
    IEntityTypeConfiguration<ContentRow>,
    IEntityTypeConfiguration<ContentVersionRow>,
    IEntityTypeConfiguration<ContentVersionCultureVariationRow>,
    IEntityTypeConfiguration<DocumentRow>,
    IEntityTypeConfiguration<DocumentVersionRow>,
    IEntityTypeConfiguration<DocumentCultureVariationRow>,
    IEntityTypeConfiguration<MediaVersionRow>,
    IEntityTypeConfiguration<PropertyDataRow>,
    IEntityTypeConfiguration<ContentScheduleRow>
{
    public void Configure(EntityTypeBuilder<ContentRow> content)
    {
        content.ToTable("umbracoContent").HasKey(c => c.NodeId);
        content.Property(c => c.NodeId).HasColumnName("nodeId").ValueGeneratedNever();
        content.Property(c => c.ContentTypeId).HasColumnName("contentTypeId");
        content.HasIndex(c => c.ContentTypeId);
        content.HasOne<NodeRow>().WithOne().HasForeignKey<ContentRow>(c => c.NodeId).OnDelete(DeleteBehavior.Cascade);
        content.HasOne<ContentTypeRow>().WithMany().HasForeignKey(c => c.ContentTypeId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ContentVersionRow> version)
    {
        version.ToTable("umbracoContentVersion").HasKey(v => v.Id);
        version.Property(v => v.Id).HasColumnName("id");
        version.Property(v => v.NodeId).HasColumnName("nodeId");
        version.Property(v => v.VersionDate).HasColumnName("versionDate");
        version.Property(v => v.UserId).HasColumnName("userId");
        version.Property(v => v.Current).HasColumnName("current");
        version.Property(v => v.Text).HasColumnName("text").HasMaxLength(255);
        version.Property(v => v.PreventCleanup).HasColumnName("preventCleanup");
        version.HasIndex(v => new { v.NodeId, v.Current });
        version.HasOne<ContentRow>().WithMany().HasForeignKey(v => v.NodeId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<ContentVersionCultureVariationRow> variation)
    {
        variation.ToTable("umbracoContentVersionCultureVariation").HasKey(v => v.Id);
        variation.Property(v => v.Id).HasColumnName("id");
        variation.Property(v => v.VersionId).HasColumnName("versionId");
        variation.Property(v => v.LanguageId).HasColumnName("languageId");
        variation.Property(v => v.Name).HasColumnName("name").HasMaxLength(255);
        variation.Property(v => v.Date).HasColumnName("date");
        variation.Property(v => v.AvailableUserId).HasColumnName("availableUserId");
        variation.HasIndex(v => new { v.VersionId, v.LanguageId }).IsUnique();
        variation.HasOne<ContentVersionRow>().WithMany().HasForeignKey(v => v.VersionId).OnDelete(DeleteBehavior.Cascade);
        variation.HasOne<LanguageRow>().WithMany().HasForeignKey(v => v.LanguageId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<DocumentRow> document)
    {
        document.ToTable("umbracoDocument").HasKey(d => d.NodeId);
        document.Property(d => d.NodeId).HasColumnName("nodeId").ValueGeneratedNever();
        document.Property(d => d.Published).HasColumnName("published");
        document.Property(d => d.Edited).HasColumnName("edited");
        document.HasIndex(d => d.Published);
        document.HasOne<ContentRow>().WithOne().HasForeignKey<DocumentRow>(d => d.NodeId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<DocumentVersionRow> version)
    {
        version.ToTable("umbracoDocumentVersion").HasKey(v => v.Id);
        version.Property(v => v.Id).HasColumnName("id").ValueGeneratedNever();
        version.Property(v => v.TemplateId).HasColumnName("templateId");
        version.Property(v => v.Published).HasColumnName("published");
        version.HasIndex(v => v.Published);
        version.HasOne<ContentVersionRow>().WithOne().HasForeignKey<DocumentVersionRow>(v => v.Id).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<DocumentCultureVariationRow> variation)
    {
        variation.ToTable("umbracoDocumentCultureVariation").HasKey(v => v.Id);
        variation.Property(v => v.Id).HasColumnName("id");
        variation.Property(v => v.NodeId).HasColumnName("nodeId");
        variation.Property(v => v.LanguageId).HasColumnName("languageId");
        variation.Property(v => v.Edited).HasColumnName("edited");
        variation.Property(v => v.Available).HasColumnName("available");
        variation.Property(v => v.Published).HasColumnName("published");
        variation.Property(v => v.Name).HasColumnName("name").HasMaxLength(255);
        variation.HasIndex(v => new { v.NodeId, v.LanguageId }).IsUnique();
        variation.HasOne<DocumentRow>().WithMany().HasForeignKey(v => v.NodeId).OnDelete(DeleteBehavior.Cascade);
        variation.HasOne<LanguageRow>().WithMany().HasForeignKey(v => v.LanguageId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<MediaVersionRow> version)
    {
        version.ToTable("umbracoMediaVersion").HasKey(v => v.Id);
        version.Property(v => v.Id).HasColumnName("id").ValueGeneratedNever();
        version.Property(v => v.Path).HasColumnName("path").HasMaxLength(255);
        version.HasIndex(v => v.Path);
        version.HasOne<ContentVersionRow>().WithOne().HasForeignKey<MediaVersionRow>(v => v.Id).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<PropertyDataRow> value)
    {
        value.ToTable("umbracoPropertyData").HasKey(v => v.Id);
        value.Property(v => v.Id).HasColumnName("id");
        value.Property(v => v.VersionId).HasColumnName("versionId");
        value.Property(v => v.PropertyTypeId).HasColumnName("propertyTypeId");
        value.Property(v => v.LanguageId).HasColumnName("languageId");
        value.Property(v => v.Segment).HasColumnName("segment").HasMaxLength(256);
        value.Property(v => v.IntValue).HasColumnName("intValue");
        value.Property(v => v.DecimalValue).HasColumnName("decimalValue");
        value.Property(v => v.DateValue).HasColumnName("dateValue");
        value.Property(v => v.TextValue).HasColumnName("textValue");
        value.HasIndex(v => new { v.VersionId, v.PropertyTypeId, v.LanguageId, v.Segment }).IsUnique();
        value.HasIndex(v => v.PropertyTypeId);
        value.HasOne<ContentVersionRow>().WithMany().HasForeignKey(v => v.VersionId).OnDelete(DeleteBehavior.Cascade);
        value.HasOne<PropertyTypeRow>().WithMany().HasForeignKey(v => v.PropertyTypeId).OnDelete(DeleteBehavior.Cascade);
        value.HasOne<LanguageRow>().WithMany().HasForeignKey(v => v.LanguageId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ContentScheduleRow> schedule)
    {
        schedule.ToTable("umbracoContentSchedule").HasKey(s => s.Id);
        schedule.Property(s => s.Id).HasColumnName("id").ValueGeneratedNever();
        schedule.Property(s => s.NodeId).HasColumnName("nodeId");
        schedule.Property(s => s.LanguageId).HasColumnName("languageId");
        schedule.Property(s => s.Date).HasColumnName("date");
        schedule.Property(s => s.Action).HasColumnName("action").HasMaxLength(50);
        schedule.HasIndex(s => s.Date);
        schedule.HasIndex(s => s.NodeId);
        schedule.HasOne<ContentRow>().WithMany().HasForeignKey(s => s.NodeId).OnDelete(DeleteBehavior.Cascade);
    }
}

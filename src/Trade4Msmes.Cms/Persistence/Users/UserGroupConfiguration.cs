using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Trade4Msmes.Cms.Persistence.Languages;
using Trade4Msmes.Cms.Persistence.Nodes;

namespace Trade4Msmes.Cms.Persistence.Users;

internal sealed class UserGroupConfiguration :
    IEntityTypeConfiguration<UserGroupRow>,
    IEntityTypeConfiguration<UserGroupSectionRow>,
    IEntityTypeConfiguration<UserGroupLanguageRow>,
    IEntityTypeConfiguration<UserGroupPermissionRow>,
    IEntityTypeConfiguration<UserGroupGranularPermissionRow>
{
    public void Configure(EntityTypeBuilder<UserGroupRow> group)
    {
        group.ToTable("umbracoUserGroup").HasKey(g => g.Id);
        group.HasAlternateKey(g => g.Key);
        group.Property(g => g.Id).HasColumnName("id").ValueGeneratedOnAdd();
        group.Property(g => g.Key).HasColumnName("key");
        group.Property(g => g.Alias).HasColumnName("userGroupAlias").HasMaxLength(200);
        group.Property(g => g.Name).HasColumnName("userGroupName").HasMaxLength(200);
        group.Property(g => g.Description).HasColumnName("description");
        group.Property(g => g.Icon).HasColumnName("icon").HasMaxLength(255);
        group.Property(g => g.HasAccessToAllLanguages).HasColumnName("hasAccessToAllLanguages");
        group.Property(g => g.StartContentId).HasColumnName("startContentId");
        group.Property(g => g.StartMediaId).HasColumnName("startMediaId");
        group.Property(g => g.StartElementId).HasColumnName("startElementId");
        group.Property(g => g.CreateDate).HasColumnName("createDate");
        group.Property(g => g.UpdateDate).HasColumnName("updateDate");
        group.HasIndex(g => g.Alias).IsUnique();
        group.HasIndex(g => g.Name);
        group.HasOne<NodeRow>().WithMany().HasForeignKey(g => g.StartContentId).OnDelete(DeleteBehavior.SetNull);
        group.HasOne<NodeRow>().WithMany().HasForeignKey(g => g.StartMediaId).OnDelete(DeleteBehavior.SetNull);
    }

    public void Configure(EntityTypeBuilder<UserGroupSectionRow> section)
    {
        section.ToTable("umbracoUserGroup2App").HasKey(s => new { s.UserGroupId, s.App });
        section.Property(s => s.UserGroupId).HasColumnName("userGroupId");
        section.Property(s => s.App).HasColumnName("app").HasMaxLength(50);
        section.HasIndex(s => s.App);
        section.HasOne<UserGroupRow>().WithMany().HasForeignKey(s => s.UserGroupId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<UserGroupLanguageRow> language)
    {
        language.ToTable("umbracoUserGroup2Language").HasKey(l => new { l.UserGroupId, l.LanguageId });
        language.Property(l => l.UserGroupId).HasColumnName("userGroupId");
        language.Property(l => l.LanguageId).HasColumnName("languageId");
        language.HasOne<UserGroupRow>().WithMany().HasForeignKey(l => l.UserGroupId).OnDelete(DeleteBehavior.Cascade);
        language.HasOne<LanguageRow>().WithMany().HasForeignKey(l => l.LanguageId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<UserGroupPermissionRow> permission)
    {
        permission.ToTable("umbracoUserGroup2Permission").HasKey(p => p.Id);
        permission.Property(p => p.Id).HasColumnName("id");
        permission.Property(p => p.UserGroupKey).HasColumnName("userGroupKey");
        permission.Property(p => p.Permission).HasColumnName("permission").HasMaxLength(255);
        permission.HasIndex(p => new { p.UserGroupKey, p.Permission }).IsUnique();
        permission.HasOne<UserGroupRow>().WithMany().HasForeignKey(p => p.UserGroupKey).HasPrincipalKey(g => g.Key)
            .OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<UserGroupGranularPermissionRow> permission)
    {
        permission.ToTable("umbracoUserGroup2GranularPermission").HasKey(p => p.Id);
        permission.Property(p => p.Id).HasColumnName("id");
        permission.Property(p => p.UserGroupKey).HasColumnName("userGroupKey");
        permission.Property(p => p.UniqueId).HasColumnName("uniqueId");
        permission.Property(p => p.Permission).HasColumnName("permission").HasMaxLength(255);
        permission.Property(p => p.Context).HasColumnName("context").HasMaxLength(255);
        permission.HasIndex(p => new { p.UserGroupKey, p.UniqueId });
        permission.HasIndex(p => p.UniqueId);
        permission.HasOne<UserGroupRow>().WithMany().HasForeignKey(p => p.UserGroupKey).HasPrincipalKey(g => g.Key)
            .OnDelete(DeleteBehavior.Cascade);
        permission.HasOne<NodeRow>().WithMany().HasForeignKey(p => p.UniqueId).HasPrincipalKey(n => n.UniqueId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}

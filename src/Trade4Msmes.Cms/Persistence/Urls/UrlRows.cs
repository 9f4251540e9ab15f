using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Trade4Msmes.Cms.Persistence.Languages;
using Trade4Msmes.Cms.Persistence.Nodes;

namespace Trade4Msmes.Cms.Persistence.Urls;

/// <summary>umbracoDocumentUrl: the segment of a document's URL, in a language or in all, published or draft.</summary>
internal sealed class DocumentUrlRow
{
    public int Id { get; set; }

    /// <summary>The document's key.</summary>
    public Guid UniqueId { get; set; }

    public bool IsDraft { get; set; }

    public int? LanguageId { get; set; }

    public string UrlSegment { get; set; } = "";

    public bool IsPrimary { get; set; }
}

/// <summary>umbracoDocumentUrlAlias: another URL under which a document is found.</summary>
internal sealed class DocumentUrlAliasRow
{
    public int Id { get; set; }

    public Guid UniqueId { get; set; }

    public int? LanguageId { get; set; }

    public string Alias { get; set; } = "";
}

/// <summary>umbracoRedirectUrl: where a document was found before it was renamed or moved.</summary>
internal sealed class RedirectUrlRow
{
    public Guid Id { get; set; }

    public Guid ContentKey { get; set; }

    public DateTime CreateDateUtc { get; set; }

    public string Url { get; set; } = "";

    public string? Culture { get; set; }

    /// <summary>Stands for the URL in the index: URLs may be longer than an index takes.</summary>
    public string UrlHash { get; set; } = "";
}

internal sealed class UrlConfiguration :
    IEntityTypeConfiguration<DocumentUrlRow>, IEntityTypeConfiguration<DocumentUrlAliasRow>, IEntityTypeConfiguration<RedirectUrlRow>
{
    public void Configure(EntityTypeBuilder<DocumentUrlRow> url)
    {
        url.ToTable("umbracoDocumentUrl").HasKey(u => u.Id);
        url.Property(u => u.Id).HasColumnName("id");
        url.Property(u => u.UniqueId).HasColumnName("uniqueId");
        url.Property(u => u.IsDraft).HasColumnName("isDraft");
        url.Property(u => u.LanguageId).HasColumnName("languageId");
        url.Property(u => u.UrlSegment).HasColumnName("urlSegment");
        url.Property(u => u.IsPrimary).HasColumnName("isPrimary");
        url.HasIndex(u => new { u.UniqueId, u.LanguageId, u.IsDraft, u.UrlSegment }).IsUnique();
        url.HasOne<NodeRow>().WithMany().HasForeignKey(u => u.UniqueId).HasPrincipalKey(n => n.UniqueId).OnDelete(DeleteBehavior.Cascade);
        url.HasOne<LanguageRow>().WithMany().HasForeignKey(u => u.LanguageId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<DocumentUrlAliasRow> alias)
    {
        alias.ToTable("umbracoDocumentUrlAlias").HasKey(a => a.Id);
        alias.Property(a => a.Id).HasColumnName("id");
        alias.Property(a => a.UniqueId).HasColumnName("uniqueId");
        alias.Property(a => a.LanguageId).HasColumnName("languageId");
        alias.Property(a => a.Alias).HasColumnName("alias");
        alias.HasIndex(a => new { a.UniqueId, a.LanguageId, a.Alias }).IsUnique();
        alias.HasOne<NodeRow>().WithMany().HasForeignKey(a => a.UniqueId).HasPrincipalKey(n => n.UniqueId).OnDelete(DeleteBehavior.Cascade);
        alias.HasOne<LanguageRow>().WithMany().HasForeignKey(a => a.LanguageId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<RedirectUrlRow> redirect)
    {
        redirect.ToTable("umbracoRedirectUrl").HasKey(r => r.Id);
        redirect.Property(r => r.Id).HasColumnName("id").ValueGeneratedNever();
        redirect.Property(r => r.ContentKey).HasColumnName("contentKey");
        redirect.Property(r => r.CreateDateUtc).HasColumnName("createDateUtc");
        redirect.Property(r => r.Url).HasColumnName("url");
        redirect.Property(r => r.Culture).HasColumnName("culture").HasMaxLength(255);
        redirect.Property(r => r.UrlHash).HasColumnName("urlHash").HasMaxLength(40);
        redirect.HasIndex(r => new { r.UrlHash, r.ContentKey, r.Culture, r.CreateDateUtc }).IsUnique();
        redirect.HasIndex(r => r.CreateDateUtc);
        redirect.HasOne<NodeRow>().WithMany().HasForeignKey(r => r.ContentKey).HasPrincipalKey(n => n.UniqueId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Trade4Msmes.Cms.Persistence.Languages;
using Trade4Msmes.Cms.Persistence.Records;

namespace Trade4Msmes.Cms.Persistence.Dictionary;

/// <summary>cmsDictionary: a word that pages show.</summary>
internal sealed class DictionaryRow : RecordRow
{
    public Guid Key { get; set; }

    public Guid? ParentId { get; set; }

    /// <summary>What code asks for it by, such as "Search.Button".</summary>
    public string ItemKey { get; set; } = "";
}

/// <summary>cmsLanguageText: the word in one language.</summary>
internal sealed class LanguageTextRow : RecordRow
{
    public Guid DictionaryKey { get; set; }

    public int LanguageId { get; set; }

    public string Value { get; set; } = "";
}

internal sealed class DictionaryConfiguration : IEntityTypeConfiguration<DictionaryRow>, IEntityTypeConfiguration<LanguageTextRow>
{
    public void Configure(EntityTypeBuilder<DictionaryRow> item)
    {
        item.ToTable("cmsDictionary").HasKey(d => d.Id);
        item.Property(d => d.Id).HasColumnName("pk");
        item.Property(d => d.Key).HasColumnName("id");
        item.Property(d => d.ParentId).HasColumnName("parent");
        item.Property(d => d.ItemKey).HasColumnName("key").HasMaxLength(450);
        item.HasAlternateKey(d => d.Key);
        item.HasIndex(d => d.ItemKey).IsUnique();
        item.HasOne<DictionaryRow>().WithMany().HasForeignKey(d => d.ParentId).HasPrincipalKey(d => d.Key).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<LanguageTextRow> text)
    {
        text.ToTable("cmsLanguageText").HasKey(t => t.Id);
        text.Property(t => t.Id).HasColumnName("pk");
        text.Property(t => t.DictionaryKey).HasColumnName("UniqueId");
        text.Property(t => t.LanguageId).HasColumnName("languageId");
        text.Property(t => t.Value).HasColumnName("value");
        text.HasIndex(t => new { t.LanguageId, t.DictionaryKey }).IsUnique();
        text.HasOne<DictionaryRow>().WithMany().HasForeignKey(t => t.DictionaryKey).HasPrincipalKey(d => d.Key).OnDelete(DeleteBehavior.Cascade);
        text.HasOne<LanguageRow>().WithMany().HasForeignKey(t => t.LanguageId).OnDelete(DeleteBehavior.Cascade);
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Trade4Msmes.Cms.Persistence.Records;

namespace Trade4Msmes.Cms.Persistence.Languages;

/// <summary>umbracoLanguage: a language that content is written in.</summary>
internal sealed class LanguageRow : RecordRow
{
    public Guid Key { get; set; }

    /// <summary>BCP 47, such as "fr".</summary>
    public string IsoCode { get; set; } = "";

    public string CultureName { get; set; } = "";

    public bool IsDefault { get; set; }

    public bool IsMandatory { get; set; }

    public int? FallbackLanguageId { get; set; }
}

internal sealed class LanguageConfiguration : IEntityTypeConfiguration<LanguageRow>
{
    public void Configure(EntityTypeBuilder<LanguageRow> language)
    {
        language.ToTable("umbracoLanguage").HasKey(l => l.Id);
        language.Property(l => l.Id).HasColumnName("id");
        language.Property(l => l.Key).HasColumnName("key");
        language.Property(l => l.IsoCode).HasColumnName("languageISOCode").HasMaxLength(14);
        language.Property(l => l.CultureName).HasColumnName("languageCultureName").HasMaxLength(100);
        language.Property(l => l.IsDefault).HasColumnName("isDefaultVariantLang");
        language.Property(l => l.IsMandatory).HasColumnName("mandatory");
        language.Property(l => l.FallbackLanguageId).HasColumnName("fallbackLanguageId");
        language.HasIndex(l => l.IsoCode).IsUnique();
        language.HasIndex(l => l.Key).IsUnique();
        language.HasOne<LanguageRow>().WithMany().HasForeignKey(l => l.FallbackLanguageId).OnDelete(DeleteBehavior.SetNull);
    }
}

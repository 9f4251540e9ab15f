using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Trade4Msmes.Cms.Persistence.KeyValues;

/// <summary>umbracoKeyValue: small facts that Core keeps about itself, such as which URL rules the stored URLs were made by.</summary>
internal sealed class KeyValueRow
{
    public string Key { get; set; } = "";

    public string? Value { get; set; }

    public DateTime Updated { get; set; }
}

internal sealed class KeyValueConfiguration : IEntityTypeConfiguration<KeyValueRow>
{
    public void Configure(EntityTypeBuilder<KeyValueRow> pair)
    {
        pair.ToTable("umbracoKeyValue").HasKey(p => p.Key);
        pair.Property(p => p.Key).HasColumnName("key").HasMaxLength(256);
        pair.Property(p => p.Value).HasColumnName("value");
        pair.Property(p => p.Updated).HasColumnName("updated");
    }
}

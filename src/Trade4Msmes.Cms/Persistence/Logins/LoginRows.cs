using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Trade4Msmes.Cms.Persistence.Records;

namespace Trade4Msmes.Cms.Persistence.Logins;

/// <summary>umbracoExternalLogin: a user is known to an outside sign-in provider under this name.</summary>
internal sealed class ExternalLoginRow : RecordRow
{
    /// <summary>The user's key.</summary>
    public Guid Key { get; set; }

    public string LoginProvider { get; set; } = "";

    public string ProviderKey { get; set; } = "";

    public DateTime CreateDate { get; set; }

    public string? UserData { get; set; }
}

/// <summary>umbracoExternalLoginToken: what a provider handed over at sign-in.</summary>
internal sealed class ExternalLoginTokenRow
{
    public int Id { get; set; }

    public int ExternalLoginId { get; set; }

    public string Name { get; set; } = "";

    public string Value { get; set; } = "";

    public DateTime CreateDate { get; set; }
}

/// <summary>umbracoTwoFactorLogin: the secret of a second factor.</summary>
internal sealed class TwoFactorLoginRow
{
    public int Id { get; set; }

    public Guid UserOrMemberKey { get; set; }

    public string ProviderName { get; set; } = "";

    public string Secret { get; set; } = "";
}

internal sealed class LoginConfiguration :
    IEntityTypeConfiguration<ExternalLoginRow>, IEntityTypeConfiguration<ExternalLoginTokenRow>, IEntityTypeConfiguration<TwoFactorLoginRow>
{
    public void Configure(EntityTypeBuilder<ExternalLoginRow> login)
    {
        login.ToTable("umbracoExternalLogin").HasKey(l => l.Id);
        login.Property(l => l.Id).HasColumnName("id");
        login.Property(l => l.Key).HasColumnName("userOrMemberKey");
        login.Property(l => l.LoginProvider).HasColumnName("loginProvider").HasMaxLength(400);
        login.Property(l => l.ProviderKey).HasColumnName("providerKey").HasMaxLength(4000);
        login.Property(l => l.CreateDate).HasColumnName("createDate");
        login.Property(l => l.UserData).HasColumnName("userData");
        login.HasIndex(l => new { l.Key, l.LoginProvider }).IsUnique();
        login.HasIndex(l => new { l.LoginProvider, l.ProviderKey }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<ExternalLoginTokenRow> token)
    {
        token.ToTable("umbracoExternalLoginToken").HasKey(t => t.Id);
        token.Property(t => t.Id).HasColumnName("id");
        token.Property(t => t.ExternalLoginId).HasColumnName("externalLoginId");
        token.Property(t => t.Name).HasColumnName("name").HasMaxLength(255);
        token.Property(t => t.Value).HasColumnName("value");
        token.Property(t => t.CreateDate).HasColumnName("createDate");
        token.HasIndex(t => new { t.ExternalLoginId, t.Name }).IsUnique();
        token.HasOne<ExternalLoginRow>().WithMany().HasForeignKey(t => t.ExternalLoginId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<TwoFactorLoginRow> login)
    {
        login.ToTable("umbracoTwoFactorLogin").HasKey(l => l.Id);
        login.Property(l => l.Id).HasColumnName("id");
        login.Property(l => l.UserOrMemberKey).HasColumnName("userOrMemberKey");
        login.Property(l => l.ProviderName).HasColumnName("providerName").HasMaxLength(400);
        login.Property(l => l.Secret).HasColumnName("secret").HasMaxLength(400);
        login.HasIndex(l => new { l.UserOrMemberKey, l.ProviderName }).IsUnique();
    }
}

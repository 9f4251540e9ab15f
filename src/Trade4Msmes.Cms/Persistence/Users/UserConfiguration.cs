using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Trade4Msmes.Cms.Persistence.Nodes;

namespace Trade4Msmes.Cms.Persistence.Users;

internal sealed class UserConfiguration :
    IEntityTypeConfiguration<UserRow>,
    IEntityTypeConfiguration<UserStartNodeRow>,
    IEntityTypeConfiguration<UserInGroupRow>,
    IEntityTypeConfiguration<UserLoginRow>,
    IEntityTypeConfiguration<UserClientIdRow>,
    IEntityTypeConfiguration<UserDataRow>,
    IEntityTypeConfiguration<UserNotificationRow>
{
    public void Configure(EntityTypeBuilder<UserRow> user)
    {
        user.ToTable("umbracoUser").HasKey(u => u.Id);
        user.HasAlternateKey(u => u.Key);
        user.Property(u => u.Id).HasColumnName("id").ValueGeneratedOnAdd();
        user.Property(u => u.Key).HasColumnName("key");
        user.Property(u => u.Disabled).HasColumnName("userDisabled");
        user.Property(u => u.NoConsole).HasColumnName("userNoConsole");
        user.Property(u => u.UserName).HasColumnName("userName").HasMaxLength(255);
        user.Property(u => u.Login).HasColumnName("userLogin").HasMaxLength(125);
        user.Property(u => u.LoginLower).HasColumnName("userLoginLower").HasMaxLength(125);
        user.Property(u => u.Password).HasColumnName("userPassword").HasMaxLength(500);
        user.Property(u => u.PasswordConfig).HasColumnName("passwordConfig").HasMaxLength(500);
        user.Property(u => u.Email).HasColumnName("userEmail").HasMaxLength(255);
        user.Property(u => u.Language).HasColumnName("userLanguage").HasMaxLength(10);
        user.Property(u => u.SecurityStampToken).HasColumnName("securityStampToken").HasMaxLength(255);
        user.Property(u => u.FailedLoginAttempts).HasColumnName("failedLoginAttempts");
        user.Property(u => u.LastLockoutDate).HasColumnName("lastLockoutDate");
        user.Property(u => u.LastPasswordChangeDate).HasColumnName("lastPasswordChangeDate");
        user.Property(u => u.LastLoginDate).HasColumnName("lastLoginDate");
        user.Property(u => u.EmailConfirmedDate).HasColumnName("emailConfirmedDate");
        user.Property(u => u.InvitedDate).HasColumnName("invitedDate");
        user.Property(u => u.CreateDate).HasColumnName("createDate");
        user.Property(u => u.UpdateDate).HasColumnName("updateDate");
        user.Property(u => u.Avatar).HasColumnName("avatar").HasMaxLength(500);
        user.Property(u => u.Kind).HasColumnName("kind");
        user.HasIndex(u => u.LoginLower).IsUnique();
        user.HasIndex(u => u.Email);
        user.HasIndex(u => u.UserName);
    }

    public void Configure(EntityTypeBuilder<UserStartNodeRow> start)
    {
        start.ToTable("umbracoUserStartNode").HasKey(s => s.Id);
        start.Property(s => s.Id).HasColumnName("id");
        start.Property(s => s.UserId).HasColumnName("userId");
        start.Property(s => s.StartNode).HasColumnName("startNode");
        start.Property(s => s.StartNodeType).HasColumnName("startNodeType");
        start.HasIndex(s => new { s.UserId, s.StartNodeType, s.StartNode }).IsUnique();
        start.HasOne<UserRow>().WithMany().HasForeignKey(s => s.UserId).OnDelete(DeleteBehavior.Cascade);
        start.HasOne<NodeRow>().WithMany().HasForeignKey(s => s.StartNode).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<UserInGroupRow> membership)
    {
        membership.ToTable("umbracoUser2UserGroup").HasKey(m => new { m.UserId, m.UserGroupId });
        membership.Property(m => m.UserId).HasColumnName("userId");
        membership.Property(m => m.UserGroupId).HasColumnName("userGroupId");
        membership.HasIndex(m => m.UserGroupId);
        membership.HasOne<UserRow>().WithMany().HasForeignKey(m => m.UserId).OnDelete(DeleteBehavior.Cascade);
        membership.HasOne<UserGroupRow>().WithMany().HasForeignKey(m => m.UserGroupId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<UserLoginRow> login)
    {
        login.ToTable("umbracoUserLogin").HasKey(l => l.SessionId);
        login.Property(l => l.SessionId).HasColumnName("sessionId").ValueGeneratedNever();
        login.Property(l => l.UserId).HasColumnName("userId");
        login.Property(l => l.LoggedInUtc).HasColumnName("loggedInUtc");
        login.Property(l => l.LastValidatedUtc).HasColumnName("lastValidatedUtc");
        login.Property(l => l.LoggedOutUtc).HasColumnName("loggedOutUtc");
        login.Property(l => l.IpAddress).HasColumnName("ipAddress").HasMaxLength(64);
        login.HasIndex(l => l.UserId);
        login.HasIndex(l => l.LastValidatedUtc);
        login.HasOne<UserRow>().WithMany().HasForeignKey(l => l.UserId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<UserClientIdRow> client)
    {
        client.ToTable("umbracoUser2ClientId").HasKey(c => new { c.UserId, c.ClientId });
        client.Property(c => c.UserId).HasColumnName("userId");
        client.Property(c => c.ClientId).HasColumnName("clientId").HasMaxLength(255);
        client.HasIndex(c => c.ClientId).IsUnique();
        client.HasOne<UserRow>().WithMany().HasForeignKey(c => c.UserId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<UserDataRow> data)
    {
        data.ToTable("umbracoUserData").HasKey(d => d.Key);
        data.Property(d => d.Key).HasColumnName("key").ValueGeneratedNever();
        data.Property(d => d.UserKey).HasColumnName("userKey");
        data.Property(d => d.Group).HasColumnName("group").HasMaxLength(255);
        data.Property(d => d.Identifier).HasColumnName("identifier").HasMaxLength(255);
        data.Property(d => d.Value).HasColumnName("value");
        data.HasIndex(d => new { d.UserKey, d.Group, d.Identifier }).IsUnique();
        data.HasIndex(d => new { d.Group, d.Identifier });
        data.HasOne<UserRow>().WithMany().HasForeignKey(d => d.UserKey).HasPrincipalKey(u => u.Key).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<UserNotificationRow> notification)
    {
        notification.ToTable("umbracoUser2NodeNotify").HasKey(n => new { n.UserId, n.NodeId, n.Action });
        notification.Property(n => n.UserId).HasColumnName("userId");
        notification.Property(n => n.NodeId).HasColumnName("nodeId");
        notification.Property(n => n.Action).HasColumnName("action").HasMaxLength(255);
        notification.HasIndex(n => new { n.NodeId, n.Action });
        notification.HasOne<UserRow>().WithMany().HasForeignKey(n => n.UserId).OnDelete(DeleteBehavior.Cascade);
        notification.HasOne<NodeRow>().WithMany().HasForeignKey(n => n.NodeId).OnDelete(DeleteBehavior.Cascade);
    }
}

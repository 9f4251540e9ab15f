using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Trade4Msmes.Cms.Persistence.Records;

namespace Trade4Msmes.Cms.Persistence.Audit;

/// <summary>umbracoLog: what people did to documents, media and types. It outlives what it speaks of.</summary>
internal sealed class LogRow
{
    public int Id { get; set; }

    public int? UserId { get; set; }

    public int NodeId { get; set; }

    public string? EntityType { get; set; }

    public DateTime Datestamp { get; set; }

    /// <summary>The name of an <see cref="Umbraco.Cms.Core.Models.AuditType"/>.</summary>
    public string LogHeader { get; set; } = "";

    public string? LogComment { get; set; }

    public string? Parameters { get; set; }
}

/// <summary>umbracoAudit: what happened to accounts: sign-ins, passwords, groups.</summary>
internal sealed class AuditEntryRow : RecordRow
{
    public int PerformingUserId { get; set; }

    public Guid? PerformingUserKey { get; set; }

    public string? PerformingDetails { get; set; }

    public string? PerformingIp { get; set; }

    public DateTime EventDate { get; set; }

    public int AffectedUserId { get; set; }

    public Guid? AffectedUserKey { get; set; }

    public string? AffectedDetails { get; set; }

    public string? EventType { get; set; }

    public string? EventDetails { get; set; }
}

internal sealed class AuditConfiguration : IEntityTypeConfiguration<LogRow>, IEntityTypeConfiguration<AuditEntryRow>
{
    public void Configure(EntityTypeBuilder<LogRow> log)
    {
        log.ToTable("umbracoLog").HasKey(l => l.Id);
        log.Property(l => l.Id).HasColumnName("id");
        log.Property(l => l.UserId).HasColumnName("userId");
        log.Property(l => l.NodeId).HasColumnName("NodeId");
        log.Property(l => l.EntityType).HasColumnName("entityType").HasMaxLength(50);
        log.Property(l => l.Datestamp).HasColumnName("Datestamp");
        log.Property(l => l.LogHeader).HasColumnName("logHeader").HasMaxLength(50);
        log.Property(l => l.LogComment).HasColumnName("logComment").HasMaxLength(4000);
        log.Property(l => l.Parameters).HasColumnName("parameters").HasMaxLength(4000);
        log.HasIndex(l => new { l.NodeId, l.Datestamp });
        log.HasIndex(l => new { l.UserId, l.Datestamp });
        log.HasIndex(l => new { l.LogHeader, l.Datestamp });
    }

    public void Configure(EntityTypeBuilder<AuditEntryRow> entry)
    {
        entry.ToTable("umbracoAudit").HasKey(e => e.Id);
        entry.Property(e => e.Id).HasColumnName("id");
        entry.Property(e => e.PerformingUserId).HasColumnName("performingUserId");
        entry.Property(e => e.PerformingUserKey).HasColumnName("performingUserKey");
        entry.Property(e => e.PerformingDetails).HasColumnName("performingDetails").HasMaxLength(1024);
        entry.Property(e => e.PerformingIp).HasColumnName("performingIp").HasMaxLength(64);
        entry.Property(e => e.EventDate).HasColumnName("eventDateUtc");
        entry.Property(e => e.AffectedUserId).HasColumnName("affectedUserId");
        entry.Property(e => e.AffectedUserKey).HasColumnName("affectedUserKey");
        entry.Property(e => e.AffectedDetails).HasColumnName("affectedDetails").HasMaxLength(1024);
        entry.Property(e => e.EventType).HasColumnName("eventType").HasMaxLength(256);
        entry.Property(e => e.EventDetails).HasColumnName("eventDetails").HasMaxLength(1024);
        entry.HasIndex(e => e.EventDate);
    }
}

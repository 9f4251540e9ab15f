using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Trade4Msmes.Cms.Persistence.Servers;

internal sealed class ServerConfiguration :
    IEntityTypeConfiguration<ServerRow>,
    IEntityTypeConfiguration<CacheInstructionRow>,
    IEntityTypeConfiguration<LastSyncedRow>,
    IEntityTypeConfiguration<RepositoryCacheVersionRow>,
    IEntityTypeConfiguration<LongRunningOperationRow>
{
    public void Configure(EntityTypeBuilder<ServerRow> server)
    {
        server.ToTable("umbracoServer").HasKey(s => s.Id);
        server.Property(s => s.Id).HasColumnName("id");
        server.Property(s => s.ServerAddress).HasColumnName("address").HasMaxLength(500);
        server.Property(s => s.ServerIdentity).HasColumnName("computerName").HasMaxLength(255);
        server.Property(s => s.Registered).HasColumnName("registeredDate");
        server.Property(s => s.Accessed).HasColumnName("lastNotifiedDate");
        server.Property(s => s.IsActive).HasColumnName("isActive");
        server.Property(s => s.IsSchedulingPublisher).HasColumnName("isSchedulingPublisher");
        server.HasIndex(s => s.ServerIdentity).IsUnique();
        server.HasIndex(s => s.Accessed);
    }

    public void Configure(EntityTypeBuilder<CacheInstructionRow> instruction)
    {
        instruction.ToTable("umbracoCacheInstruction").HasKey(i => i.Id);
        instruction.Property(i => i.Id).HasColumnName("id");
        instruction.Property(i => i.UtcStamp).HasColumnName("utcStamp");
        instruction.Property(i => i.JsonInstruction).HasColumnName("jsonInstruction");
        instruction.Property(i => i.Originated).HasColumnName("originated").HasMaxLength(500);
        instruction.Property(i => i.InstructionCount).HasColumnName("instructionCount");
        instruction.HasIndex(i => i.UtcStamp);
    }

    public void Configure(EntityTypeBuilder<LastSyncedRow> synced)
    {
        synced.ToTable("umbracoLastSynced").HasKey(s => s.MachineId);
        synced.Property(s => s.MachineId).HasColumnName("machineId").HasMaxLength(255);
        synced.Property(s => s.LastSyncedInternalId).HasColumnName("lastSyncedInternalId");
        synced.Property(s => s.LastSyncedExternalId).HasColumnName("lastSyncedExternalId");
        synced.Property(s => s.LastSyncedDate).HasColumnName("lastSyncedDate");
        synced.HasIndex(s => s.LastSyncedDate);
    }

    public void Configure(EntityTypeBuilder<RepositoryCacheVersionRow> version)
    {
        version.ToTable("umbracoRepositoryCacheVersion").HasKey(v => v.Identifier);
        version.Property(v => v.Identifier).HasColumnName("identifier").HasMaxLength(256);
        version.Property(v => v.Version).HasColumnName("version").HasMaxLength(256);
    }

    public void Configure(EntityTypeBuilder<LongRunningOperationRow> operation)
    {
        operation.ToTable("umbracoLongRunningOperation").HasKey(o => o.Id);
        operation.Property(o => o.Id).HasColumnName("id").ValueGeneratedNever();
        operation.Property(o => o.Type).HasColumnName("type").HasMaxLength(200);
        operation.Property(o => o.Status).HasColumnName("status").HasMaxLength(50);
        operation.Property(o => o.Result).HasColumnName("result");
        operation.Property(o => o.CreateDate).HasColumnName("createDate");
        operation.Property(o => o.UpdateDate).HasColumnName("updateDate");
        operation.Property(o => o.ExpirationDate).HasColumnName("expirationDate");
        operation.HasIndex(o => new { o.Type, o.Status });
        operation.HasIndex(o => o.UpdateDate);
    }
}

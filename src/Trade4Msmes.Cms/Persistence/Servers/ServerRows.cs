using Trade4Msmes.Cms.Persistence.Records;

namespace Trade4Msmes.Cms.Persistence.Servers;

/// <summary>umbracoServer: a node of the site, and whether it is alive.</summary>
internal sealed class ServerRow : RecordRow
{
    public string ServerAddress { get; set; } = "";

    public string ServerIdentity { get; set; } = "";

    public DateTime Registered { get; set; }

    public DateTime Accessed { get; set; }

    public bool IsActive { get; set; }

    public bool IsSchedulingPublisher { get; set; }
}

/// <summary>umbracoCacheInstruction: what one node changed and the others must read anew.</summary>
internal sealed class CacheInstructionRow
{
    public int Id { get; set; }

    public DateTime UtcStamp { get; set; }

    public string JsonInstruction { get; set; } = "";

    public string Originated { get; set; } = "";

    public int InstructionCount { get; set; }
}

/// <summary>umbracoLastSynced: up to which instruction a node has read.</summary>
internal sealed class LastSyncedRow
{
    public string MachineId { get; set; } = "";

    public int? LastSyncedInternalId { get; set; }

    public int? LastSyncedExternalId { get; set; }

    public DateTime LastSyncedDate { get; set; }
}

/// <summary>umbracoRepositoryCacheVersion: the version of what a repository may hold in memory.</summary>
internal sealed class RepositoryCacheVersionRow
{
    public string Identifier { get; set; } = "";

    public string? Version { get; set; }
}

/// <summary>umbracoLongRunningOperation: a job that a person started and waits for.</summary>
internal sealed class LongRunningOperationRow
{
    public Guid Id { get; set; }

    public string Type { get; set; } = "";

    /// <summary>The name of a <see cref="Umbraco.Cms.Core.Models.LongRunningOperationStatus"/>; "Stale" is never stored.</summary>
    public string Status { get; set; } = "";

    public string? Result { get; set; }

    public DateTime CreateDate { get; set; }

    public DateTime UpdateDate { get; set; }

    /// <summary>An operation that has not said for so long that it still runs does not run.</summary>
    public DateTime ExpirationDate { get; set; }
}

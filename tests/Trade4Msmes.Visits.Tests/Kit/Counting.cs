using Trade4Msmes.Visits.Classify;
using Trade4Msmes.Visits.Collect;
using Trade4Msmes.Visits.Report;
using Trade4Msmes.Visits.Store;

namespace Trade4Msmes.Visits.Tests.Kit;

/// <summary>Counting in a folder of its own, with a clock that stands still.</summary>
internal sealed class Counting : IDisposable
{
    /// <summary>Loaded once: the patterns take a while to compile. Tests of one process run one after the other on it.</summary>
    internal static readonly ClassRules Rules = new(Path.Combine(AppContext.BaseDirectory, "visits"));

    private readonly string _root = Directory.CreateTempSubdirectory("visits-").FullName;

    internal Counting() => Folder = new VisitFolder(_root);

    internal VisitFolder Folder { get; }

    internal MemorySalts Salts { get; } = new();

    internal VisitReport Report => new(Folder);

    /// <summary>Through the real queue and the real writer, as one start of the process.</summary>
    internal async Task CountAsync(DateTime now, IEnumerable<Hit> hits)
    {
        var queue = new HitQueue();
        foreach (var hit in hits)
        {
            queue.Add(hit);
        }

        queue.Complete();
        using var log = new ViewLog(Folder);
        await new Collector(queue, Rules, new SaltRing(Salts), log, new StillClock(now)).RunAsync();
    }

    internal ReportRow Totals(DateOnly from, DateOnly to) => Report.Run(new ReportRequest(from, to, [], [])).Rows[0];

    public void Dispose() => Directory.Delete(_root, recursive: true);
}

internal sealed class StillClock(DateTime utc) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => new(utc, TimeSpan.Zero);
}

/// <summary>The salts as the database would hold them.</summary>
internal sealed class MemorySalts : ISaltStore
{
    internal IReadOnlyList<Salt> Stored { get; set; } = [];

    public Task<IReadOnlyList<Salt>> ReadAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<Salt>>([.. Stored]);

    public Task<bool> TryReplaceAsync(IReadOnlyList<Salt> known, IReadOnlyList<Salt> salts, CancellationToken cancellationToken)
    {
        var same = known.Select(salt => salt.Day).SequenceEqual(Stored.Select(salt => salt.Day));
        Stored = same ? salts : Stored;
        return Task.FromResult(same);
    }
}

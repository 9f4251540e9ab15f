using System.Threading.Channels;

namespace Trade4Msmes.Visits.Collect;

/// <summary>Between the requests and the writer. When it is full a view is lost, never a reader's time; the loss is counted.</summary>
public sealed class HitQueue(int capacity = 10_000)
{
    // Wait, not DropWrite: there TryWrite says true even when it dropped.
    private readonly Channel<Hit> _hits = Channel.CreateBounded<Hit>(
        new BoundedChannelOptions(capacity) { FullMode = BoundedChannelFullMode.Wait, SingleReader = true });

    private long _dropped;

    /// <summary>Views lost since the start because the queue was full.</summary>
    public long Dropped => Interlocked.Read(ref _dropped);

    /// <summary>Never waits, never throws.</summary>
    public void Add(Hit hit)
    {
        if (!_hits.Writer.TryWrite(hit))
        {
            Interlocked.Increment(ref _dropped);
        }
    }

    /// <summary>What is added later counts as dropped; what is waiting can still be taken.</summary>
    public void Complete() => _hits.Writer.TryComplete();

    internal bool TryTake(out Hit? hit) => _hits.Reader.TryRead(out hit);

    /// <returns>False once the queue is completed and empty.</returns>
    internal ValueTask<bool> WaitAsync(CancellationToken cancellationToken) => _hits.Reader.WaitToReadAsync(cancellationToken);
}

using Trade4Msmes.Visits.Classify;
using Trade4Msmes.Visits.Store;

namespace Trade4Msmes.Visits.Collect;

/// <summary>The one writer: takes hits from the queue, classifies them and appends them to the log, which it flushes each second.</summary>
public sealed class Collector(HitQueue queue, ClassRules rules, SaltRing salts, ViewLog log, TimeProvider clock)
{
    private static readonly TimeSpan FlushInterval = TimeSpan.FromSeconds(1);

    private readonly ViewMaker _maker = new(rules, salts);
    private long _number;
    private DateOnly _turned;

    /// <summary>When the last view was written, UTC; null before the first. Says whether counting works.</summary>
    public DateTime? LastView { get; private set; }

    /// <summary>Why there are no salts, so that views are counted without a mark of their reader; null while all is well.</summary>
    public string? SaltFailure { get; private set; }

    /// <summary>Runs until the queue is completed and empty, or <paramref name="cancellationToken"/> stops it; then flushes.</summary>
    public async Task RunAsync(CancellationToken cancellationToken = default)
    {
        using var tick = new PeriodicTimer(FlushInterval, clock);
        try
        {
            var more = queue.WaitAsync(cancellationToken).AsTask();
            var second = tick.WaitForNextTickAsync(cancellationToken).AsTask();
            while (true)
            {
                var first = await Task.WhenAny(more, second);
                if (first == second || _turned != Today)
                {
                    await TurnSaltsAsync(cancellationToken);
                }

                if (first == second)
                {
                    await second;
                    log.Flush();
                    second = tick.WaitForNextTickAsync(cancellationToken).AsTask();
                    continue;
                }

                if (!await more)
                {
                    return;
                }

                TakeAll();
                more = queue.WaitAsync(cancellationToken).AsTask();
            }
        }
        finally
        {
            log.Close();
        }
    }

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    // Without the database views still count; they only can't be put together to visits.
    private async Task TurnSaltsAsync(CancellationToken cancellationToken)
    {
        _turned = Today;
        try
        {
            await salts.TurnAsync(Today, cancellationToken);
            SaltFailure = null;
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            SaltFailure = failure.Message;
        }
    }

    private void TakeAll()
    {
        while (queue.TryTake(out var hit))
        {
            log.Append(_maker.Make(hit!, ++_number));
            LastView = hit!.At;
        }
    }
}

using Trade4Msmes.Site.Data;
using Trade4Msmes.Visits.Store;

namespace Trade4Msmes.Site.Visits;

/// <summary>Closes days soon after 00:35 UTC, and at start what was left over; on one node at a time.</summary>
internal sealed class SealingJob(Sealer sealer, Leases leases, TimeProvider clock, ILogger<SealingJob> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(5);

    // A day of ten million views takes seconds.
    private static readonly TimeSpan LeaseTime = TimeSpan.FromMinutes(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        do
        {
            await SealAsync(stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task SealAsync(CancellationToken stoppingToken)
    {
        try
        {
            if (await leases.TryTakeAsync("visits-sealing", LeaseTime, stoppingToken))
            {
                foreach (var day in sealer.SealDue(clock.GetUtcNow().UtcDateTime))
                {
                    logger.LogInformation("Closed the visits of {Day:yyyy-MM-dd}.", day);
                }
            }
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // The logs stay, and reports read them meanwhile; the next run tries again.
            logger.LogError(failure, "The visits of past days could not be closed.");
        }
    }
}

using System.Data.Common;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Trade4Msmes.Cms.Sync;

/// <summary>
/// Asks each second whether another process has changed something. Only a running site does: commands never start their host.
/// </summary>
internal sealed class InstructionPolling(
    ForeignInstructions foreign, CacheInstructions instructions, TimeProvider time, ILogger<InstructionPolling> logger) : BackgroundService
{
    private static readonly TimeSpan s_pause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_betweenPrunings = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(s_pause, time);
        var (pruned, isDown) = (DateTimeOffset.MinValue, false);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                foreign.Follow();
                if (time.GetUtcNow() - pruned > s_betweenPrunings)
                {
                    instructions.Prune();
                    pruned = time.GetUtcNow();
                }

                isDown = false;
            }
            catch (DbException exception)
            {
                // Said once, not each second; the next tick tries again from the same place.
                logger.Log(isDown ? LogLevel.Debug : LogLevel.Error, exception, "The database does not answer: changes of other nodes wait.");
                isDown = true;
            }
        }
    }
}

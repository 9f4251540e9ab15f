using Microsoft.Extensions.Options;
using Trade4Msmes.Visits.Classify;
using Trade4Msmes.Visits.Collect;
using Trade4Msmes.Visits.Store;

namespace Trade4Msmes.Site.Visits;

/// <summary>Writes views while the site runs. Whatever happens here, pages go on being answered.</summary>
internal sealed class VisitWriter(
    HitQueue queue, ISaltStore salts, VisitFolder folder, IOptions<VisitOptions> options, TimeProvider clock, ILogger<VisitWriter> logger)
    : BackgroundService
{
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        // What is waiting is still written; the host gives it the time of a shutdown.
        queue.Complete();
        if (ExecuteTask is not null)
        {
            await Task.WhenAny(ExecuteTask, Task.Delay(Timeout.Infinite, cancellationToken));
        }

        await base.StopAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            using var rules = new ClassRules(SiteHost.Shipped("visits"), options.Value.CountryFile);
            using var log = new ViewLog(folder);
            await new Collector(queue, rules, new SaltRing(salts), log, clock).RunAsync(stoppingToken);
            Tell(queue.Dropped + log.Lost, log.Failure);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            queue.Complete();
            logger.LogError(failure, "Visits are no longer counted until the site starts again.");
        }
    }

    private void Tell(long lost, string? failure)
    {
        if (lost > 0)
        {
            logger.LogWarning("{Lost} views were not counted. {Failure}", lost, failure);
        }
    }
}

using Microsoft.Extensions.Options;
using Trade4Msmes.Site.Data;
using Trade4Msmes.Visits.Collect;
using Trade4Msmes.Visits.Report;
using Trade4Msmes.Visits.Store;

namespace Trade4Msmes.Site.Visits;

internal static class VisitRegistration
{
    internal static void AddVisits(this IServiceCollection services)
    {
        services.AddOptions<VisitOptions>().BindConfiguration("Visits").ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(provider => new HitQueue(Options(provider).WaitingViews));
        services.AddSingleton(provider => new VisitFolder(Below(provider, Options(provider).Folder)));
        services.AddSingleton(provider => new SaltKey(Below(provider, Options(provider).SaltKeyFile)));
        services.AddSingleton<ISaltStore>(provider => new SaltTable(
            provider.GetRequiredService<Func<SiteDb>>(), provider.GetRequiredService<SaltKey>(), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider => new Sealer(provider.GetRequiredService<VisitFolder>()));
        services.AddSingleton<VisitReport>();
        services.AddHostedService<VisitWriter>();
        services.AddHostedService<SealingJob>();
    }

    private static VisitOptions Options(IServiceProvider provider) => provider.GetRequiredService<IOptions<VisitOptions>>().Value;

    private static string Below(IServiceProvider provider, string path) =>
        Path.GetFullPath(path, provider.GetRequiredService<IHostEnvironment>().ContentRootPath);
}

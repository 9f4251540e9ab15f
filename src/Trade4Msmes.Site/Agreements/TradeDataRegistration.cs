using Microsoft.Extensions.DependencyInjection.Extensions;
using Trade4Msmes.Search.Economies;
using Trade4Msmes.Trade.Agreements;
using Trade4Msmes.Trade.Economies;

namespace Trade4Msmes.Site.Agreements;

internal static class TradeDataRegistration
{
    internal static void AddTradeData(this IServiceCollection services)
    {
        services.AddSingleton(_ => EconomyBook.Read(Path.Combine(SiteHost.Shipped("content"), "economies")));
        services.AddSingleton(provider => AgreementFolder.Read(
            Path.Combine(SiteHost.Shipped("content"), "agreements"), provider.GetRequiredService<EconomyBook>()));
        services.AddSingleton<EconomySearch>();
        services.AddSingleton<TradeLinks>();
        services.AddSingleton<AgreementPages>();
        services.TryAddSingleton(TimeProvider.System);
    }

    /// <summary>A broken file stops the start, before readers come.</summary>
    /// <exception cref="InvalidDataException">A file of the agreements or economies is missing or broken.</exception>
    internal static void LoadTradeData(this IServiceProvider services) => services.GetRequiredService<AgreementBook>();
}

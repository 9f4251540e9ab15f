using Trade4Msmes.Search.HarmonizedSystem;
using Trade4Msmes.Trade.HarmonizedSystem;

namespace Trade4Msmes.Site.HsCodes;

internal static class HsCodesRegistration
{
    private const string Edition = "2022";

    internal static void AddHsCodes(this IServiceCollection services)
    {
        services.AddSingleton(_ => NomenclatureFolder.Read(Path.Combine(SiteHost.Shipped("content"), "hs", Edition)));
        services.AddSingleton<HsLookUp>();
        services.AddSingleton<HsPages>();
    }

    /// <summary>A broken file stops the start, before readers come; the look-up is built while they read other pages.</summary>
    /// <exception cref="InvalidDataException">A file of the nomenclature is missing or broken.</exception>
    internal static void LoadHsCodes(this IServiceProvider services)
    {
        services.GetRequiredService<Nomenclature>();
        _ = Task.Run(services.GetRequiredService<HsLookUp>);
    }
}

using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Services;

namespace Trade4Msmes.Cms.Hosting;

/// <summary>
/// Core's words for editors, such as what is wrong with a value. In British English, the one language file that has them all, where the
/// process runs in no language of its own, and for what a language lacks.
/// </summary>
internal sealed class SpokenTexts(ILocalizedTextService texts) : ILocalizedTextService
{
    private static readonly CultureInfo s_english = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>The language files inside Core, and what a site adds in umbraco/config/lang, where Umbraco looks for it.</summary>
    internal static LocalizedTextServiceFileSources Files(IServiceProvider services) => new(
        services.GetRequiredService<ILogger<LocalizedTextServiceFileSources>>(),
        services.GetRequiredService<AppCaches>(),
        new DirectoryInfo(Path.Combine(services.GetRequiredService<IHostEnvironment>().ContentRootPath, "umbraco", "config", "lang")),
        services.GetServices<LocalizedTextServiceSupplementaryFileSource>(),
        new EmbeddedFileProvider(typeof(ILocalizedTextService).Assembly, "Umbraco.Cms.Core.EmbeddedResources.Lang").GetDirectoryContents(""));

    public string Localize(string? area, string? alias, CultureInfo? culture, IDictionary<string, string?>? tokens = null) =>
        texts.Localize(area, alias, Spoken(culture), tokens) is var text && text == $"[{alias}]"
            ? texts.Localize(area, alias, s_english, tokens)
            : text;

    public IDictionary<string, IDictionary<string, string>> GetAllStoredValuesByAreaAndAlias(CultureInfo culture) =>
        texts.GetAllStoredValuesByAreaAndAlias(Spoken(culture));

    public IDictionary<string, string> GetAllStoredValues(CultureInfo culture) => texts.GetAllStoredValues(Spoken(culture));

    public IEnumerable<CultureInfo> GetSupportedCultures() => texts.GetSupportedCultures();

    public CultureInfo ConvertToSupportedCultureWithRegionCode(CultureInfo currentCulture) =>
        texts.ConvertToSupportedCultureWithRegionCode(Spoken(currentCulture));

    private static CultureInfo Spoken(CultureInfo? culture) => culture is null || culture.Equals(CultureInfo.InvariantCulture) ? s_english : culture;
}

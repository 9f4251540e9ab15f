using Umbraco.Cms.Core.Services;

namespace Trade4Msmes.Site.ContentFiles;

/// <summary>The languages that the site has in its database.</summary>
public sealed class SiteLanguages(ILanguageService languages)
{
    public async Task<IReadOnlyList<SiteLanguage>> ReadAsync() =>
    [
        .. (await languages.GetAllAsync()).Select(language => new SiteLanguage(language.IsoCode, language.IsMandatory, language.FallbackIsoCode))
            .OrderBy(language => language.Code, StringComparer.Ordinal),
    ];
}

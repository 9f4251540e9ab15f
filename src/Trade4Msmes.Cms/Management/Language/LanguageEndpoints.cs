using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace Trade4Msmes.Cms.Management.Language;

/// <summary>The languages of the site.</summary>
internal static class LanguageEndpoints
{
    internal static void MapLanguages(this RouteGroupBuilder api)
    {
        api.MapGet("language", async (ILanguageService languages, int skip = 0, int take = 100) =>
            Paged<LanguageResponse>.Of((await languages.GetAllAsync()).Select(LanguageResponse.Of), skip, take)).RequireAuthorization(Policies.BackOfficeAccess);
        api.MapGet("language/{isoCode}", async (string isoCode, ILanguageService languages) =>
            await languages.GetAsync(isoCode) is { } language ? Results.Ok(LanguageResponse.Of(language)) : Answers.NotFound("Language"))
            .RequireAuthorization(Policies.BackOfficeAccess);
        api.MapGet("item/language", async (string[]? isoCode, ILanguageService languages) =>
            (await languages.GetAllAsync()).Where(language => isoCode?.Contains(language.IsoCode) == true).Select(LanguageItem.Of))
            .RequireAuthorization(Policies.BackOfficeAccess);
        api.MapGet("item/language/default", async (ILanguageService languages) =>
            LanguageItem.Of((await languages.GetAllAsync()).First(language => language.IsDefault))).RequireAuthorization(Policies.BackOfficeAccess);
    }

    private sealed record LanguageResponse(string IsoCode, string Name, bool IsDefault, bool IsMandatory, string? FallbackIsoCode)
    {
        internal static LanguageResponse Of(ILanguage language) =>
            new(language.IsoCode, language.CultureName, language.IsDefault, language.IsMandatory, language.FallbackIsoCode);
    }

    private sealed record LanguageItem(string IsoCode, string Name)
    {
        internal static LanguageItem Of(ILanguage language) => new(language.IsoCode, language.CultureName);
    }
}

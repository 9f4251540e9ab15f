using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace Trade4Msmes.Cms.Schema;

/// <summary>The languages in the database. They go by their ISO codes: one made by hand is the same language with another key.</summary>
internal sealed class StoredLanguages(ILanguageService languages)
{
    internal async Task<IReadOnlyList<SchemaItem>> ReadAsync() =>
    [
        .. (await languages.GetAllAsync()).Select(language => new LanguageItem(
            language.Key, language.IsoCode, language.CultureName, language.IsMandatory, language.IsDefault,
            string.IsNullOrEmpty(language.FallbackIsoCode) ? null : language.FallbackIsoCode)),
    ];

    internal async Task SaveAsync(LanguageItem item)
    {
        var language = await languages.GetAsync(item.Alias);
        var isNew = language is null;
        language ??= new Language(item.Alias, item.Name) { Key = item.Key };
        language.CultureName = item.Name;
        language.IsMandatory = item.IsMandatory;
        language.FallbackIsoCode = item.Fallback;
        // There is always one default language. It passes to another by that one's becoming it, so nothing is taken away here.
        language.IsDefault |= item.IsDefault;
        SchemaImportException.ThrowUnless(
            isNew
                ? await languages.CreateAsync(language, Constants.Security.SuperUserKey)
                : await languages.UpdateAsync(language, Constants.Security.SuperUserKey),
            item);
    }

    internal async Task RemoveAsync(LanguageItem item) =>
        SchemaImportException.ThrowUnless(await languages.DeleteAsync(item.Alias, Constants.Security.SuperUserKey), item);
}

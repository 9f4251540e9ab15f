using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace Trade4Msmes.Cms.Schema;

/// <summary>The dictionary in the database.</summary>
internal sealed class StoredWords(IDictionaryItemService dictionary, ILanguageService languages)
{
    internal async Task<IReadOnlyList<SchemaItem>> ReadAsync()
    {
        var all = (await dictionary.GetDescendantsAsync(null)).ToDictionary(word => word.Key);
        return
        [
            .. all.Values.Select(word => new WordItem(
                word.Key, word.ItemKey, Parent(word)?.ItemKey, Level(word),
                WordFile.Ordered(word.Translations
                    .Where(translation => !string.IsNullOrWhiteSpace(translation.Value))
                    .Select(translation => new Translation(translation.LanguageIsoCode, translation.Value))))),
        ];

        IDictionaryItem? Parent(IDictionaryItem word) => word.ParentId is { } key ? all.GetValueOrDefault(key) : null;

        int Level(IDictionaryItem word) => Parent(word) is { } parent ? Level(parent) + 1 : 0;
    }

    /// <param name="remove">Whether translations that the file does not have are removed: someone wrote them.</param>
    internal async Task SaveAsync(WordItem item, bool remove)
    {
        var parent = item.Parent is null
            ? null
            : await dictionary.GetAsync(item.Parent) ?? throw new SchemaImportException(item, $"there is no '{item.Parent}' to put it below.");
        var word = await dictionary.GetAsync(item.Key);
        var isNew = word is null;
        word ??= new DictionaryItem(parent?.Key, item.Alias) { Key = item.Key };
        word.ItemKey = item.Alias;
        word.ParentId = parent?.Key;
        word.Translations = await TranslationsAsync(word, item, remove);
        SchemaImportException.ThrowUnless(
            isNew
                ? await dictionary.CreateAsync(word, Constants.Security.SuperUserKey)
                : await dictionary.UpdateAsync(word, Constants.Security.SuperUserKey),
            item);
    }

    /// <summary>Deleting an item deletes those below it, so one may be gone already.</summary>
    internal async Task RemoveAsync(WordItem item)
    {
        if (await dictionary.GetAsync(item.Key) is not null)
        {
            SchemaImportException.ThrowUnless(await dictionary.DeleteAsync(item.Key, Constants.Security.SuperUserKey), item);
        }
    }

    private async Task<IReadOnlyList<IDictionaryTranslation>> TranslationsAsync(IDictionaryItem word, WordItem item, bool remove)
    {
        var all = (await languages.GetAllAsync()).ToDictionary(language => language.IsoCode, StringComparer.OrdinalIgnoreCase);
        var present = word.Translations.ToDictionary(translation => translation.LanguageIsoCode, StringComparer.OrdinalIgnoreCase);
        var result = new List<IDictionaryTranslation>();
        foreach (var (code, text) in item.Translations)
        {
            if (present.Remove(code, out var translation))
            {
                translation.Value = text;
            }
            else
            {
                translation = all.TryGetValue(code, out var language)
                    ? new DictionaryTranslation(language, text)
                    : throw new SchemaImportException(item, $"there is no language '{code}'.");
            }

            result.Add(translation);
        }

        return remove ? result : [.. result, .. present.Values];
    }
}

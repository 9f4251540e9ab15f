namespace Trade4Msmes.Cms.Schema;

/// <summary>The schema in the database, through Umbraco's services: each kind has a class of its own.</summary>
internal sealed class StoredSchema(
    StoredLanguages languages, StoredDataTypes dataTypes, StoredTemplates templates, StoredContentTypes contentTypes,
    StoredMediaTypes mediaTypes, StoredWords words)
{
    internal async Task<SchemaSet> ReadAsync() => new(
    [
        .. await languages.ReadAsync(), .. await dataTypes.ReadAsync(), .. await templates.ReadAsync(),
        .. await contentTypes.ReadAsync(), .. await mediaTypes.ReadAsync(), .. await words.ReadAsync(),
    ]);

    /// <summary>
    /// Creates the items, or makes them what they are here. First those that others need; then, once all are there, which types may
    /// lie below which: types may allow one another.
    /// </summary>
    /// <param name="remove">Whether parts go that the items don't have: properties and compositions of a type, translations of a word.</param>
    internal async Task SaveAsync(SchemaSet set, bool remove)
    {
        var incomplete = new List<SchemaItem>();
        foreach (var item in set.InOrder())
        {
            if (!await SaveAsync(item, remove))
            {
                incomplete.Add(item);
            }
        }

        foreach (var item in incomplete)
        {
            await (item switch
            {
                ContentTypeItem contentType => contentTypes.SaveStructureAsync(contentType),
                MediaTypeItem mediaType => mediaTypes.SaveStructureAsync(mediaType),
                _ => Task.CompletedTask,
            });
        }
    }

    /// <summary>Removes the items: first those that need others.</summary>
    internal async Task RemoveAsync(SchemaSet set)
    {
        foreach (var item in set.InOrder().Reverse())
        {
            await (item switch
            {
                LanguageItem language => languages.RemoveAsync(language),
                DataTypeItem dataType => dataTypes.RemoveAsync(dataType),
                TemplateItem template => templates.RemoveAsync(template),
                ContentTypeItem contentType => contentTypes.RemoveAsync(contentType),
                MediaTypeItem mediaType => mediaTypes.RemoveAsync(mediaType),
                WordItem word => words.RemoveAsync(word),
                _ => throw new ArgumentOutOfRangeException(nameof(set), item.GetType().Name, "Nothing removes this."),
            });
        }
    }

    internal async Task RemoveUnusedFoldersAsync(SchemaSet kept)
    {
        await dataTypes.RemoveUnusedFoldersAsync(kept);
        await contentTypes.RemoveUnusedFoldersAsync(kept);
        await mediaTypes.RemoveUnusedFoldersAsync(kept);
    }

    private async Task<bool> SaveAsync(SchemaItem item, bool remove)
    {
        switch (item)
        {
            case LanguageItem language:
                await languages.SaveAsync(language);
                return true;
            case DataTypeItem dataType:
                await dataTypes.SaveAsync(dataType);
                return true;
            case TemplateItem template:
                await templates.SaveAsync(template);
                return true;
            case ContentTypeItem contentType:
                return await contentTypes.SaveAsync(contentType, remove);
            case MediaTypeItem mediaType:
                return await mediaTypes.SaveAsync(mediaType, remove);
            case WordItem word:
                await words.SaveAsync(word, remove);
                return true;
            default:
                throw new ArgumentOutOfRangeException(nameof(item), item.GetType().Name, "Nothing saves this.");
        }
    }
}

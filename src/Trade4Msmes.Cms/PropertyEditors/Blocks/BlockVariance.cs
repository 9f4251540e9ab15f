using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace Trade4Msmes.Cms.PropertyEditors.Blocks;

/// <summary>
/// Fits stored blocks to types that were made to vary, or not to vary, by language since. Structure wins over data: a text that was the
/// same in all languages becomes that of one language; of texts in several languages one stays.
/// </summary>
internal sealed class BlockVariance(ILanguageService languages, IContentTypeService types)
{
    /// <param name="culture">Of the property that holds the blocks; null where all languages share it.</param>
    internal void Align(BlockValue blocks, string? culture)
    {
        var standard = languages.GetDefaultIsoCodeAsync().GetAwaiter().GetResult();
        foreach (var block in blocks.ContentData.Concat(blocks.SettingsData))
        {
            block.Values = [.. block.Values
                .GroupBy(value => (value.Alias, value.Segment))
                .SelectMany(values => values.First().PropertyType!.VariesByCulture()
                    ? Varying(values, culture ?? standard)
                    : Shared(values, culture, standard))];
        }

        AlignExpose(blocks, culture);
    }

    private static IEnumerable<BlockPropertyValue> Varying(IEnumerable<BlockPropertyValue> values, string culture)
    {
        // What was there in the language already comes first.
        var ordered = values.OrderBy(value => string.IsNullOrEmpty(value.Culture)).ToList();
        foreach (var value in ordered.Where(value => string.IsNullOrEmpty(value.Culture)))
        {
            value.Culture = culture;
        }

        return ordered.DistinctBy(value => value.Culture, StringComparer.OrdinalIgnoreCase);
    }

    private static IEnumerable<BlockPropertyValue> Shared(IEnumerable<BlockPropertyValue> values, string? culture, string standard)
    {
        if (Chosen(values, culture, standard) is not { } chosen)
        {
            return [];
        }

        chosen.Culture = null;
        return [chosen];
    }

    /// <summary>The one value that stays of several: that of no language, else that of the language at hand, else that of the default one.</summary>
    internal static BlockPropertyValue? Chosen(IEnumerable<BlockPropertyValue> values, string? culture, string standard) =>
        values.FirstOrDefault(value => string.IsNullOrEmpty(value.Culture))
        ?? values.FirstOrDefault(value => value.Culture.InvariantEquals(culture))
        ?? values.FirstOrDefault(value => value.Culture.InvariantEquals(standard));

    /// <summary>In which languages a block is shown: fitted to its type, and gone with the block.</summary>
    private void AlignExpose(BlockValue blocks, string? culture)
    {
        var contents = blocks.ContentData.ToDictionary(block => block.Key);
        blocks.Expose = [.. blocks.Expose
            .Where(expose => contents.ContainsKey(expose.ContentKey))
            .GroupBy(expose => expose.ContentKey)
            .SelectMany(exposes => types.Get(contents[exposes.Key].ContentTypeKey)?.VariesByCulture() == true
                ? exposes.Any(expose => expose.Culture is not null) ? exposes.Where(expose => expose.Culture is not null) : InItsLanguages(contents[exposes.Key], exposes, culture)
                : exposes.Select(expose => new BlockItemVariation(expose.ContentKey, null, expose.Segment)))
            .DistinctBy(expose => (expose.ContentKey, expose.Culture?.ToLowerInvariant(), expose.Segment))];
    }

    /// <summary>A block of a type that varies since: shown in the languages that it now has values in.</summary>
    private static IEnumerable<BlockItemVariation> InItsLanguages(BlockItemData block, IEnumerable<BlockItemVariation> exposes, string? culture)
    {
        var cultures = block.Values.Select(value => value.Culture).OfType<string>().DefaultIfEmpty(culture).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        return exposes.SelectMany(expose => cultures.Select(each => new BlockItemVariation(expose.ContentKey, each, expose.Segment)));
    }
}

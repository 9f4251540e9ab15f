using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Extensions;

namespace Trade4Msmes.Cms.PropertyEditors.Blocks;

/// <summary>
/// Blocks that all languages share, with values in some: one language of them is published, or saved by somebody who may edit that
/// language alone. Which blocks there are, and in what order, is the same in every language.
/// </summary>
internal sealed class BlockMerge(BlockContents contents, IJsonSerializer serializer)
{
    /// <summary>What readers see once one language is published.</summary>
    /// <param name="culture">Null for what all languages share, "*" for everything.</param>
    internal TValue Published<TValue>(TValue edited, TValue published, string? culture)
        where TValue : BlockValue => culture == "*"
        ? edited
        : Merge(edited, edited, published, each => each.InvariantEquals(culture), (editor, mine, theirs) => editor.MergePartialPropertyValueForCulture(mine, theirs, culture));

    /// <summary>What is saved of somebody's changes, where they may not change everything.</summary>
    /// <param name="isSharedAllowed">Whether they may change what all languages share: the blocks themselves, too.</param>
    internal TValue Allowed<TValue>(TValue edited, TValue stored, bool isSharedAllowed, HashSet<string> cultures)
        where TValue : BlockValue => Merge(
            isSharedAllowed ? edited : stored, edited, stored,
            culture => culture is null ? isSharedAllowed : cultures.Contains(culture, StringComparer.OrdinalIgnoreCase),
            (editor, mine, theirs) => editor.MergeVariantInvariantPropertyValue(theirs, mine, isSharedAllowed, cultures));

    /// <param name="structure">One of the two: which blocks there are.</param>
    /// <param name="isMine">Whether a language's values come from <paramref name="mine"/>; else from <paramref name="theirs"/>.</param>
    private TValue Merge<TValue>(
        TValue structure, TValue mine, TValue theirs, Func<string?, bool> isMine, Func<IDataEditor, object?, object?, object?> mergeInner)
        where TValue : BlockValue
    {
        List<BlockItemData> Blocks(Func<TValue, List<BlockItemData>> of) => [.. of(structure).Select(block => new BlockItemData(block.Key, block.ContentTypeKey, block.ContentTypeAlias)
        {
            Values = Values(ValuesOf(of(mine), block.Key), ValuesOf(of(theirs), block.Key), isMine, mergeInner),
        })];

        var (content, settings) = (Blocks(value => value.ContentData), Blocks(value => value.SettingsData));
        BlockItemVariation[] expose =
        [
            .. mine.Expose.Where(each => isMine(each.Culture)).Concat(theirs.Expose.Where(each => !isMine(each.Culture)))
                .Where(each => content.Exists(block => block.Key == each.ContentKey)),
        ];
        (structure.ContentData, structure.SettingsData, structure.Expose) = (content, settings, expose);
        return structure;
    }

    private List<BlockPropertyValue> Values(
        IEnumerable<BlockPropertyValue> mine, IEnumerable<BlockPropertyValue> theirs, Func<string?, bool> isMine,
        Func<IDataEditor, object?, object?, object?> mergeInner)
    {
        var values = mine.Where(value => isMine(value.Culture) || IsMerging(value, out _))
            .Concat(theirs.Where(value => !isMine(value.Culture) && !IsMerging(value, out _)));
        return [.. values.Select(value => !IsMerging(value, out var editor) ? value : new BlockPropertyValue
        {
            Alias = value.Alias,
            Culture = value.Culture,
            Segment = value.Segment,
            PropertyType = value.PropertyType,
            Value = mergeInner(editor, contents.Text(value.Value), contents.Text(theirs.FirstOrDefault(other => IsSame(other, value))?.Value)),
        })];
    }

    /// <summary>The languages in which an edited value differs from what readers see.</summary>
    /// <param name="standard">The default language: it stands for what all languages share.</param>
    internal IEnumerable<string> Changed(BlockValue? edited, BlockValue? published, string standard)
    {
        var changed = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        if (serializer.Serialize(edited?.Layout) != serializer.Serialize(published?.Layout))
        {
            changed.Add(standard);
        }

        changed.UnionWith(Exposes(edited).Except(Exposes(published)).Concat(Exposes(published).Except(Exposes(edited))).Select(expose => expose.Culture ?? standard));
        var before = Values(published).ToLookup(each => (each.Block, each.Value.Alias, each.Value.Culture, each.Value.Segment), each => each.Value.Value);
        var after = Values(edited).ToLookup(each => (each.Block, each.Value.Alias, each.Value.Culture, each.Value.Segment), each => each.Value);
        foreach (var place in before.Select(group => group.Key).Union(after.Select(group => group.Key)))
        {
            var (mine, theirs) = (contents.Text(after[place].FirstOrDefault()?.Value), contents.Text(before[place].FirstOrDefault()));
            if (!Equals(mine?.ToString() ?? "", theirs?.ToString() ?? ""))
            {
                changed.UnionWith(after[place].FirstOrDefault() is { } value && IsMerging(value, out var editor)
                    ? editor.GetChangedCulturesForPartialPropertyValues(mine, theirs, standard)
                    : [place.Culture ?? standard]);
            }
        }

        return changed;
    }

    /// <summary>Whether the value itself holds blocks that all languages share.</summary>
    private bool IsMerging(BlockPropertyValue value, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out IDataEditor? editor)
    {
        editor = value.PropertyType is null ? null : contents.EditorOf(value);
        return editor?.CanMergePartialPropertyValues(value.PropertyType!) == true;
    }

    private static bool IsSame(BlockPropertyValue one, BlockPropertyValue other) =>
        (one.Alias, one.Culture, one.Segment) == (other.Alias, other.Culture, other.Segment);

    private static IEnumerable<BlockPropertyValue> ValuesOf(List<BlockItemData> blocks, Guid key) => blocks.Find(block => block.Key == key)?.Values ?? [];

    private static IEnumerable<(Guid Block, BlockPropertyValue Value)> Values(BlockValue? blocks) => blocks is null
        ? []
        : blocks.ContentData.Concat(blocks.SettingsData).SelectMany(block => block.Values.Select(value => (block.Key, value)));

    private static HashSet<(Guid Block, string? Culture, string? Segment)> Exposes(BlockValue? blocks) =>
        [.. (blocks?.Expose ?? []).Select(expose => (expose.ContentKey, expose.Culture, expose.Segment))];
}

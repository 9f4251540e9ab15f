using System.Text.Json.Nodes;
using CsCheck;
using Trade4Msmes.Cms.Tests.Kit;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;

namespace Trade4Msmes.Cms.Tests.PropertyEditors;

/// <summary>One language of shared blocks is published: what it says comes from the draft, everything else stays as it was.</summary>
public sealed class BlockMergeTests
{
    private static readonly string[] s_cultures = ["en", "fr", "es"];

    private static readonly Guid[] s_keys = [Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid()];

    [Fact]
    public async Task OneLanguageIsTakenAndTheOthersStay()
    {
        var element = await SomeBlocks.ElementAsync(ContentVariation.Culture, ("title", Constants.PropertyEditors.Aliases.TextBox));
        var field = await SomeField.OfAsync(Constants.PropertyEditors.Aliases.BlockList, SomeBlocks.Settings(element), ContentVariation.Culture);
        var editor = CmsHost.Get<PropertyEditorCollection>()[Constants.PropertyEditors.Aliases.BlockList]!;

        Gen.Select(SomeTexts, SomeTexts, Gen.OneOf(s_cultures)).Sample(
            (edited, published, culture) =>
            {
                var (draft, before) = (field.Store(Json(element, edited), null), field.Store(Json(element, published), null));

                var after = Texts((string?)editor.MergePartialPropertyValueForCulture(draft, before, culture));

                // Which blocks there are comes from the draft.
                var expected = edited.Keys.ToDictionary(key => key, key => s_cultures.ToDictionary(
                    each => each, each => each == culture ? edited[key][each] : published.GetValueOrDefault(key)?[each], StringComparer.Ordinal));
                Flat(after).ShouldBe(Flat(expected), ignoreOrder: true);
                // Nothing of that language is left to publish.
                editor.GetChangedCulturesForPartialPropertyValues(draft, editor.MergePartialPropertyValueForCulture(draft, before, culture), "xx").ShouldNotContain(culture);
            },
            iter: 500);
    }

    [Fact]
    public async Task WhatDiffersIsToldByLanguage()
    {
        var element = await SomeBlocks.ElementAsync(ContentVariation.Culture, ("title", Constants.PropertyEditors.Aliases.TextBox));
        var field = await SomeField.OfAsync(Constants.PropertyEditors.Aliases.BlockList, SomeBlocks.Settings(element), ContentVariation.Culture);
        var editor = CmsHost.Get<PropertyEditorCollection>()[Constants.PropertyEditors.Aliases.BlockList]!;

        Gen.Select(SomeTexts, Gen.Int[0, 2], Gen.OneOf(s_cultures), Gen.String[Gen.Char.AlphaNumeric, 1, 5]).Sample(
            (texts, place, culture, text) =>
            {
                var before = field.Store(Json(element, texts), null);
                var key = texts.Keys.ElementAt(place % texts.Count);
                var changed = texts[key][culture] != text;
                texts[key][culture] = text;

                editor.GetChangedCulturesForPartialPropertyValues(field.Store(Json(element, texts), before), before, "xx")
                    .ShouldBe(changed ? [culture] : []);
            },
            iter: 200);
    }

    /// <summary>One to three of the same blocks, each with a title in some languages.</summary>
    private static Gen<Dictionary<Guid, Dictionary<string, string?>>> SomeTexts => Gen.Select(
        Gen.Shuffle(s_keys), Gen.Int[1, 3], Gen.String[Gen.Char.AlphaNumeric, 0, 4].Array[9],
        (keys, count, titles) => keys.Take(count).Index().ToDictionary(
            key => key.Item,
            key => s_cultures.Index().ToDictionary(
                culture => culture.Item,
                culture => titles[(key.Index * 3) + culture.Index] is { Length: > 0 } title ? title : null, StringComparer.Ordinal)));

    private static string Json(IContentType element, Dictionary<Guid, Dictionary<string, string?>> texts) => SomeBlocks.List(
        texts.Select(block => SomeBlocks.Block(
            element, block.Key, [.. block.Value.Where(title => title.Value is not null).Select(title => SomeBlocks.Value("title", title.Value, title.Key))])),
        s_cultures);

    private static Dictionary<Guid, Dictionary<string, string?>> Texts(string? json) => JsonNode.Parse(json!)!["contentData"]!.AsArray().ToDictionary(
        block => Guid.Parse(block!["key"]!.GetValue<string>()),
        block => block!["values"]!.AsArray().ToDictionary(value => value!["culture"]!.GetValue<string>(), value => value!["value"]?.GetValue<string>(), StringComparer.Ordinal));

    private static IEnumerable<(Guid, string, string)> Flat(Dictionary<Guid, Dictionary<string, string?>> texts) =>
        texts.SelectMany(block => block.Value.Where(title => title.Value is not null).Select(title => (block.Key, title.Key, title.Value!)));
}

using System.Text.Json.Nodes;
using Trade4Msmes.Cms.Tests.Kit;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;

namespace Trade4Msmes.Cms.Tests.PropertyEditors;

/// <summary>Element types for blocks, and the JSON that the backoffice sends of them.</summary>
internal static class SomeBlocks
{
    internal static async Task<IContentType> ElementAsync(ContentVariation variations = ContentVariation.Nothing, params (string Alias, string Editor)[] fields)
    {
        var properties = new List<SomeField.Property>();
        foreach (var (alias, editor) in fields)
        {
            properties.Add(new SomeField.Property(alias, await SomeField.DataTypeAsync(editor), variations));
        }

        return await SomeField.TypeAsync(isElement: true, variations, [.. properties]);
    }

    /// <summary>An element with a title, a rich text, and a picture, for the rules of each.</summary>
    internal static Task<IContentType> UsualElementAsync(ContentVariation variations = ContentVariation.Nothing) => ElementAsync(
        variations,
        ("title", Constants.PropertyEditors.Aliases.TextBox), ("text", Constants.PropertyEditors.Aliases.RichText),
        ("picture", Constants.PropertyEditors.Aliases.MediaPicker3), ("links", Constants.PropertyEditors.Aliases.MultiUrlPicker));

    /// <summary>The settings of a data type that lists these blocks.</summary>
    internal static string Settings(params IContentType[] elements) =>
        $$"""{"blocks":[{{string.Join(',', elements.Select(element => $$"""{"contentElementTypeKey":"{{element.Key}}"}"""))}}]}""";

    internal static JsonObject Block(IContentType element, Guid key, params JsonObject[] values) => new()
    {
        ["contentTypeKey"] = element.Key.ToString(),
        ["key"] = key.ToString(),
        ["values"] = new JsonArray([.. values]),
    };

    internal static JsonObject Value(string alias, JsonNode? value, string? culture = null) =>
        new() { ["alias"] = alias, ["culture"] = culture, ["segment"] = null, ["value"] = value };

    /// <summary>A list of blocks that is shown in the languages, or, without any, in all.</summary>
    internal static string List(IEnumerable<JsonObject> blocks, params string[] cultures)
    {
        var contents = blocks.ToList();
        var keys = contents.Select(block => block["key"]!.GetValue<string>()).ToList();
        string?[] shown = cultures.Length == 0 ? [null] : [.. cultures];
        return new JsonObject
        {
            ["layout"] = new JsonObject
            {
                [Constants.PropertyEditors.Aliases.BlockList] = new JsonArray([.. keys.Select(key => new JsonObject { ["contentKey"] = key })]),
            },
            ["contentData"] = new JsonArray([.. contents]),
            ["settingsData"] = new JsonArray(),
            ["expose"] = new JsonArray([.. keys.SelectMany(key => shown.Select(culture => new JsonObject { ["contentKey"] = key, ["culture"] = culture, ["segment"] = null }))]),
        }.ToJsonString();
    }
}

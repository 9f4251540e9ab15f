using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;
using Trade4Msmes.Cms.PropertyEditors.RichTexts;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;

namespace Trade4Msmes.Site.ContentFiles;

/// <summary>A body as Umbraco stores it: the JSON of a block list. Links are keys.</summary>
internal sealed class StoredBody(IJsonSerializer serializer, IContentTypeService types)
{
    private const string TextAlias = "text";
    private const string KindAlias = "kind";

    /// <param name="json">Null for nothing.</param>
    internal IReadOnlyList<BodyBlock> Read(string? json)
    {
        if (string.IsNullOrWhiteSpace(json) || serializer.Deserialize<BlockListValue>(json) is not { } list)
        {
            return [];
        }

        var data = list.ContentData.ToDictionary(block => block.Key);
        return BodyText.Joined((list.GetLayouts() ?? []).Select(layout => data.GetValueOrDefault(layout.ContentKey)).OfType<BlockItemData>().Select(Block));
    }

    /// <param name="page">Keys of blocks follow from page, language and order, so that the same body is always the same JSON.</param>
    internal string? Write(IReadOnlyList<BodyBlock> body, Guid page, string language)
    {
        if (body.Count == 0)
        {
            return null;
        }

        var blocks = body.Select((block, order) => (Block: block, Key: KeyOf(page, language, order))).ToList();
        return serializer.Serialize(new BlockListValue([.. blocks.Select(block => new BlockListLayoutItem(block.Key))])
        {
            ContentData = [.. blocks.Select(block => Data(block.Block, block.Key))],
            Expose = [.. blocks.Select(block => new BlockItemVariation(block.Key, null, null))],
        });
    }

    internal string WriteText(RichText text) => serializer.Serialize(new Markup(RichTextHtml.Write(text)));

    /// <summary>Rich text is stored as JSON with its markup, or, by older versions, as markup alone.</summary>
    internal RichText ReadText(object? stored)
    {
        var markup = stored switch
        {
            null => "",
            string text when !text.TrimStart().StartsWith('{') => text,
            _ => serializer.TryDeserialize<Markup>(stored, out var value) ? value.Text ?? "" : "",
        };
        return markup.Length == 0 ? RichText.Empty : RichTextHtml.Read(markup);
    }

    private BodyBlock Block(BlockItemData data)
    {
        var values = data.Values.ToDictionary(value => value.Alias, value => value.Value, StringComparer.Ordinal);
        var element = types.Get(data.ContentTypeKey)?.Alias;
        var kinds = BlockType.All.Where(known => known.ElementType == element).ToList();
        var type = kinds.FirstOrDefault(known => kinds.Count == 1 || Chosen(values.GetValueOrDefault(KindAlias)) == known.Word) ?? kinds.FirstOrDefault()
            ?? throw new InvalidOperationException($"The body has a block of the type '{element ?? data.ContentTypeKey.ToString()}', which content files don't know.");
        var title = type.TitleAlias is { } alias ? values.GetValueOrDefault(alias)?.ToString() : null;
        return new BodyBlock(type.Kind, BodyText.OneLine(title), ReadText(values.GetValueOrDefault(TextAlias)));
    }

    private BlockItemData Data(BodyBlock block, Guid key)
    {
        var type = BlockType.Of(block.Kind);
        var element = types.Get(type.ElementType) ?? throw new InvalidOperationException($"There is no element type {type.ElementType}. Import the schema first.");
        var data = new BlockItemData(key, element.Key, element.Alias);
        void Add(string alias, object value) => data.Values.Add(new BlockPropertyValue
        {
            Alias = alias,
            Value = value,
            PropertyType = element.CompositionPropertyTypes.FirstOrDefault(property => property.Alias == alias),
        });

        if (type.TitleAlias is { } titleAlias && block.Title is { } title)
        {
            Add(titleAlias, title);
        }

        if (BlockType.All.Count(other => other.ElementType == type.ElementType) > 1)
        {
            Add(KindAlias, serializer.Serialize(new[] { type.Word }));
        }

        Add(TextAlias, WriteText(block.Text));
        return data;
    }

    /// <summary>A drop-down's value is a JSON array of what was chosen, or that array itself.</summary>
    private string? Chosen(object? value) => value switch
    {
        string[] many => many.FirstOrDefault(),
        string text when text.StartsWith('[') => serializer.Deserialize<string[]>(text)?.FirstOrDefault(),
        _ => value?.ToString(),
    };

    private static Guid KeyOf(Guid page, string language, int order) =>
        new(SHA256.HashData(Encoding.UTF8.GetBytes($"{page:D} {language} {order}")).AsSpan(0, 16));

    private sealed record Markup([property: JsonPropertyName("markup")] string? Text, object? Blocks = null);
}

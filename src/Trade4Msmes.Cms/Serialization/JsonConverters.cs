using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Blocks;

namespace Trade4Msmes.Cms.Serialization;

internal sealed class UdiJsonConverter : JsonConverter<Udi>
{
    public override bool CanConvert(Type typeToConvert) => typeof(Udi).IsAssignableFrom(typeToConvert);

    public override Udi? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetString() is { Length: > 0 } text ? UdiParser.Parse(text) : null;

    public override void Write(Utf8JsonWriter writer, Udi value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}

/// <summary>A block value's layout holds items of a type that its key, the editor's alias, tells.</summary>
internal sealed class BlockLayoutJsonConverter : JsonConverter<IDictionary<string, IEnumerable<IBlockLayoutItem>>>
{
    private static readonly Dictionary<string, Type> s_itemTypes = new(StringComparer.Ordinal)
    {
        [Constants.PropertyEditors.Aliases.BlockList] = typeof(BlockListLayoutItem),
        [Constants.PropertyEditors.Aliases.BlockGrid] = typeof(BlockGridLayoutItem),
        [Constants.PropertyEditors.Aliases.SingleBlock] = typeof(SingleBlockLayoutItem),
        [Constants.PropertyEditors.Aliases.RichText] = typeof(RichTextBlockLayoutItem),
    };

    public override IDictionary<string, IEnumerable<IBlockLayoutItem>> Read(
        ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var layouts = new Dictionary<string, IEnumerable<IBlockLayoutItem>>(StringComparer.Ordinal);
        foreach (var (alias, items) in JsonNode.Parse(ref reader)?.AsObject() ?? [])
        {
            // A layout of another editor, left by a change of the data type, is nothing to show and nothing to fail on.
            if (s_itemTypes.TryGetValue(alias, out var itemType) && items is JsonArray array)
            {
                layouts[alias] = [.. array.Select(item => (IBlockLayoutItem)item.Deserialize(itemType, options)!)];
            }
        }

        return layouts;
    }

    public override void Write(
        Utf8JsonWriter writer, IDictionary<string, IEnumerable<IBlockLayoutItem>> value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (alias, items) in value)
        {
            writer.WritePropertyName(alias);
            writer.WriteStartArray();
            foreach (var item in items)
            {
                JsonSerializer.Serialize(writer, item, item.GetType(), options);
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }
}

/// <summary>Values of unknown type become what Core expects: text, whole and decimal numbers, truth values, JSON for the rest.</summary>
internal sealed class PlainObjectJsonConverter : JsonConverter<object>
{
    public override object? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                return null;
            case JsonTokenType.String:
                return reader.GetString();
            case JsonTokenType.True:
                return true;
            case JsonTokenType.False:
                return false;
            case JsonTokenType.Number:
                return reader.TryGetInt32(out var whole) ? whole : reader.TryGetInt64(out var large) ? large : reader.GetDecimal();
            default:
                var node = JsonNode.Parse(ref reader);
                return node is JsonArray { Count: > 0 } array && array.All(i => i is JsonValue v && v.GetValueKind() == JsonValueKind.String)
                    ? array.Select(i => i!.GetValue<string>()).ToArray()
                    : node;
        }
    }

    public override void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options)
    {
        if (value.GetType() == typeof(object))
        {
            writer.WriteStartObject();
            writer.WriteEndObject();
            return;
        }

        JsonSerializer.Serialize(writer, value, value.GetType(), options);
    }
}

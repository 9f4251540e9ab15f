using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Trade4Msmes.Cms.Schema;

/// <summary>A data type's settings in a form that does not depend on who wrote them.</summary>
public static class SchemaJson
{
    private static readonly JsonSerializerOptions s_options = new()
    {
        WriteIndented = true,
        IndentSize = 2,
        NewLine = "\n",
        // The text lies in CDATA, not in HTML: accents and angle brackets stay readable.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Names in ordinal order, absent instead of null, two spaces of indent, line feeds.</summary>
    /// <exception cref="JsonException">It is not JSON, or not an object.</exception>
    public static string Canonical(string json) => JsonNode.Parse(json) is JsonObject settings
        ? Sorted(settings)!.ToJsonString(s_options)
        : throw new JsonException("The settings of a data type are a JSON object.");

    private static JsonNode? Sorted(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(members.Where(member => member.Value is not null)
            .OrderBy(member => member.Key, StringComparer.Ordinal)
            .Select(member => KeyValuePair.Create(member.Key, Sorted(member.Value)))),
        JsonArray entries => new JsonArray([.. entries.Select(Sorted)]),
        _ => node?.DeepClone(),
    };
}

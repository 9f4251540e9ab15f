using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Umbraco.Cms.Core.Serialization;

namespace Trade4Msmes.Cms.Serialization;

/// <summary>Umbraco's JSON: camelCase, enums by name, UDIs as strings, blocks by their editor's layout.</summary>
internal class CmsJsonSerializer(bool skipNulls = false) : IJsonSerializer
{
    private readonly JsonSerializerOptions _options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        PropertyNameCaseInsensitive = true,
        NumberHandling = JsonNumberHandling.AllowReadingFromString,
        DefaultIgnoreCondition = skipNulls ? JsonIgnoreCondition.WhenWritingNull : JsonIgnoreCondition.Never,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters =
        {
            new JsonStringEnumConverter(),
            new UdiJsonConverter(),
            new BlockLayoutJsonConverter(),
            new PlainObjectJsonConverter(),
        },
    };

    public string Serialize(object? input) => JsonSerializer.Serialize(input, _options);

    public T? Deserialize<T>(string input) => JsonSerializer.Deserialize<T>(input, _options);

    public bool TryDeserialize<T>(object input, [NotNullWhen(true)] out T? value)
        where T : class
    {
        value = input switch
        {
            T already => already,
            JsonNode node => node.Deserialize<T>(_options),
            JsonElement element => element.Deserialize<T>(_options),
            string text when text.AsSpan().Trim() is ['{' or '[', ..] => Deserialize<T>(text),
            _ => null,
        };
        return value is not null;
    }
}

/// <summary>The same for data types' configuration, where absent and null are one.</summary>
internal sealed class CmsConfigurationJsonSerializer() : CmsJsonSerializer(skipNulls: true), IConfigurationEditorJsonSerializer;

/// <summary>Asked for by Core's services; webhooks themselves are not supported.</summary>
internal sealed class CmsWebhookJsonSerializer() : CmsJsonSerializer(skipNulls: false), IWebhookJsonSerializer;

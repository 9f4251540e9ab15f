using System.Text.Json;
using Umbraco.Cms.Core.Serialization;

namespace Trade4Msmes.Cms.PropertyEditors.Values;

/// <summary>Reads a value in any form it comes in: the JSON that an editor sends, the text that is stored, what our own code made.</summary>
internal static class ValueReading
{
    /// <returns>Null for no value.</returns>
    /// <exception cref="JsonException">The value is not of this form.</exception>
    internal static T? Read<T>(this IJsonSerializer serializer, object? value)
        where T : class => value switch
        {
            null => null,
            T already => already,
            string text => string.IsNullOrWhiteSpace(text) ? null : serializer.Deserialize<T>(text),
            _ => serializer.Deserialize<T>(serializer.Serialize(value)),
        };

    /// <returns>False when the value is not of this form; true with null for no value.</returns>
    internal static bool TryRead<T>(this IJsonSerializer serializer, object? value, out T? read)
        where T : class
    {
        try
        {
            read = serializer.Read<T>(value);
            return true;
        }
        catch (Exception unreadable) when (unreadable is JsonException or FormatException or NotSupportedException)
        {
            read = null;
            return false;
        }
    }
}

using System.Text.RegularExpressions;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Strings;

namespace Trade4Msmes.Cms.PropertyEditors;

/// <summary>Tells which documents and media a value names by UDI, wherever in the value they stand.</summary>
internal partial class DocumentReferencesValueEditor(
    IShortStringHelper shortStringHelper, IJsonSerializer jsonSerializer, IIOHelper ioHelper, DataEditorAttribute attribute)
    : DataValueEditor(shortStringHelper, jsonSerializer, ioHelper, attribute), IDataValueReference
{
    public IEnumerable<UmbracoEntityReference> GetReferences(object? value) =>
        value?.ToString() is { Length: > 0 } text
            ? Udis().Matches(text).Select(match => match.Value).Distinct().Select(udi => new UmbracoEntityReference(UdiParser.Parse(udi)))
            : [];

    [GeneratedRegex("umb://(?:document|media)/[0-9a-fA-F]{32}")]
    private static partial Regex Udis();
}

/// <summary>Rich text: what comes from the editor is cleaned by the one allow-list before it is kept.</summary>
internal sealed class RichTextValueEditor(
    IShortStringHelper shortStringHelper, IJsonSerializer jsonSerializer, IIOHelper ioHelper, DataEditorAttribute attribute,
    IHtmlSanitizer sanitizer, IJsonSerializer serializer)
    : DocumentReferencesValueEditor(shortStringHelper, jsonSerializer, ioHelper, attribute)
{
    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue) =>
        RichTextValue.Read(editorValue.Value, serializer) is { } value
            ? serializer.Serialize(value with { Markup = sanitizer.Sanitize(value.Markup) })
            : null;

    public override object? ToEditor(IProperty property, string? culture = null, string? segment = null) =>
        RichTextValue.Read(property.GetValue(culture, segment), serializer);
}

/// <summary>Rich text as Umbraco stores it. Blocks inside rich text are not supported.</summary>
internal sealed record RichTextValue(string Markup, object? Blocks = null)
{
    internal static RichTextValue? Read(object? stored, IJsonSerializer serializer) => stored switch
    {
        null or "" => null,
        RichTextValue value => value,
        string text when !text.TrimStart().StartsWith('{') => new RichTextValue(text),
        _ => serializer.TryDeserialize<RichTextValue>(stored, out var value) && value.Markup is not null ? value with { Blocks = null } : null,
    };
}

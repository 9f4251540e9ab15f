using System.ComponentModel.DataAnnotations;
using System.Text.RegularExpressions;
using Trade4Msmes.Cms.PropertyEditors.Values;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace Trade4Msmes.Cms.PropertyEditors.Choices;

/// <summary>One of the colours that the data type lists, with its name.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.ColorPicker, ValueEditorIsReusable = true)]
public sealed class ColorPickerPropertyEditor : DataEditor
{
    private readonly IIOHelper _ioHelper;
    private readonly IConfigurationEditorJsonSerializer _serializer;

    public ColorPickerPropertyEditor(IDataValueEditorFactory factory, IIOHelper ioHelper, IConfigurationEditorJsonSerializer serializer)
        : base(factory)
    {
        (_ioHelper, _serializer) = (ioHelper, serializer);
        SupportsReadOnly = true;
    }

    public override IPropertyIndexValueFactory PropertyIndexValueFactory { get; } = new NoopPropertyIndexValueFactory();

    protected override IConfigurationEditor CreateConfigurationEditor() => new ColorPickerConfigurationEditor(_ioHelper, _serializer);

    protected override IDataValueEditor CreateValueEditor() => DataValueEditorFactory.Create<ColorPickerValueEditor>(Attribute!);
}

/// <summary>A colour as stored: hexadecimal digits, or, as JSON, with its name.</summary>
internal sealed record StoredColor(string? Value, string? Label)
{
    internal static StoredColor? Read(object? value, IJsonSerializer serializer) => value is string text && !text.TrimStart().StartsWith('{')
        ? string.IsNullOrWhiteSpace(text) ? null : new StoredColor(text, text)
        : serializer.Read<StoredColor>(value);
}

internal sealed class ColorPickerValueEditor : DataValueEditor
{
    private readonly IJsonSerializer _serializer;

    public ColorPickerValueEditor(
        IShortStringHelper shortStringHelper, IJsonSerializer serializer, IIOHelper ioHelper, DataEditorAttribute attribute, ILocalizedTextService texts)
        : base(shortStringHelper, serializer, ioHelper, attribute)
    {
        _serializer = serializer;
        Validators.Add(new ValueRule<ColorPickerConfiguration>((value, configuration) =>
            StoredColor.Read(value, serializer)?.Value is { Length: > 0 } color && !configuration.Items.Exists(item => Digits(item.Value) == Digits(color))
                ? [texts.Problem("invalidColor", color)]
                : []));
    }

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue)
    {
        try
        {
            return StoredColor.Read(editorValue.Value, _serializer) is { Value.Length: > 0 } color ? _serializer.Serialize(color) : null;
        }
        catch (System.Text.Json.JsonException)
        {
            return currentValue;
        }
    }

    public override object? ToEditor(IProperty property, string? culture = null, string? segment = null) =>
        StoredColor.Read(property.GetValue(culture, segment), _serializer);

    private static string? Digits(string? color) => color?.TrimStart('#').ToUpperInvariant();
}

/// <summary>Colours of a data type are three or six hexadecimal digits.</summary>
internal sealed partial class ColorPickerConfigurationEditor : ConfigurationEditor<ColorPickerConfiguration>
{
    public ColorPickerConfigurationEditor(IIOHelper ioHelper, IConfigurationEditorJsonSerializer serializer)
        : base(ioHelper) => Field(nameof(ColorPickerConfiguration.Items)).Validators.Add(new Hexadecimal(serializer));

    private sealed partial class Hexadecimal(IConfigurationEditorJsonSerializer serializer) : IValueValidator
    {
        public IEnumerable<ValidationResult> Validate(
            object? value, string? valueType, object? dataTypeConfiguration, PropertyValidationContext validationContext) =>
            !serializer.TryRead<List<StoredColor>>(value, out var colors)
                ? [new ValidationResult("The colours can't be read: each has a value, such as \"1e5aa8\", and a label.", ["items"])]
                : (colors ?? []).Where(color => !Color().IsMatch(color.Value ?? ""))
                    .Select(color => new ValidationResult($"'{color.Value}' is no colour: enter three or six hexadecimal digits, such as 1e5aa8.", ["items"]));

        [GeneratedRegex("^#?([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$")]
        private static partial Regex Color();
    }
}

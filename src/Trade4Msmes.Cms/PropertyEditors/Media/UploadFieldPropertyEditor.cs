using Trade4Msmes.Cms.PropertyEditors.Values;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Strings;

namespace Trade4Msmes.Cms.PropertyEditors.Media;

/// <summary>An uploaded file: its path.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.UploadField, ValueEditorIsReusable = true)]
public sealed class UploadFieldPropertyEditor(IDataValueEditorFactory factory, IIOHelper ioHelper) : DataEditor(factory)
{
    public override IPropertyIndexValueFactory PropertyIndexValueFactory { get; } = new NoopPropertyIndexValueFactory();

    protected override IConfigurationEditor CreateConfigurationEditor() => new FileUploadConfigurationEditor(ioHelper);

    protected override IDataValueEditor CreateValueEditor() => DataValueEditorFactory.Create<UploadFieldValueEditor>(Attribute!);
}

/// <summary>A file as an editor sees and sends it: with the key of a new upload, if there is one.</summary>
internal sealed record SentFile(string? Src, Guid? TemporaryFileId = null)
{
    internal static SentFile? Read(object? value, IJsonSerializer serializer) =>
        value is string { Length: > 0 } path && !path.TrimStart().StartsWith('{') ? new SentFile(path) : serializer.Read<SentFile>(value);
}

internal sealed class UploadFieldValueEditor : DataValueEditor
{
    private readonly IJsonSerializer _serializer;
    private readonly Uploads _uploads;

    public UploadFieldValueEditor(
        IShortStringHelper shortStringHelper, IJsonSerializer serializer, IIOHelper ioHelper, DataEditorAttribute attribute, Uploads uploads)
        : base(shortStringHelper, serializer, ioHelper, attribute)
    {
        (_serializer, _uploads) = (serializer, uploads);
        Validators.Add(new ValueRule<FileUploadConfiguration>((value, configuration) =>
            SentFile.Read(value, serializer)?.TemporaryFileId is { } key ? uploads.Problems(key, configuration.FileExtensions) : []));
    }

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue)
    {
        if (!_serializer.TryRead<SentFile>(editorValue.Value, out var sent))
        {
            return currentValue;
        }

        return sent?.TemporaryFileId is { } key
            ? _uploads.Keep(key, editorValue, (editorValue.DataTypeConfiguration as FileUploadConfiguration)?.FileExtensions) ?? currentValue
            : _uploads.Own(sent?.Src, SentFile.Read(currentValue, _serializer)?.Src, editorValue);
    }

    public override object? ToEditor(IProperty property, string? culture = null, string? segment = null) =>
        SentFile.Read(property.GetValue(culture, segment), _serializer) is { Src.Length: > 0 } file ? file : null;
}

using Trade4Msmes.Cms.PropertyEditors.Values;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.ValueConverters;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Strings;

namespace Trade4Msmes.Cms.PropertyEditors.Media;

/// <summary>An uploaded image with its focal point and crops.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.ImageCropper, ValueType = ValueTypes.Json, ValueEditorIsReusable = true)]
public sealed class ImageCropperPropertyEditor(IDataValueEditorFactory factory, IIOHelper ioHelper) : DataEditor(factory)
{
    public override IPropertyIndexValueFactory PropertyIndexValueFactory { get; } = new NoopPropertyIndexValueFactory();

    protected override IConfigurationEditor CreateConfigurationEditor() => new ImageCropperConfigurationEditor(ioHelper);

    protected override IDataValueEditor CreateValueEditor() => DataValueEditorFactory.Create<ImageCropperValueEditor>(Attribute!);

    private sealed class ImageCropperConfigurationEditor(IIOHelper io) : ConfigurationEditor<ImageCropperConfiguration>(io);
}

/// <summary>An image as an editor sends it: with the key of a new upload, if there is one.</summary>
internal sealed class SentImage : ImageCropperValue
{
    public Guid? TemporaryFileId { get; set; }
}

internal sealed class ImageCropperValueEditor : DataValueEditor
{
    private readonly IJsonSerializer _serializer;
    private readonly Uploads _uploads;
    private readonly IDataTypeConfigurationCache _configurations;

    public ImageCropperValueEditor(
        IShortStringHelper shortStringHelper, IJsonSerializer serializer, IIOHelper ioHelper, DataEditorAttribute attribute,
        Uploads uploads, IDataTypeConfigurationCache configurations)
        : base(shortStringHelper, serializer, ioHelper, attribute)
    {
        (_serializer, _uploads, _configurations) = (serializer, uploads, configurations);
        Validators.Add(new ValueRule<ImageCropperConfiguration>((value, _) =>
            StoredImages.Read<SentImage>(value, serializer)?.TemporaryFileId is { } key ? uploads.Problems(key, allowed: null) : []));
    }

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue)
    {
        if (!_serializer.TryRead<SentImage>(editorValue.Value, out var sent))
        {
            return currentValue;
        }

        var source = sent?.TemporaryFileId is { } key
            ? _uploads.Keep(key, editorValue, allowed: null)
            : _uploads.Own(sent?.Src, StoredImages.Read<ImageCropperValue>(currentValue, _serializer)?.Src, editorValue);
        // An upload that was refused has told why; what there was stays.
        return sent?.TemporaryFileId is not null && source is null ? currentValue
            : string.IsNullOrWhiteSpace(source) ? null
            : _serializer.Serialize(new ImageCropperValue { Src = source, Crops = Crops.Stored(sent!.Crops), FocalPoint = Crops.Stored(sent.FocalPoint) });
    }

    public override object? ToEditor(IProperty property, string? culture = null, string? segment = null)
    {
        if (StoredImages.Read<ImageCropperValue>(property.GetValue(culture, segment), _serializer) is not { } image)
        {
            return null;
        }

        image.Crops = Crops.Shown(image.Crops, _configurations.GetConfigurationAs<ImageCropperConfiguration>(property.PropertyType.DataTypeKey));
        return image;
    }
}

internal static class StoredImages
{
    /// <summary>Images from before crops were kept as a bare path.</summary>
    internal static T? Read<T>(object? value, IJsonSerializer serializer)
        where T : ImageCropperValue, new() =>
        value is string { Length: > 0 } path && !path.TrimStart().StartsWith('{') ? new T { Src = path } : serializer.Read<T>(value);
}

/// <summary>An image for pages, with the crops that the data type lists today.</summary>
[DefaultPropertyValueConverter]
public sealed class ImageCropperValueConverter(IJsonSerializer serializer) : PropertyValueConverterBase
{
    public override bool IsConverter(IPublishedPropertyType propertyType) =>
        propertyType.EditorAlias == Constants.PropertyEditors.Aliases.ImageCropper;

    public override Type GetPropertyValueType(IPublishedPropertyType propertyType) => typeof(ImageCropperValue);

    public override PropertyCacheLevel GetPropertyCacheLevel(IPublishedPropertyType propertyType) =>
        PropertyCacheLevel.Element;

    public override object? ConvertSourceToIntermediate(
        IPublishedElement owner, IPublishedPropertyType propertyType,
        object? source, bool preview)
    {
        if (StoredImages.Read<ImageCropperValue>(source, serializer) is not { } image)
        {
            return null;
        }

        image.Crops = Crops.Shown(image.Crops, propertyType.DataType.ConfigurationAs<ImageCropperConfiguration>());
        return image;
    }
}

using Umbraco.Cms.Core;
using Umbraco.Cms.Core.PropertyEditors;

namespace Trade4Msmes.Cms.PropertyEditors;

/// <summary>The path of an uploaded file. Media types name it; the files themselves come and go with the media section.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.UploadField, ValueEditorIsReusable = true)]
public sealed class UploadFieldPropertyEditor(IDataValueEditorFactory factory) : DataEditor(factory);

/// <summary>The path of an image with its focal point and crops, as JSON. Media types name it, as they name an uploaded file.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.ImageCropper, ValueType = ValueTypes.Json, ValueEditorIsReusable = true)]
public sealed class ImageCropperPropertyEditor(IDataValueEditorFactory factory) : DataEditor(factory);

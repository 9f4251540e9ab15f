using Trade4Msmes.Cms.PropertyEditors.Values;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.Validation;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;
using Umbraco.Cms.Core.Strings;

namespace Trade4Msmes.Cms.PropertyEditors.Media;

/// <summary>One or several media items, each with a focal point and crops of its own where it is shown.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.MediaPicker3, ValueType = ValueTypes.Json, ValueEditorIsReusable = true)]
public sealed class MediaPicker3PropertyEditor : DataEditor
{
    private readonly IIOHelper _ioHelper;

    public MediaPicker3PropertyEditor(IDataValueEditorFactory factory, IIOHelper ioHelper)
        : base(factory)
    {
        _ioHelper = ioHelper;
        SupportsReadOnly = true;
    }

    // Keys are no words to search for.
    public override IPropertyIndexValueFactory PropertyIndexValueFactory { get; } = new NoopPropertyIndexValueFactory();

    protected override IConfigurationEditor CreateConfigurationEditor() => new MediaPicker3ConfigurationEditor(_ioHelper);

    protected override IDataValueEditor CreateValueEditor() => DataValueEditorFactory.Create<MediaPicker3ValueEditor>(Attribute!);
}

/// <summary>Stored are keys, and of crops and focal points what somebody set.</summary>
internal sealed class MediaPicker3ValueEditor : DataValueEditor, IDataValueReference
{
    private readonly IJsonSerializer _serializer;
    private readonly IMediaService _media;
    private readonly IMediaTypeService _mediaTypes;
    private readonly IMediaNavigationQueryService _tree;
    private readonly IDataTypeConfigurationCache _configurations;
    private readonly ILocalizedTextService _texts;

    public MediaPicker3ValueEditor(
        IShortStringHelper shortStringHelper, IJsonSerializer serializer, IIOHelper ioHelper, DataEditorAttribute attribute, IMediaService media,
        IMediaTypeService mediaTypes, IMediaNavigationQueryService tree, IDataTypeConfigurationCache configurations, ILocalizedTextService texts)
        : base(shortStringHelper, serializer, ioHelper, attribute)
    {
        (_serializer, _media, _mediaTypes, _tree, _configurations, _texts) = (serializer, media, mediaTypes, tree, configurations, texts);
        Validators.Add(new ValueRule<MediaPicker3Configuration>((value, configuration) => Problems(PickedMedia.Read(value, serializer), configuration)));
    }

    public IEnumerable<UmbracoEntityReference> GetReferences(object? value) =>
        PickedMedia.Read(value, _serializer).Select(picked => new UmbracoEntityReference(Udi.Create(Constants.UdiEntityType.Media, picked.MediaKey)));

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue)
    {
        if (!_serializer.TryRead<List<PickedMedia>>(editorValue.Value, out var picked))
        {
            return currentValue;
        }

        return picked is null or [] ? null : _serializer.Serialize(picked.Select(item => item with
        {
            // Looked up when shown: an editor that sends back what it got has changed nothing.
            MediaTypeAlias = "",
            Crops = Crops.Stored(item.Crops),
            FocalPoint = Crops.Stored(item.FocalPoint),
        }));
    }

    public override object ToEditor(IProperty property, string? culture = null, string? segment = null)
    {
        var picked = PickedMedia.Read(property.GetValue(culture, segment), _serializer);
        var types = TypesOf(picked);
        var configuration = _configurations.GetConfigurationAs<MediaPicker3Configuration>(property.PropertyType.DataTypeKey);
        // What was deleted for ever can't be shown, as in Umbraco.
        return picked.Where(item => types.ContainsKey(item.MediaKey)).Select(item => item with
        {
            MediaTypeAlias = types[item.MediaKey].Alias,
            Crops = Crops.Shown(item.Crops, configuration),
            FocalPoint = configuration?.EnableLocalFocalPoint == false ? null : item.FocalPoint,
        }).ToList();
    }

    private IEnumerable<string> Problems(IReadOnlyList<PickedMedia> picked, MediaPicker3Configuration configuration)
    {
        if (picked.Count == 0)
        {
            yield break;
        }

        if (!configuration.Multiple && picked.Count > 1)
        {
            yield return _texts.Problem("multipleMediaNotAllowed");
        }

        foreach (var problem in _texts.CountProblems(picked.Count, configuration.ValidationLimit.Min, configuration.ValidationLimit.Max))
        {
            yield return problem;
        }

        var types = TypesOf(picked);
        if (picked.Any(item => !types.ContainsKey(item.MediaKey)))
        {
            yield return _texts.Problem("missingMedia");
        }

        var allowed = AllowedTypes(configuration);
        if (allowed.Count > 0 && types.Values.Any(type => !allowed.Contains(type.Key)))
        {
            yield return _texts.Problem("invalidMediaType");
        }

        if (configuration.StartNodeId is { } start && !ValidationHelper.HasValidStartNode(types.Keys, start, _tree))
        {
            yield return _texts.Problem("invalidStartNode");
        }
    }

    private Dictionary<Guid, ISimpleContentType> TypesOf(IReadOnlyList<PickedMedia> picked) => picked.Count == 0
        ? []
        : _media.GetByIds(picked.Select(item => item.MediaKey).Distinct()).ToDictionary(item => item.Key, item => item.ContentType);

    /// <summary>Keys of media types; older data types list aliases.</summary>
    private HashSet<Guid> AllowedTypes(MediaPicker3Configuration configuration) =>
        [.. (configuration.Filter ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(name => Guid.TryParse(name, out var key) ? key : _mediaTypes.Get(name)?.Key ?? Guid.Empty)];
}

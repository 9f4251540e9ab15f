using System.Text.Json;
using Trade4Msmes.Cms.PropertyEditors.Values;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace Trade4Msmes.Cms.PropertyEditors.Blocks;

/// <summary>What all block editors need.</summary>
internal sealed record BlockServices(
    BlockContents Contents, BlockVariance Variance, BlockMerge Merge, IContentTypeService Types, Lazy<IPropertyValidationService> Rules,
    ILocalizedTextService Texts, IJsonSerializer Serializer);

/// <summary>Blocks of any layout: both ways, each value inside goes through its own editor.</summary>
internal abstract class BlockValueEditor<TValue, TLayout> : DataValueEditor, IDataValueReference, IDataValueTags
    where TValue : BlockValue<TLayout>, new()
    where TLayout : class, IBlockLayoutItem, new()
{
    private readonly BlockServices _services;

    protected BlockValueEditor(
        IShortStringHelper shortStringHelper, IJsonSerializer serializer, IIOHelper ioHelper, DataEditorAttribute attribute,
        BlockEditorDataConverter<TValue, TLayout> converter, BlockServices services)
        : base(shortStringHelper, serializer, ioHelper, attribute)
    {
        _services = services;
        Reader = new BlockReader<TValue, TLayout>(converter, serializer, services.Types);
        // What can't be read is told by the rule on the number of blocks.
        Validators.Add(new BlockRules(
            value => serializer.TryRead<TValue>(value, out var read) && Reader.ReadAll(read) is { } all ? (all.BlockValue, BlockReader<TValue, TLayout>.Used(all)) : null,
            services.Types, services.Rules));
    }

    internal BlockReader<TValue, TLayout> Reader { get; }

    public IEnumerable<UmbracoEntityReference> GetReferences(object? value) =>
        Reader.Read(value) is { } blocks ? _services.Contents.References(blocks) : [];

    public IEnumerable<ITag> GetTags(object? value, object? dataTypeConfiguration, int? languageId) =>
        Reader.Read(value) is { } blocks ? _services.Contents.Tags(blocks, languageId) : [];

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue)
    {
        try
        {
            if (Reader.Read(editorValue.Value) is not { } blocks)
            {
                return null;
            }

            _services.Contents.FromEditor(blocks, Reader.Read(currentValue), editorValue);
            return _services.Serializer.Serialize(blocks);
        }
        catch (JsonException)
        {
            // The rule that it breaks has been told; what there was stays.
            return currentValue;
        }
    }

    public override object? ToEditor(IProperty property, string? culture = null, string? segment = null)
    {
        if (Reader.Read(property.GetValue(culture, segment)) is not { } blocks)
        {
            return null;
        }

        _services.Variance.Align(blocks, culture);
        _services.Contents.ToEditor(blocks);
        return blocks;
    }

    public override IEnumerable<Guid> ConfiguredElementTypeKeys() =>
        Configured().SelectMany(block => new[] { block.ContentElementTypeKey, block.SettingsElementTypeKey }).OfType<Guid>();

    /// <summary>The blocks that the data type lists.</summary>
    protected abstract IEnumerable<IBlockConfiguration> Configured();
}

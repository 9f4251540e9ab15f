using Trade4Msmes.Cms.PropertyEditors.Values;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Strings;

namespace Trade4Msmes.Cms.PropertyEditors.Blocks;

/// <summary>A list of blocks, each of an element type.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.BlockList, ValueType = ValueTypes.Json, ValueEditorIsReusable = false)]
internal sealed class BlockListPropertyEditor : BlockPropertyEditor<BlockListValue, BlockListLayoutItem>
{
    private readonly IIOHelper _ioHelper;

    public BlockListPropertyEditor(IDataValueEditorFactory factory, IIOHelper ioHelper, BlockServices services)
        : base(factory, services) => _ioHelper = ioHelper;

    protected override IConfigurationEditor CreateConfigurationEditor() => new BlockListConfigurationEditor(_ioHelper);

    protected override IDataValueEditor CreateValueEditor() => DataValueEditorFactory.Create<BlockListValueEditor>(Attribute!);

    private sealed class BlockListConfigurationEditor(IIOHelper io) : ConfigurationEditor<BlockListConfiguration>(io);
}

internal sealed class BlockListValueEditor : BlockValueEditor<BlockListValue, BlockListLayoutItem>
{
    public BlockListValueEditor(
        IShortStringHelper shortStringHelper, IJsonSerializer serializer, IIOHelper ioHelper, DataEditorAttribute attribute, BlockServices services)
        : base(shortStringHelper, serializer, ioHelper, attribute, new BlockListEditorDataConverter(serializer), services) =>
        Validators.Add(new ValueRule<BlockListConfiguration>((value, configuration) => services.Texts.CountProblems(
            Reader.Read(value)?.GetLayouts()?.Count() ?? 0, configuration.ValidationLimit.Min, configuration.ValidationLimit.Max)));

    protected override IEnumerable<IBlockConfiguration> Configured() => (ConfigurationObject as BlockListConfiguration)?.Blocks ?? [];
}

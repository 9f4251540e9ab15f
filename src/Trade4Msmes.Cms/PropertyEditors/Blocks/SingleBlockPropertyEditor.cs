using Trade4Msmes.Cms.PropertyEditors.Values;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Strings;

namespace Trade4Msmes.Cms.PropertyEditors.Blocks;

/// <summary>One block.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.SingleBlock, ValueType = ValueTypes.Json, ValueEditorIsReusable = false)]
internal sealed class SingleBlockPropertyEditor : BlockPropertyEditor<SingleBlockValue, SingleBlockLayoutItem>
{
    private readonly IIOHelper _ioHelper;

    public SingleBlockPropertyEditor(IDataValueEditorFactory factory, IIOHelper ioHelper, BlockServices services)
        : base(factory, services) => _ioHelper = ioHelper;

    protected override IConfigurationEditor CreateConfigurationEditor() => new SingleBlockConfigurationEditor(_ioHelper);

    protected override IDataValueEditor CreateValueEditor() => DataValueEditorFactory.Create<SingleBlockValueEditor>(Attribute!);

    private sealed class SingleBlockConfigurationEditor(IIOHelper io) : ConfigurationEditor<SingleBlockConfiguration>(io);
}

internal sealed class SingleBlockValueEditor : BlockValueEditor<SingleBlockValue, SingleBlockLayoutItem>
{
    public SingleBlockValueEditor(
        IShortStringHelper shortStringHelper, IJsonSerializer serializer, IIOHelper ioHelper, DataEditorAttribute attribute, BlockServices services)
        : base(shortStringHelper, serializer, ioHelper, attribute, new SingleBlockEditorDataConverter(serializer), services) =>
        Validators.Add(new ValueRule<SingleBlockConfiguration>((value, _) =>
            services.Texts.CountProblems(Reader.Read(value)?.GetLayouts()?.Count() ?? 0, least: null, most: 1)));

    protected override IEnumerable<IBlockConfiguration> Configured() => (ConfigurationObject as SingleBlockConfiguration)?.Blocks ?? [];
}

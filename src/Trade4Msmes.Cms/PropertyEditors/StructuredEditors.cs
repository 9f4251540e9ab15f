using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;

namespace Trade4Msmes.Cms.PropertyEditors;

/// <summary>Text with headings, lists, links and tables.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.RichText, ValueType = ValueTypes.Text, ValueEditorIsReusable = true)]
public sealed class RichTextPropertyEditor(IDataValueEditorFactory factory, IIOHelper ioHelper) : DataEditor(factory)
{
    protected override IConfigurationEditor CreateConfigurationEditor() => new RichTextConfigurationEditor(ioHelper);

    protected override IDataValueEditor CreateValueEditor() => DataValueEditorFactory.Create<RichTextValueEditor>(Attribute!);
}

/// <summary>A list of blocks, each of an element type.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.BlockList, ValueType = ValueTypes.Json, ValueEditorIsReusable = false)]
public sealed class BlockListPropertyEditor(IDataValueEditorFactory factory, IIOHelper ioHelper) : DataEditor(factory)
{
    protected override IConfigurationEditor CreateConfigurationEditor() => new BlockListConfigurationEditor(ioHelper);

    protected override IDataValueEditor CreateValueEditor() => DataValueEditorFactory.Create<BlockListValueEditor>(Attribute!);

    private sealed class BlockListConfigurationEditor(IIOHelper io) : ConfigurationEditor<BlockListConfiguration>(io);
}

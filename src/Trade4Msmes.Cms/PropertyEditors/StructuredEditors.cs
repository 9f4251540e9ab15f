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

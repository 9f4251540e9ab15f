using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;

namespace Trade4Msmes.Cms.PropertyEditors;

/// <summary>One line of text.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.TextBox, ValueEditorIsReusable = true)]
public sealed class TextBoxPropertyEditor(IDataValueEditorFactory factory, IIOHelper ioHelper) : DataEditor(factory)
{
    protected override IConfigurationEditor CreateConfigurationEditor() => new TextboxConfigurationEditor(ioHelper);
}

/// <summary>Several lines of plain text.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.TextArea, ValueType = ValueTypes.Text, ValueEditorIsReusable = true)]
public sealed class TextAreaPropertyEditor(IDataValueEditorFactory factory, IIOHelper ioHelper) : DataEditor(factory)
{
    protected override IConfigurationEditor CreateConfigurationEditor() => new TextAreaConfigurationEditor(ioHelper);
}

/// <summary>A list of one-line texts, stored one a line.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.MultipleTextstring, ValueType = ValueTypes.Text, ValueEditorIsReusable = true)]
public sealed class MultipleTextStringPropertyEditor(IDataValueEditorFactory factory, IIOHelper ioHelper) : DataEditor(factory)
{
    protected override IConfigurationEditor CreateConfigurationEditor() => new MultipleTextStringConfigurationEditor(ioHelper);

    private sealed class MultipleTextStringConfigurationEditor(IIOHelper io) : ConfigurationEditor<MultipleTextStringConfiguration>(io);
}

/// <summary>A choice from a list, stored as a JSON array of the chosen items.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.DropDownListFlexible, ValueType = ValueTypes.Json, ValueEditorIsReusable = true)]
public sealed class DropDownFlexiblePropertyEditor(IDataValueEditorFactory factory, IIOHelper ioHelper) : DataEditor(factory)
{
    protected override IConfigurationEditor CreateConfigurationEditor() => new DropDownFlexibleConfigurationEditor(ioHelper);

    private sealed class DropDownFlexibleConfigurationEditor(IIOHelper io) : ConfigurationEditor<DropDownFlexibleConfiguration>(io);
}

/// <summary>Yes or no.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.Boolean, ValueType = ValueTypes.Integer, ValueEditorIsReusable = true)]
public sealed class TrueFalsePropertyEditor(IDataValueEditorFactory factory) : DataEditor(factory);

/// <summary>Links to other documents, stored as UDIs with commas between.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.MultiNodeTreePicker, ValueType = ValueTypes.Text, ValueEditorIsReusable = true)]
public sealed class MultiNodeTreePickerPropertyEditor(IDataValueEditorFactory factory, IIOHelper ioHelper) : DataEditor(factory)
{
    protected override IConfigurationEditor CreateConfigurationEditor() => new MultiNodePickerConfigurationEditor(ioHelper);

    protected override IDataValueEditor CreateValueEditor() => DataValueEditorFactory.Create<DocumentReferencesValueEditor>(Attribute!);
}

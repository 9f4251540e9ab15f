using System.Globalization;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;

namespace Trade4Msmes.Cms.PropertyEditors.Dates;

/// <summary>What the four editors of dates and times share: they differ in what they show.</summary>
public abstract class DatePropertyEditor : DataEditor
{
    private readonly IIOHelper _ioHelper;

    private protected DatePropertyEditor(IDataValueEditorFactory factory, IIOHelper ioHelper)
        : base(factory)
    {
        _ioHelper = ioHelper;
        SupportsReadOnly = true;
    }

    /// <summary>The form in which the editor shows it.</summary>
    private protected abstract string Format { get; }

    protected override IConfigurationEditor CreateConfigurationEditor() => new DateConfigurationEditor(_ioHelper);

    protected override IDataValueEditor CreateValueEditor() =>
        DataValueEditorFactory.Create<DateTimeValueEditor>(Attribute!, (Func<StoredDate, string>)(date => date.Date.ToString(Format, CultureInfo.InvariantCulture)));

    private sealed class DateConfigurationEditor(IIOHelper io) : ConfigurationEditor<DateTimeConfiguration>(io);
}

/// <summary>A day.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.DateOnly, ValueType = ValueTypes.Json, ValueEditorIsReusable = true)]
public sealed class DateOnlyPropertyEditor(IDataValueEditorFactory factory, IIOHelper ioHelper) : DatePropertyEditor(factory, ioHelper)
{
    private protected override string Format => "yyyy-MM-dd";
}

/// <summary>A time of any day.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.TimeOnly, ValueType = ValueTypes.Json, ValueEditorIsReusable = true)]
public sealed class TimeOnlyPropertyEditor(IDataValueEditorFactory factory, IIOHelper ioHelper) : DatePropertyEditor(factory, ioHelper)
{
    private protected override string Format => "HH:mm:ss";
}

/// <summary>A day and time wherever the reader is.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.DateTimeUnspecified, ValueType = ValueTypes.Json, ValueEditorIsReusable = true)]
public sealed class DateTimeUnspecifiedPropertyEditor(IDataValueEditorFactory factory, IIOHelper ioHelper) : DatePropertyEditor(factory, ioHelper)
{
    private protected override string Format => "yyyy-MM-ddTHH:mm:ss";
}

/// <summary>A moment, with the time zone in which it is told.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.DateTimeWithTimeZone, ValueType = ValueTypes.Json, ValueEditorIsReusable = true)]
public sealed class DateTimeWithTimeZonePropertyEditor(IDataValueEditorFactory factory, IIOHelper ioHelper) : DatePropertyEditor(factory, ioHelper)
{
    private protected override string Format => "yyyy-MM-ddTHH:mm:sszzz";
}

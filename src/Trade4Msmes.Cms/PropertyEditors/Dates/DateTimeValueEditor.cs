using Trade4Msmes.Cms.PropertyEditors.Values;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace Trade4Msmes.Cms.PropertyEditors.Dates;

internal sealed class DateTimeValueEditor : DataValueEditor
{
    private readonly IJsonSerializer _serializer;
    private readonly Func<StoredDate, string> _shown;
    private readonly bool _isTime;

    public DateTimeValueEditor(
        IShortStringHelper shortStringHelper, IJsonSerializer serializer, IIOHelper ioHelper, DataEditorAttribute attribute,
        ILocalizedTextService texts, Func<StoredDate, string> shown)
        : base(shortStringHelper, serializer, ioHelper, attribute)
    {
        (_serializer, _shown, _isTime) = (serializer, shown, attribute.Alias == Constants.PropertyEditors.Aliases.TimeOnly);
        Validators.Add(new ValueRule<DateTimeConfiguration>((value, configuration) => value is null ? [] : Problems(value, configuration, texts)));
    }

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue)
    {
        if (!_serializer.TryRead<SentDate>(editorValue.Value, out var sent))
        {
            return currentValue;
        }

        if (StoredDate.Parse(sent?.Date) is not { } date)
        {
            return string.IsNullOrWhiteSpace(sent?.Date) ? null : currentValue;
        }

        // A time came with the day on which it was read.
        var stored = new StoredDate(
            _isTime ? new DateTimeOffset(DateOnly.MinValue, TimeOnly.FromTimeSpan(date.TimeOfDay), TimeSpan.Zero) : date,
            string.IsNullOrWhiteSpace(sent!.TimeZone) ? null : sent.TimeZone);
        // The same date written in another way is no change.
        return stored.Equals(StoredDate.Read(currentValue, _serializer)) ? currentValue : _serializer.Serialize(stored);
    }

    public override object? ToEditor(IProperty property, string? culture = null, string? segment = null) =>
        StoredDate.Read(property.GetValue(culture, segment), _serializer) is { } date ? new SentDate(_shown(date), date.TimeZone) : null;

    private IEnumerable<string> Problems(object value, DateTimeConfiguration configuration, ILocalizedTextService texts)
    {
        var date = value as string is { } text && !text.TrimStart().StartsWith('{') ? new SentDate(text) : _serializer.Read<SentDate>(value);
        if (!string.IsNullOrWhiteSpace(date?.Date) && StoredDate.Parse(date.Date) is null)
        {
            yield return texts.Problem("invalidDate");
        }

        if (configuration.TimeZones is { Mode: DateTimeConfiguration.TimeZoneMode.Custom } zones
            && !zones.TimeZones.Contains(date?.TimeZone ?? "", StringComparer.OrdinalIgnoreCase))
        {
            yield return texts.Problem("notOneOfOptions", date?.TimeZone);
        }
        else if (!string.IsNullOrWhiteSpace(date?.TimeZone) && !TimeZoneInfo.TryFindSystemTimeZoneById(date.TimeZone, out _))
        {
            yield return $"There is no time zone '{date.TimeZone}'. Choose one such as Europe/Zurich.";
        }
    }
}

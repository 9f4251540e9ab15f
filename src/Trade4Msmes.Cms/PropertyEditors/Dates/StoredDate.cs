using System.Globalization;
using Trade4Msmes.Cms.PropertyEditors.Values;
using Umbraco.Cms.Core.Serialization;

namespace Trade4Msmes.Cms.PropertyEditors.Dates;

/// <summary>A day, a time or both, as Umbraco stores them all: a moment, and the time zone that somebody chose, if it matters.</summary>
/// <param name="TimeZone">An IANA name, such as Europe/Zurich.</param>
internal sealed record StoredDate(DateTimeOffset Date, string? TimeZone)
{
    private static readonly string[] s_forms =
    [
        "yyyy-MM-dd", "HH:mm", "HH:mm:ss", "yyyy-MM-ddTHH:mmK", "yyyy-MM-ddTHH:mm:ss.FFFFFFFK", "yyyy-MM-dd HH:mmK", "yyyy-MM-dd HH:mm:ss.FFFFFFFK",
    ];

    /// <returns>Null for none, and for what is no date. Also reads a bare date, and what the older editor of dates stored.</returns>
    internal static StoredDate? Read(object? value, IJsonSerializer serializer) => value switch
    {
        DateTime older => new StoredDate(new DateTimeOffset(DateTime.SpecifyKind(older, DateTimeKind.Unspecified), TimeSpan.Zero), null),
        string text when !text.TrimStart().StartsWith('{') => Parse(text) is { } date ? new StoredDate(date, null) : null,
        _ => serializer.TryRead<SentDate>(value, out var read) && Parse(read?.Date) is { } date ? new StoredDate(date, read!.TimeZone) : null,
    };

    /// <summary>
    /// Reads ISO 8601 and nothing else: "31 November" is a day of 1931 to a parser that guesses. Without an offset, the time on the clock
    /// is kept as it is, at offset zero.
    /// </summary>
    internal static DateTimeOffset? Parse(string? text) =>
        DateTimeOffset.TryParseExact(text, s_forms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) ? date : null;
}

/// <summary>A date as an editor sends and gets it.</summary>
internal sealed record SentDate(string? Date, string? TimeZone = null);

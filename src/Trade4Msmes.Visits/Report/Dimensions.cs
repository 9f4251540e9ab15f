using System.Collections.Frozen;

namespace Trade4Msmes.Visits.Report;

/// <summary>By what views can be grouped and filtered.</summary>
public static class Dimensions
{
    /// <summary>Name, and the column or expression that gives it.</summary>
    public static readonly IReadOnlyDictionary<string, string> All = new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        ["browser"] = "browser",
        ["campaign"] = "campaign",
        ["channel"] = "channel",
        ["country"] = "country",
        ["day"] = "strftime(day, '%Y-%m-%d')",
        ["device"] = "device",
        ["exit"] = "exitPage",
        ["host"] = "host",
        ["hour"] = "strftime(utc, '%H')",
        ["kind"] = "kind",
        ["landing"] = "landingPage",
        ["language"] = "language",
        ["medium"] = "medium",
        ["month"] = "strftime(day, '%Y-%m')",
        ["page"] = "path",
        ["readerLanguage"] = "readerLanguage",
        ["referrer"] = "referrer",
        ["robot"] = "robot",
        ["robotName"] = "robotName",
        ["source"] = "source",
        ["system"] = "system",
        ["week"] = "strftime(day, '%G-W%V')",
        ["year"] = "strftime(day, '%Y')",
    };

    /// <summary>These differ within a visit; a visit counts under each value it touched, and its length belongs to none.</summary>
    internal static readonly FrozenSet<string> OfViews =
        new[] { "campaign", "hour", "language", "medium", "page", "referrer" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Asking for one of these asks for more than people.</summary>
    internal static readonly FrozenSet<string> OfKinds = new[] { "kind", "robot", "robotName" }.ToFrozenSet(StringComparer.Ordinal);
}

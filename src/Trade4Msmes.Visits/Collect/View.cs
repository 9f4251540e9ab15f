using System.Text.Json;
using System.Text.Json.Serialization;

namespace Trade4Msmes.Visits.Collect;

/// <summary>
/// A view as it is kept: a line of today's log, later a row of the day's Parquet file. docs/visits.md explains each column; a test
/// compares the two.
/// </summary>
public sealed record View
{
    /// <summary>The day to which the view's visit belongs, UTC: the day on which the visit began.</summary>
    public required DateOnly Day { get; init; }

    public required DateTime Utc { get; init; }

    /// <summary>Running number within the log; with it, no two views are alike.</summary>
    public required long Number { get; init; }

    /// <summary>A name of <see cref="ViewKindNames"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>What a robot came for, a name of <see cref="Classify.RobotClassNames"/>.</summary>
    public string? Robot { get; init; }

    public string? RobotName { get; init; }

    /// <summary>The day's mark of one reader; null for all but people, and for people who asked not to be followed.</summary>
    public string? Visitor { get; init; }

    public required string Host { get; init; }

    public required string Path { get; init; }

    public string? Language { get; init; }

    public string? Country { get; init; }

    public required string Channel { get; init; }

    public string? Source { get; init; }

    public string? Referrer { get; init; }

    public string? TaggedSource { get; init; }

    public string? Medium { get; init; }

    public string? Campaign { get; init; }

    public string? ClickId { get; init; }

    public required string Device { get; init; }

    public required string Browser { get; init; }

    public required string System { get; init; }

    /// <summary>The first language the browser asks for, without region.</summary>
    public string? ReaderLanguage { get; init; }

    /// <summary><see cref="Classify.ClassRules.Version"/> when the view was classified.</summary>
    public required int Rules { get; init; }

    /// <returns>One line of UTF-8, with its line end.</returns>
    public byte[] ToLine()
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(this, ViewJson.Default.View);
        Array.Resize(ref json, json.Length + 1);
        json[^1] = (byte)'\n';
        return json;
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(View))]
internal sealed partial class ViewJson : JsonSerializerContext;

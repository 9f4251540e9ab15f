
namespace Trade4Msmes.Cms.Management;

/// <summary>A link to something by its key, as the API writes it.</summary>
internal sealed record Reference(Guid Id)
{
    internal static Reference? To(Guid? key) => key is { } known ? new Reference(known) : null;
}

/// <summary>A part of a list, and how long the whole is.</summary>
internal sealed record Paged<T>(long Total, IReadOnlyCollection<T> Items)
{
    internal static Paged<T> Of(IEnumerable<T> all, int skip, int take)
    {
        var items = all.ToArray();
        return new(items.Length, [.. items.Skip(skip).Take(take)]);
    }

    internal static Paged<T> All(IEnumerable<T> all) => Of(all, 0, int.MaxValue);
}

/// <summary>A mark on an item, such as "Umb.ScheduledForPublish".</summary>
internal sealed record Flag(string Alias)
{
    internal static IReadOnlyList<Flag> None { get; } = [];
}

/// <summary>What was wrong, as the client shows it: a heading, a sentence, and the name of Core's outcome.</summary>
internal sealed record Problem(string Title, string Detail, string OperationStatus, int Status = 400)
{
    public string Type => "Error";

    /// <summary>Messages by the place in the request that they belong to.</summary>
    public IDictionary<string, string[]>? Errors { get; init; }

    /// <summary>Messages for values that the request does not have.</summary>
    public IReadOnlyCollection<MissingValue>? MissingValues { get; init; }
}

internal sealed record MissingValue(string Alias, string? Culture, string? Segment, IEnumerable<string> Messages)
{
    internal static MissingValue Of(Umbraco.Cms.Core.Models.ContentEditing.Validation.PropertyValidationError error) =>
        new(error.Alias, error.Culture, error.Segment, error.ErrorMessages);
}

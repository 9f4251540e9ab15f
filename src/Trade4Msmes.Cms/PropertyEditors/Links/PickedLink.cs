using Umbraco.Cms.Core;

namespace Trade4Msmes.Cms.PropertyEditors.Links;

/// <summary>A link as Umbraco stores it: to a document or media item by UDI, or to an address elsewhere.</summary>
internal sealed record PickedLink(
    string? Name, string? Target, Guid? Unique, string? Type, Udi? Udi, string? Url, string? QueryString, string? Culture)
{
    private static readonly string[] s_schemes = ["https", "http", "mailto", "tel"];

    internal Guid? Key => (Udi as GuidUdi)?.Guid;

    internal bool IsMedia => Udi?.EntityType == Constants.UdiEntityType.Media;

    /// <summary>Whether a page may offer the address: a script in a link would run as the reader.</summary>
    internal static bool IsSafe(string? address) =>
        !Uri.TryCreate(address?.Trim(), UriKind.Absolute, out var uri)
        // On Unix, a path from the root reads as an absolute file address.
        || uri.IsFile ? address?.TrimStart().StartsWith("file:", StringComparison.OrdinalIgnoreCase) != true : s_schemes.Contains(uri.Scheme);
}

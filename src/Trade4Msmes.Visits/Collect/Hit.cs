using System.Net;

namespace Trade4Msmes.Visits.Collect;

/// <summary>
/// A page that was answered, as the server saw it. Lives in memory for the moment until it is classified; address and user agent end there.
/// </summary>
public sealed record Hit
{
    /// <summary>UTC.</summary>
    public required DateTime At { get; init; }

    public required string Host { get; init; }

    public required string Path { get; init; }

    public string Query { get; init; } = "";

    /// <summary>200 for a page, 404 for one that is missing.</summary>
    public int Status { get; init; } = 200;

    /// <summary>The language of the page, such as "es"; null where a page has none.</summary>
    public string? Language { get; init; }

    public IPAddress? Address { get; init; }

    public string UserAgent { get; init; } = "";

    public string? Referrer { get; init; }

    public string? AcceptLanguage { get; init; }

    /// <summary>What the request was when it was no reader's; null when it may be one's.</summary>
    public ViewKind? Known { get; init; }

    /// <summary>The browser asked not to be followed (Sec-GPC or DNT): the view counts, without any mark of whose it was.</summary>
    public bool Unmarked { get; init; }
}

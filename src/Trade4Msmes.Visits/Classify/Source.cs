namespace Trade4Msmes.Visits.Classify;

/// <summary>What kind of place a source is. Decides the channel together with the campaign's medium.</summary>
public enum SourceKind
{
    Other,
    Search,
    Social,
    Video,
    Shopping,
    Assistant,
    Mail,
    Learning,
    Push,
}

/// <summary>Where somebody came from: a brand ("Google") or, when no rule knows it, the referring host.</summary>
/// <param name="Name">The brand as people write it, or a host in lower case without "www.".</param>
/// <param name="IsAd">The tag itself names the brand's advertising, such as "adwords" or "fbads".</param>
public sealed record Source(string Name, SourceKind Kind, bool IsAd = false);

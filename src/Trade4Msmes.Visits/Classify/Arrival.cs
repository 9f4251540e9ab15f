namespace Trade4Msmes.Visits.Classify;

/// <summary>
/// How a view says its reader came: the referring host and the campaign's tags, as they are stored. Channel and source are derived
/// from these alone, so that history can be classified again when a rule changes.
/// </summary>
/// <param name="Referrer">Host of another site in lower case; null when there is none, or when it is the site itself.</param>
/// <param name="TaggedSource">utm_source, else source, else ref.</param>
/// <param name="ClickId">Which kind of click id the address carried, such as "gclid"; never the id, which names one person's click.</param>
public sealed record Arrival(string? Referrer, string? TaggedSource, string? Medium, string? Campaign, string? ClickId)
{
    private const int LongestTag = 100;

    // The order says which one counts when an address carries several.
    private static readonly string[] ClickIds = ["gclid", "gbraid", "wbraid", "msclkid", "fbclid", "ttclid", "li_fat_id", "twclid"];

    /// <param name="query">The address's query, with or without "?".</param>
    /// <param name="referrer">The Referer header as it came; anything that is no address counts as none.</param>
    /// <param name="ownHost">The host that was asked; a referrer of the same name is a step within the site.</param>
    public static Arrival Read(string query, string? referrer, string ownHost)
    {
        var tags = QueryTags.Read(query);
        return new Arrival(
            ReferringHost(referrer, ownHost),
            Tag(tags, "utm_source") ?? Tag(tags, "source") ?? Tag(tags, "ref"),
            Tag(tags, "utm_medium"), Tag(tags, "utm_campaign"),
            Array.Find(ClickIds, tags.ContainsKey));
    }

    private static string? ReferringHost(string? referrer, string ownHost)
    {
        if (!Uri.TryCreate(referrer, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https" or "android-app"))
        {
            return null;
        }

        var host = Hosts.WithoutWww(address.IdnHost);
        return host.Length == 0 || host == Hosts.WithoutWww(ownHost) || Hosts.IsLocal(host) ? null : host;
    }

    // A tag that somebody filled with an e-mail address is a person's, not a campaign's.
    private static string? Tag(Dictionary<string, string> tags, string name) =>
        tags.TryGetValue(name, out var value) && value.Trim() is { Length: > 0 and <= LongestTag } text && !text.Contains('@')
            ? text.ToLowerInvariant()
            : null;
}

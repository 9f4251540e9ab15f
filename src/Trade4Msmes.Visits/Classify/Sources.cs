using System.Collections.Frozen;

namespace Trade4Msmes.Visits.Classify;

/// <summary>
/// Names the source of an arrival. Hosts are compared label by label from the right and the longest rule wins, so "t.co" is X and
/// "microsoft.com" is not, and "gemini.google.com" is an assistant although "google.com" is a search engine.
/// </summary>
public sealed class Sources
{
    // Labels that lead to the same search results as the bare host.
    private static readonly FrozenSet<string> SameSearch = new[] { "www", "m", "search", "r", "cn", "lite", "html", "duckduckgo" }.ToFrozenSet();

    private static readonly Source Moodle = new("Moodle", SourceKind.Learning);

    private readonly FrozenDictionary<string, Source> _hosts;
    private readonly FrozenDictionary<string, Source> _searchHosts;
    private readonly FrozenDictionary<string, Source> _tags;

    public Sources(ClassLists lists)
    {
        var hosts = new Dictionary<string, Source>(StringComparer.Ordinal);
        var searchHosts = new Dictionary<string, Source>(StringComparer.Ordinal);
        var tags = new Dictionary<string, Source>(StringComparer.Ordinal);
        foreach (var (key, source) in SourceTable.Read())
        {
            (key.Contains('.') ? hosts : tags).Add(key, source);
        }

        foreach (var (host, name, medium) in lists.Hosts)
        {
            var kind = KindOf(medium);
            (kind == SourceKind.Search ? searchHosts : hosts).TryAdd(Hosts.WithoutWww(host), new Source(name, kind));
        }

        _hosts = hosts.ToFrozenDictionary(StringComparer.Ordinal);
        _searchHosts = searchHosts.ToFrozenDictionary(StringComparer.Ordinal);
        _tags = tags.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <returns>The tagged source if there is one, else the referring site; null when neither is known.</returns>
    public Source? Find(Arrival arrival) => arrival switch
    {
        { TaggedSource: { } tag } => _tags.GetValueOrDefault(tag) ?? FindHost(Hosts.WithoutWww(tag)) ?? new Source(tag, SourceKind.Other),
        { Referrer: { } host } => FindHost(host) ?? new Source(host, SourceKind.Other),
        _ => null,
    };

    private Source? FindHost(string host)
    {
        for (var rest = host; ; rest = rest[(rest.IndexOf('.') + 1)..])
        {
            if (_hosts.TryGetValue(rest, out var source))
            {
                return source;
            }

            if (_searchHosts.TryGetValue(rest, out var search) && IsSameSearch(host.AsSpan(0, host.Length - rest.Length)))
            {
                return search;
            }

            if (!rest.Contains('.'))
            {
                return IsMoodle(host) ? Moodle : null;
            }
        }
    }

    // Each school runs its own, under its own name: "moodle.example.edu".
    private static bool IsMoodle(string host) => host.StartsWith("moodle.", StringComparison.Ordinal);

    // "docs.google.com" is Google's, but no search: only labels that stand for the same search page, or for a country, may precede.
    private static bool IsSameSearch(ReadOnlySpan<char> before)
    {
        foreach (var range in before.Split('.'))
        {
            var label = before[range];
            if (label.Length > 2 && !SameSearch.Contains(label.ToString()))
            {
                return false;
            }
        }

        return true;
    }

    private static SourceKind KindOf(string medium) => medium switch
    {
        "search" => SourceKind.Search,
        "social" => SourceKind.Social,
        "email" => SourceKind.Mail,
        _ => SourceKind.Other,
    };
}

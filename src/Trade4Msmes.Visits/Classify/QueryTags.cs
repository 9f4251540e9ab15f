namespace Trade4Msmes.Visits.Classify;

/// <summary>The parameters of an address's query, names in lower case; the first of a name counts.</summary>
internal static class QueryTags
{
    // Nobody's campaign has more; an attacker's may.
    private const int MostTags = 64;

    internal static Dictionary<string, string> Read(string query)
    {
        var tags = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var part in query.AsSpan().TrimStart('?').Split('&'))
        {
            var pair = query.AsSpan().TrimStart('?')[part];
            if (pair.IsEmpty || tags.Count == MostTags)
            {
                continue;
            }

            var equals = pair.IndexOf('=');
            var name = equals < 0 ? pair : pair[..equals];
            var value = equals < 0 ? [] : pair[(equals + 1)..];
            tags.TryAdd(Decode(name), Decode(value));
        }

        return tags;
    }

    private static string Decode(ReadOnlySpan<char> text) => Uri.UnescapeDataString(text.ToString().Replace('+', ' '));
}

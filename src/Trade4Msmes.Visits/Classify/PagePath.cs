namespace Trade4Msmes.Visits.Classify;

/// <summary>The path under which a page is counted.</summary>
public static class PagePath
{
    private const int Longest = 300;

    /// <summary>
    /// Lower case, without the closing slash and without the query, so that "/en/Guides/?fbclid=1" and "/en/guides" are one page.
    /// A path longer than 300 characters is cut: no page of ours has one, scanners do.
    /// </summary>
    public static string Clean(string path)
    {
        var query = path.IndexOfAny(['?', '#']);
        var clean = (query < 0 ? path : path[..query]).ToLowerInvariant().TrimEnd('/');
        return clean.Length switch
        {
            0 => "/",
            > Longest => clean[..Longest],
            _ => clean,
        };
    }
}

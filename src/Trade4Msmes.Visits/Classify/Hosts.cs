using System.Net;

namespace Trade4Msmes.Visits.Classify;

internal static class Hosts
{
    internal static string WithoutWww(string host)
    {
        var name = host.ToLowerInvariant().TrimEnd('.');
        return name.StartsWith("www.", StringComparison.Ordinal) ? name[4..] : name;
    }

    // An address instead of a name says nothing that can be grouped, and may be a reader's own.
    internal static bool IsLocal(string host) =>
        host == "localhost" || host.EndsWith(".localhost", StringComparison.Ordinal) || IPAddress.TryParse(host.Trim('[', ']'), out _);
}

using System.Globalization;
using Trade4Msmes.Visits.Collect;

namespace Trade4Msmes.Visits.Tests.Kit;

/// <summary>
/// Sixty requests on two days of March 2026, whose every figure was worked out by hand. The comment behind a line names the visit it
/// belongs to: A1 is Ana's first.
/// </summary>
internal static class KnownLog
{
    internal static readonly DateOnly First = new(2026, 3, 10);

    internal static readonly DateOnly Second = new(2026, 3, 11);

    internal static IReadOnlyList<Hit> Hits { get; } = [.. Lines.Split('\n').Select(line => line.Split('#')[0].Trim()).Where(line => line.Length > 0).SelectMany(Read)];

    private const string Lines =
        """
        10 01:00 googlebot x6    /en
        10 02:00 gptbot x3       /en/guides
        10 02:30 chatgpt-user    /en/guides
        10 03:00 curl x2         /en
        10 04:00 probe           /en
        10 09:00 ana             /en                          https://www.google.com/                  # A1
        10 09:01 ana-prefetch    /en/guides
        10 09:05 ana             /en/guides                                                            # A1
        10 09:20 ana             /en/guides/licences                                                   # A1
        10 10:00 ana             /es                                                                   # A2: 40 minutes later
        10 10:30 ana             /es/guias                                                             # A2: 30 minutes are no break
        10 12:00 ben             /en/hs-codes/090111          https://chatgpt.com/                     # B1
        10 12:31 ben             /en                                                                   # B2: 31 minutes are a break
        10 12:40 ben             /en/guides                   https://t.co/abc                         # B2 stays Direct
        10 12:50 ben-missing x2  /wp-login.php
        10 14:00 devi            /en/guides?utm_source=newsletter&utm_medium=email                     # D1
        10 14:10 devi            /en/Guides/                                                           # D1: the same page
        10 15:00 eric            /fr                          https://www.bing.com/search?q=x          # E1
        10 15:45 eric            /fr/guides                   https://classroom.google.com/            # E2
        10 15:50 eric-staff      /en
        10 16:00 private         /en                          https://www.google.com/
        10 16:01 private x3      /en
        10 23:50 ana             /en/agreements               https://m.facebook.com/                  # A3
        11 00:10 ana             /en/agreements/usmca                                                  # A3 belongs to the 10th
        11 00:29 ana             /en/economies/mx                                                      # A3
        11 00:45 ana             /en                                                                   # A4: the 10th is being closed
        11 01:00 googlebot x6    /en
        11 02:00 gptbot          /en
        11 09:00 ana             /en/guides                   https://www.google.com.mx/               # A5
        11 09:10 ana             /en/guides/licences                                                   # A5
        11 10:00 ben             /en                          https://duckduckgo.com/                  # B3
        11 10:02 ben             /en/search?q=coffee                                                   # B3
        11 10:04 ben             /en/hs-codes/090111                                                   # B3
        11 11:00 devi            /en/trade-game               https://www.youtube.com/watch?v=1        # D2
        11 11:20 devi            /en/trade-game                                                        # D2
        11 11:49 devi            /en/trade-game                                                        # D2
        11 12:18 devi            /en/trade-game                                                        # D2
        11 13:00 eric            /fr?gclid=abc                https://www.google.com/                  # E3
        11 14:00 eric            /fr?utm_source=facebook&utm_medium=cpc                                # E4
        11 16:00 private x4      /en
        11 18:00 ben             /en/guides                   https://partner.example/links            # B4
        """;

    // "10 01:00 googlebot x6 /en https://..." is six requests, a second apart.
    private static IEnumerable<Hit> Read(string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        var at = DateTime.ParseExact($"2026-03-{words[0]}T{words[1]}Z", "yyyy-MM-ddTHH:mmZ", CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal);
        var times = words[3][0] == 'x' ? int.Parse(words[3].AsSpan(1), CultureInfo.InvariantCulture) : 1;
        var rest = words[3][0] == 'x' ? words.Skip(4).ToList() : words.Skip(3).ToList();
        return Enumerable.Range(0, times).Select(second => Reader.Named(words[2]).Asks(at.AddSeconds(second), rest[0], rest.ElementAtOrDefault(1)));
    }
}

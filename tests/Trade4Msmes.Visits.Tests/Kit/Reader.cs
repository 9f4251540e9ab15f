using System.Net;
using Trade4Msmes.Visits.Collect;

namespace Trade4Msmes.Visits.Tests.Kit;

/// <summary>Who asks for pages in the tests: people in four countries, and robots.</summary>
internal sealed record Reader(string Name, string Address, string UserAgent, ViewKind? Known = null, bool Unmarked = false, int Status = 200)
{
    internal static readonly Reader Ana = new(
        "ana", "132.248.10.2", "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36");

    internal static readonly Reader Ben = new("ben", "8.8.8.8", "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0");

    internal static readonly Reader Devi = new(
        "devi", "49.36.1.1", "Mozilla/5.0 (iPad; CPU OS 16_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/16.6 Mobile/15E148 Safari/604.1");

    internal static readonly Reader Eric = new(
        "eric", "80.10.246.2", "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Safari/605.1.15");

    internal static readonly Reader Private = new(
        "private", "132.248.10.3",
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36", Unmarked: true);

    internal static readonly Reader[] All =
    [
        Ana, Ben, Devi, Eric, Private,
        Ana with { Name = "ana-prefetch", Known = ViewKind.Prefetch },
        Ben with { Name = "ben-missing", Status = 404 },
        Eric with { Name = "eric-staff", Known = ViewKind.Staff },
        new("probe", "10.0.0.1", "kube-probe/1.33", Known: ViewKind.Probe),
        new("googlebot", "66.249.66.1", "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)"),
        new("gptbot", "20.171.206.1", "Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; GPTBot/1.2; +https://openai.com/gptbot)"),
        new("chatgpt-user", "20.215.188.1", "Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko); compatible; ChatGPT-User/1.0; +https://openai.com/bot"),
        new("curl", "203.0.113.7", "curl/8.14.1"),
    ];

    internal static Reader Named(string name) => Array.Find(All, reader => reader.Name == name)!;

    internal Hit Asks(DateTime at, string pathAndQuery, string? referrer = null)
    {
        var query = pathAndQuery.IndexOf('?', StringComparison.Ordinal);
        return new Hit
        {
            At = at,
            Host = "www.trade.example",
            Path = query < 0 ? pathAndQuery : pathAndQuery[..query],
            Query = query < 0 ? "" : pathAndQuery[query..],
            Status = Status,
            Language = pathAndQuery.Length > 2 ? pathAndQuery[1..3] : null,
            Address = IPAddress.Parse(Address),
            UserAgent = UserAgent,
            Referrer = referrer,
            AcceptLanguage = "es-MX,es;q=0.9",
            Known = Known,
            Unmarked = Unmarked,
        };
    }
}

using Trade4Msmes.Visits.Classify;

namespace Trade4Msmes.Visits.Collect;

/// <summary>Turns what the server saw into what is kept.</summary>
internal sealed class ViewMaker(ClassRules rules, SaltRing salts)
{
    private readonly Marking _marking = new(salts);

    internal View Make(Hit hit, long number)
    {
        var host = Hosts.WithoutWww(hit.Host);
        var (robot, agent) = rules.Agent(hit.UserAgent);
        var kind = KindOf(hit, robot);
        var arrival = Arrival.Read(hit.Query, hit.Referrer, hit.Host);
        var (channel, source) = rules.Origin(arrival);
        var (day, visitor) = kind == ViewKind.Person ? _marking.Mark(hit, host) : (DateOnly.FromDateTime(hit.At), null);
        return new View
        {
            Day = day,
            Utc = hit.At,
            Number = number,
            Kind = kind.Name(),
            Robot = kind == ViewKind.Robot ? robot?.Class.Name() : null,
            RobotName = kind == ViewKind.Robot ? robot?.Name : null,
            Visitor = visitor,
            Host = host,
            Path = PagePath.Clean(hit.Path),
            Language = hit.Language,
            Country = rules.Country(hit.Address),
            Channel = channel.Name(),
            Source = source,
            Referrer = arrival.Referrer,
            TaggedSource = arrival.TaggedSource,
            Medium = arrival.Medium,
            Campaign = arrival.Campaign,
            ClickId = arrival.ClickId,
            Device = agent.Device,
            Browser = agent.Browser,
            System = agent.System,
            ReaderLanguage = FirstLanguage(hit.AcceptLanguage),
            Rules = ClassRules.Version,
        };
    }

    private static ViewKind KindOf(Hit hit, Robot? robot) =>
        hit.Known ?? (
            robot is not null ? ViewKind.Robot :
            hit.Status == 404 ? ViewKind.Missing :
            ViewKind.Person);

    // "es-MX,es;q=0.9" is "es": with the region, a rare language would point at one person.
    private static string? FirstLanguage(string? accept)
    {
        var first = accept.AsSpan().TrimStart();
        var end = first.IndexOfAny(",;- ");
        var language = (end < 0 ? first : first[..end]).ToString().ToLowerInvariant();
        return language.Length is 2 or 3 && language.All(char.IsAsciiLetterLower) ? language : null;
    }
}

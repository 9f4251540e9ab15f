using System.Net;

namespace Trade4Msmes.Visits.Classify;

/// <summary>All rules of classification together, loaded once. Safe for one thread at a time.</summary>
public sealed class ClassRules : IDisposable
{
    /// <summary>Stored with each view. Raised when a rule changes, so that a report can show where a definition changed.</summary>
    public const int Version = 1;

    // In memory only: the same few thousand user agents send nearly all requests, and the patterns are slow.
    private const int RememberedAgents = 10_000;

    private readonly Dictionary<string, (Robot? Robot, Agent Agent)> _agents = new(StringComparer.Ordinal);
    private readonly Countries _countries;
    private readonly Sources _sources;
    private readonly Robots _robots;

    /// <param name="folder">Where the build put the lists: "visits" beside the binaries.</param>
    /// <param name="countryFile">Another MaxMind DB file than the one of the build; null for that one.</param>
    public ClassRules(string folder, string? countryFile = null)
    {
        var lists = ClassLists.Load(folder);
        _sources = new Sources(lists);
        _robots = new Robots(lists);
        _countries = new Countries(countryFile ?? Path.Combine(folder, "country.mmdb"));
    }

    public (Robot? Robot, Agent Agent) Agent(string userAgent)
    {
        if (_agents.TryGetValue(userAgent, out var known))
        {
            return known;
        }

        if (_agents.Count == RememberedAgents)
        {
            _agents.Clear();
        }

        return _agents[userAgent] = (_robots.Find(userAgent), Classify.Agent.Read(userAgent));
    }

    /// <inheritdoc cref="Countries.Find"/>
    public string? Country(IPAddress? address) => address is null ? null : _countries.Find(address);

    /// <returns>The channel, and the source's name; null for the source when nothing is known.</returns>
    public (Channel Channel, string? Source) Origin(Arrival arrival)
    {
        var source = _sources.Find(arrival);
        return (ChannelRules.Classify(arrival, source), source?.Name);
    }

    public void Dispose() => _countries.Dispose();
}

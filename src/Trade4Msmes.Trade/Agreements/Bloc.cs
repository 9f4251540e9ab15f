namespace Trade4Msmes.Trade.Agreements;

/// <summary>Economies that conclude agreements together, such as the European Union.</summary>
/// <param name="Code">Such as "EU".</param>
/// <param name="TakesNewMembersAlong">Who joins the bloc joins its agreements, as in a customs union; elsewhere it needs to accede to each.</param>
public sealed record Bloc(string Code, bool TakesNewMembersAlong)
{
    /// <summary>By language.</summary>
    public required IReadOnlyDictionary<string, string> Names { get; init; }

    public required IReadOnlyList<Membership> Members { get; init; }

    public string In(string language) => Names.In(language);

    /// <summary>Whether its agreements applied to the economy on that day.</summary>
    public bool Covers(string iso2, DateOnly day) =>
        Members.Any(member => member.Economy == iso2 && member.From <= day && !(member.TradeUntil < day));
}

/// <param name="Economy">ISO 3166-1 alpha-2.</param>
/// <param name="From">The first day as a member.</param>
/// <param name="Until">The last day as a member; null for a member.</param>
/// <param name="TradeUntil">The last day that the bloc's agreements applied to it: later than <paramref name="Until"/> after a time of transition.</param>
public sealed record Membership(string Economy, DateOnly From, DateOnly? Until, DateOnly? TradeUntil);

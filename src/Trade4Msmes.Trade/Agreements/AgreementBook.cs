using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Trade4Msmes.Trade.Agreements;

/// <summary>All agreements and blocs: who trades with whom under which, on any day. Immutable.</summary>
public sealed class AgreementBook
{
    private readonly Dictionary<string, Agreement> _byId;
    private readonly Dictionary<string, Agreement> _bySlug;
    private readonly Dictionary<string, Bloc> _blocs;
    private readonly Dictionary<string, Agreement[]> _byEconomy;

    internal AgreementBook(IReadOnlyList<Agreement> all, IReadOnlyList<Bloc> blocs)
    {
        All = all;
        Blocs = blocs;
        _byId = all.ToDictionary(agreement => agreement.Id, StringComparer.Ordinal);
        _bySlug = all.ToDictionary(agreement => agreement.Slug, StringComparer.Ordinal);
        _blocs = blocs.ToDictionary(bloc => bloc.Code, StringComparer.Ordinal);
        _byEconomy = all.SelectMany(agreement => Mentioned(agreement).Select(economy => (economy, agreement)))
            .GroupBy(pair => pair.economy, pair => pair.agreement, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Distinct().ToArray(), StringComparer.Ordinal);
    }

    public IReadOnlyList<Agreement> All { get; }

    public IReadOnlyList<Bloc> Blocs { get; }

    /// <summary>The day of the newest source.</summary>
    public DateOnly AsOf => All.Max(agreement => agreement.AsOf);

    public Agreement this[string id] => _byId[id];

    public bool TryGetSlug(string slug, [NotNullWhen(true)] out Agreement? agreement) => _bySlug.TryGetValue(slug, out agreement);

    public bool TryGetBloc(string code, [NotNullWhen(true)] out Bloc? bloc) => _blocs.TryGetValue(code, out bloc);

    /// <summary>The agreements in force between two economies on a day, through blocs too; the closest first: customs unions, then the oldest.</summary>
    /// <returns>Empty when there is none, or both are the same.</returns>
    public IReadOnlyList<Agreement> Between(string from, string to, DateOnly day)
    {
        var found = Both(from, to).Where(agreement => agreement.IsInForce(day) && Links(agreement, from, to, day)).ToList();
        // An accession is a paper of its own only for those whom the agreement itself does not link.
        found.RemoveAll(agreement => agreement.Extends is { } extended && found.Exists(other => other.Id == extended));
        return [.. found.OrderByDescending(agreement => agreement.IsCustomsUnion).ThenBy(agreement => agreement.Since)];
    }

    /// <summary>Since when goods and services of the two come under the agreement: the day for the later of them.</summary>
    /// <returns>Null for what the agreement does not cover.</returns>
    public (DateOnly? Goods, DateOnly? Services) Since(Agreement agreement, string from, string to)
    {
        return (Of(agreement.Goods.Since), Of(agreement.Services.Since));

        DateOnly? Of(DateOnly? start) => start is { } day ? Later(Later(day, FirstDay(agreement, from)), FirstDay(agreement, to)) : null;
    }

    /// <summary>Agreements of both that are signed or announced, or in force but not yet for both.</summary>
    public IReadOnlyList<Agreement> Coming(string from, string to, DateOnly day) =>
    [
        .. Both(from, to).Where(agreement => agreement.Status != AgreementStatus.Ended && agreement.Extends is null
            && SideOf(agreement, from, day, orPending: true) is { } one && SideOf(agreement, to, day, orPending: true) is { } other && one != other
            && !(agreement.IsInForce(day) && Links(agreement, from, to, day))),
    ];

    /// <summary>Whether one of the two is a bloc that the other is a member of on that day.</summary>
    public bool IsMemberOf(string one, string other, DateOnly day) =>
        (TryGetBloc(other, out var bloc) && bloc.Covers(one, day)) || (TryGetBloc(one, out bloc) && bloc.Covers(other, day));

    /// <summary>The agreements that apply to the economy on a day, in no order.</summary>
    public IEnumerable<Agreement> Of(string iso2, DateOnly day) => _byEconomy.GetValueOrDefault(iso2, [])
        .Where(agreement => agreement.IsInForce(day) && SideOf(agreement, iso2, day, orPending: false) is not null);

    /// <summary>The economies to which the agreement applies on a day: the members of a bloc, not the bloc.</summary>
    public IEnumerable<string> EconomiesOf(Agreement agreement, DateOnly day) =>
        Mentioned(agreement).Where(economy => !_blocs.ContainsKey(economy)).Where(economy => SideOf(agreement, economy, day, orPending: false) is not null);

    /// <summary>The other side of an agreement: for an economy of a bloc all but the bloc, else all but itself.</summary>
    public IEnumerable<string> PartnersOf(Agreement agreement, string iso2, DateOnly day) =>
        EconomiesOf(agreement, day).Where(other => other != iso2 && Links(agreement, iso2, other, day));

    /// <summary>Whether the agreement links the two: two members of one bloc are not linked by what the bloc agreed with a third.</summary>
    private bool Links(Agreement agreement, string from, string to, DateOnly day) =>
        SideOf(agreement, from, day, orPending: false) is { } one && SideOf(agreement, to, day, orPending: false) is { } other
        && from != to && (one != other || agreement.Parties.Count == 1);

    /// <returns>The side on which the economy takes part: one of two, a bloc, else itself; null when the agreement does not apply to it.</returns>
    private string? SideOf(Agreement agreement, string iso2, DateOnly day, bool orPending)
    {
        var start = agreement.Since ?? day;
        var bloc = agreement.Parties.FirstOrDefault(party => _blocs.TryGetValue(party.Code, out var bloc)
            && bloc.Covers(iso2, bloc.TakesNewMembersAlong ? day : Later(start, party.From)) && bloc.Covers(iso2, day) && Applies(party, day, orPending));
        if (agreement.Parties.FirstOrDefault(party => party.Code == iso2) is { } own)
        {
            return Applies(own, day, orPending) ? own.Side?.ToString(CultureInfo.InvariantCulture) ?? bloc?.Code ?? iso2 : null;
        }

        return bloc?.Side?.ToString(CultureInfo.InvariantCulture) ?? bloc?.Code;
    }

    /// <summary>A day of the economy's own, or of its joining a bloc that takes it along; null when it is in from the start.</summary>
    private DateOnly? FirstDay(Agreement agreement, string iso2)
    {
        var own = agreement.Parties.FirstOrDefault(party => party.Code == iso2)?.From;
        var joined = agreement.Parties.Select(party => _blocs.TryGetValue(party.Code, out var bloc) && bloc.TakesNewMembersAlong
            ? bloc.Members.FirstOrDefault(member => member.Economy == iso2)?.From
            : null).FirstOrDefault(day => day is not null);
        return own > joined || joined is null ? own : joined;
    }

    private static bool Applies(Party party, DateOnly day, bool orPending) =>
        (party.IsPending ? orPending : orPending || !(party.From > day)) && !(party.Until < day);

    private static DateOnly Later(DateOnly start, DateOnly? from) => from > start ? from.Value : start;

    private IEnumerable<Agreement> Both(string from, string to) =>
        _byEconomy.GetValueOrDefault(from, []).Intersect(_byEconomy.GetValueOrDefault(to, []));

    private IEnumerable<string> Mentioned(Agreement agreement) => agreement.Parties
        .SelectMany(party => _blocs.TryGetValue(party.Code, out var bloc) ? bloc.Members.Select(member => member.Economy).Append(bloc.Code) : [party.Code])
        .Distinct(StringComparer.Ordinal);
}

using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Trade4Msmes.Trade.Economies;

namespace Trade4Msmes.Trade.Agreements;

/// <summary>Reads agreements.tsv, blocs.tsv, members.tsv and names/: docs/data/agreements.md describes them.</summary>
public static partial class AgreementFolder
{
    private static readonly string[] s_columns =
    [
        "id", "name", "parties", "type", "legalBasis", "status", "signedGoods", "signedServices", "notifiedGoods", "notifiedServices", "goodsSince", "servicesSince",
        "endedOn", "extends", "source", "asOf",
    ];

    /// <exception cref="InvalidDataException">A file is missing or broken. Says which, where and why.</exception>
    public static AgreementBook Read(string folder, EconomyBook economies)
    {
        var blocs = Blocs(folder, economies);
        var byCode = blocs.ToDictionary(bloc => bloc.Code, StringComparer.Ordinal);
        var names = new PartyNames(economies, byCode, TradeLanguages.All.ToDictionary(language => language, language => Names(folder, language), StringComparer.Ordinal));
        var file = Path.Combine(folder, "agreements.tsv");
        var rows = TabFile.Read(file, s_columns).Select(row => Row(file, row.Line, row.Cells, economies, byCode)).ToArray();
        var slugs = new HashSet<string>(StringComparer.Ordinal);
        var all = rows.Select(row => row.Agreement with { Names = names.Of(row.Agreement) }).ToArray();
        names.TellApart(all);
        return new AgreementBook([.. all.Select((agreement, place) => agreement with { Slug = Slug(rows[place].English, agreement.Id, slugs) })], blocs);
    }

    private static (Agreement Agreement, string English) Row(
        string file, int line, string[] cells, EconomyBook economies, Dictionary<string, Bloc> blocs)
    {
        var sides = cells[2].Split('/');
        var parties = sides.SelectMany((side, place) => side.Split('|').Select(text => ReadParty(file, line, text) with { Side = sides.Length > 1 ? place : null })).ToArray();
        if (parties.FirstOrDefault(party => !economies.TryGet(party.Code, out _) && !blocs.ContainsKey(party.Code)) is { } unknown)
        {
            throw TabFile.Fault(file, line, $"'{unknown.Code}' is neither an economy of economies.tsv nor a bloc of blocs.tsv.");
        }

        return (new Agreement(cells[0], "")
        {
            Names = new Dictionary<string, string>(StringComparer.Ordinal),
            Parties = parties,
            Kinds = [.. cells[3].Split('+', StringSplitOptions.RemoveEmptyEntries).Select(kind => Kind(file, line, kind))],
            LegalBasis = cells[4].Split('+', StringSplitOptions.RemoveEmptyEntries),
            Status = Enum.TryParse<AgreementStatus>(cells[5], ignoreCase: true, out var status)
                ? status
                : throw TabFile.Fault(file, line, $"the status '{cells[5]}' must be one of announced, signed, inForce, ended."),
            Goods = new(Day(file, line, cells[6]), Day(file, line, cells[8]), Day(file, line, cells[10])),
            Services = new(Day(file, line, cells[7]), Day(file, line, cells[9]), Day(file, line, cells[11])),
            EndedOn = Day(file, line, cells[12]),
            Extends = cells[13].Length > 0 ? cells[13] : null,
            Source = cells[14],
            AsOf = Day(file, line, cells[15]) ?? throw TabFile.Fault(file, line, "asOf is missing: the day for which the source says so."),
        }, cells[1]);
    }

    /// <summary>"GB", "GB@2024-12-15", "GB@..2020-12-31", "GB@2021-01-01..2022-12-31"; "CA@?" has signed but is not in yet. A slash parts two sides.</summary>
    private static Party ReadParty(string file, int line, string text)
    {
        var parts = text.Split('@');
        if (parts.Length == 1)
        {
            return new Party(text);
        }

        var days = parts[1].Split("..");
        return parts[1] == "?" ? new Party(parts[0], IsPending: true) : new Party(parts[0], Day(file, line, days[0]), days.Length > 1 ? Day(file, line, days[1]) : null);
    }

    private static AgreementKind Kind(string file, int line, string text) => text switch
    {
        "FTA" => AgreementKind.FreeTrade,
        "CU" => AgreementKind.CustomsUnion,
        "PSA" => AgreementKind.PartialScope,
        "EIA" => AgreementKind.EconomicIntegration,
        _ => throw TabFile.Fault(file, line, $"the type '{text}' must be FTA, CU, PSA or EIA, or several with + between them."),
    };

    private static List<Bloc> Blocs(string folder, EconomyBook economies)
    {
        var file = Path.Combine(folder, "members.tsv");
        var members = TabFile.Read(file, "bloc", "economy", "from", "until", "tradeUntil").Select(row => (Bloc: row.Cells[0], Member: new Membership(
            economies.TryGet(row.Cells[1], out var economy) ? economy.Iso2 : throw TabFile.Fault(file, row.Line, $"there is no economy '{row.Cells[1]}' in economies.tsv."),
            Day(file, row.Line, row.Cells[2]) ?? throw TabFile.Fault(file, row.Line, "the first day of the membership is missing."),
            Day(file, row.Line, row.Cells[3]),
            Day(file, row.Line, row.Cells[4]) ?? Day(file, row.Line, row.Cells[3])))).ToLookup(row => row.Bloc, row => row.Member, StringComparer.Ordinal);
        return
        [
            .. TabFile.Read(Path.Combine(folder, "blocs.tsv"), "bloc", "takesNewMembersAlong", "en", "fr", "es").Select(row => new Bloc(row.Cells[0], row.Cells[1] == "yes")
            {
                Names = TradeLanguages.All.Select((language, place) => (language, row.Cells[2 + place])).ToDictionary(pair => pair.language, pair => pair.Item2, StringComparer.Ordinal),
                Members = [.. members[row.Cells[0]]],
            }),
        ];
    }

    private static Dictionary<string, string> Names(string folder, string language) =>
        TabFile.Read(Path.Combine(folder, "names", language + ".tsv"), "id", "name").ToDictionary(row => row.Cells[0], row => row.Cells[1], StringComparer.Ordinal);

    private static DateOnly? Day(string file, int line, string text) =>
        text.Length == 0 ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw TabFile.Fault(file, line, $"'{text}' is no day: write it as 2024-12-31.");

    private static string Slug(string english, string id, HashSet<string> taken)
    {
        var plain = string.Concat(english.Normalize(NormalizationForm.FormD).Where(char.IsAscii)).ToLowerInvariant();
        var slug = NotWords().Replace(plain, "-").Trim('-');
        if (!taken.Add(slug))
        {
            taken.Add(slug = $"{slug}-{id}");
        }

        return slug;
    }

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex NotWords();
}

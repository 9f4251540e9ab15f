using Trade4Msmes.Trade.Economies;

namespace Trade4Msmes.Trade.Agreements;

/// <summary>Names agreements: by a name of their own where they have one, else by their parties: "Canada – Colombia".</summary>
internal sealed class PartyNames(
    EconomyBook economies, Dictionary<string, Bloc> blocs, Dictionary<string, Dictionary<string, string>> own)
{
    internal Dictionary<string, string> Of(Agreement agreement) => TradeLanguages.All.ToDictionary(
        language => language, language => own[language].GetValueOrDefault(agreement.Id) ?? Joined(agreement, language), StringComparer.Ordinal);

    /// <summary>Agreements of the same parties, one after the other, are told apart by the year they began.</summary>
    internal void TellApart(Agreement[] all)
    {
        foreach (var same in all.GroupBy(agreement => agreement.In("en"), StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.ToArray()))
        {
            foreach (var agreement in same.Where(agreement => agreement.Status == AgreementStatus.Ended || same.Count(other => other.Status != AgreementStatus.Ended) > 1))
            {
                var place = Array.IndexOf(all, agreement);
                all[place] = agreement with
                {
                    Names = agreement.Names.ToDictionary(name => name.Key, name => $"{name.Value} ({Years(agreement)})", StringComparer.Ordinal),
                };
            }
        }
    }

    private static string Years(Agreement agreement) => (agreement.Since, agreement.EndedOn) switch
    {
        ({ } since, { } end) => $"{since.Year}–{end.Year}",
        ({ } since, null) => $"{since.Year}",
        _ => agreement.Id,
    };

    /// <summary>Members that have dates of their own beside their bloc are named by the bloc.</summary>
    private string Joined(Agreement agreement, string language)
    {
        var sides = agreement.Parties.Where(party => blocs.ContainsKey(party.Code)
            || !agreement.Parties.Any(other => blocs.TryGetValue(other.Code, out var bloc)
                && bloc.Covers(party.Code, party.From ?? agreement.Since ?? agreement.AsOf)));
        return string.Join(" – ", sides.OrderByDescending(party => blocs.ContainsKey(party.Code))
            .Select(party => blocs.TryGetValue(party.Code, out var bloc) ? bloc.In(language) : economies[party.Code].In(language)));
    }
}

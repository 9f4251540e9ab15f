using System.Diagnostics.CodeAnalysis;

namespace Trade4Msmes.Trade.Economies;

/// <summary>All economies. Immutable.</summary>
public sealed class EconomyBook
{
    private readonly Dictionary<string, Economy> _byCode;

    internal EconomyBook(IReadOnlyList<Economy> all)
    {
        All = all;
        _byCode = all.ToDictionary(economy => economy.Iso2, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>In the order of their codes.</summary>
    public IReadOnlyList<Economy> All { get; }

    public Economy this[string iso2] => _byCode[iso2];

    public bool TryGet(string iso2, [NotNullWhen(true)] out Economy? economy) => _byCode.TryGetValue(iso2, out economy);

    /// <summary>Reads economies.tsv and names/{language}.tsv; docs/data/agreements.md describes them.</summary>
    /// <exception cref="InvalidDataException">A file is broken. Says which, where and why.</exception>
    public static EconomyBook Read(string folder)
    {
        var names = TradeLanguages.All.ToDictionary(language => language, language => Names(Path.Combine(folder, "names", language + ".tsv")), StringComparer.Ordinal);
        var file = Path.Combine(folder, "economies.tsv");
        var all = new List<Economy>();
        foreach (var (line, cells) in TabFile.Read(file, "iso2", "iso3", "region", "subregion", "wtoMember", "msmeGroup", "ldc", "landlocked", "smallIsland"))
        {
            if (TradeLanguages.All.FirstOrDefault(language => !names[language].ContainsKey(cells[0])) is { } missing)
            {
                throw TabFile.Fault(file, line, $"{cells[0]} has no name in names/{missing}.tsv.");
            }

            all.Add(new Economy(cells[0], cells[1], cells[2], cells[3])
            {
                Names = TradeLanguages.All.ToDictionary(language => language, language => names[language][cells[0]], StringComparer.Ordinal),
                IsWtoMember = Yes(file, line, cells[4]),
                IsMsmeGroupMember = Yes(file, line, cells[5]),
                IsLeastDeveloped = Yes(file, line, cells[6]),
                IsLandlocked = Yes(file, line, cells[7]),
                IsSmallIsland = Yes(file, line, cells[8]),
            });
        }

        return new EconomyBook(all);
    }

    private static Dictionary<string, EconomyName> Names(string file) => TabFile.Read(file, "iso2", "name", "alsoKnownAs")
        .ToDictionary(row => row.Cells[0], row => new EconomyName(row.Cells[1], TabFile.List(row.Cells[2])), StringComparer.Ordinal);

    private static bool Yes(string file, int line, string cell) => cell switch
    {
        "yes" => true,
        "" => false,
        _ => throw TabFile.Fault(file, line, $"'{cell}' must be yes, or empty for no."),
    };
}

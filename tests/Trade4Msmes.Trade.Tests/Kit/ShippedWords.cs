using Trade4Msmes.Trade.HarmonizedSystem;

namespace Trade4Msmes.Trade.Tests.Kit;

/// <summary>The words that the repository ships, and the official list of codes where the reference data is.</summary>
internal static class ShippedWords
{
    internal static string Content { get; } = Path.Combine(Root(), "content");

    internal static string Folder { get; } = Path.Combine(Content, "hs", "2022");

    /// <summary>With the chapters that wait for their second reading.</summary>
    internal static Nomenclature Drafts { get; } = NomenclatureFolder.ReadDrafts(Folder);

    /// <summary>The codes of HS 2022, chapter by chapter; null without reference data.</summary>
    internal static ILookup<string, string>? OfficialCodes { get; } = ReadOfficialCodes();

    private static ILookup<string, string>? ReadOfficialCodes() =>
        Environment.GetEnvironmentVariable("T4M_REFERENCE_DATA") is { Length: > 0 } data
        && Path.Combine(data, "hs", "hs2022_official.csv") is var file && File.Exists(file)
            ? File.ReadLines(file).Select(line => line.Split(',')[0]).Where(code => HsCode.TryParse(code, out _)).ToLookup(code => code[..2], StringComparer.Ordinal)
            : null;

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Trade4Msmes.sln")))
        {
            folder = folder.Parent!;
        }

        return folder.FullName;
    }
}

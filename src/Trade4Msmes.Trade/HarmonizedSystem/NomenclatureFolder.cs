namespace Trade4Msmes.Trade.HarmonizedSystem;

/// <summary>
/// Reads an edition from files: a folder a chapter with a table a language (code, label, terms, here, notHere), <c>sections/</c> likewise, and
/// <c>review.tsv</c>, which says which codes a fresh reader has read again. docs/data/hs.md describes them.
/// </summary>
public static class NomenclatureFolder
{
    private const int ReviewedCodes = 20;
    private static readonly string[] s_columns = ["code", "label", "terms", "here", "notHere"];

    /// <summary>What readers may see: chapters whose words have been read again.</summary>
    /// <param name="folder">Named after the edition: ".../hs/2022".</param>
    /// <exception cref="InvalidDataException">A file is missing or broken. Says which, where and why.</exception>
    public static Nomenclature Read(string folder) => Read(folder, withDrafts: false);

    /// <summary>With the chapters that nobody has read again yet: for those who write.</summary>
    /// <inheritdoc cref="Read(string)" path="/param|/exception"/>
    public static Nomenclature ReadDrafts(string folder) => Read(folder, withDrafts: true);

    private static Nomenclature Read(string folder, bool withDrafts)
    {
        var sections = Sections(Path.Combine(folder, "sections"));
        var chapters = Directory.GetDirectories(folder)
            .Where(path => HsCode.TryParse(Path.GetFileName(path), out _) && (withDrafts || File.Exists(ReviewOf(path)))).Order(StringComparer.Ordinal)
            .Select(path => (Path: path, Tables: Tables(path))).Where(chapter => withDrafts || IsReviewed(chapter.Path, chapter.Tables));
        return new Nomenclature(Path.GetFileName(folder.TrimEnd('/', '\\')), sections, [.. chapters.SelectMany(chapter => Chapter(chapter.Path, chapter.Tables))]);
    }

    private static string ReviewOf(string chapter) => Path.Combine(chapter, "review.tsv");

    private static Dictionary<string, Row[]> Tables(string chapter) =>
        TradeLanguages.All.ToDictionary(language => language, language => Table(chapter, language).ToArray(), StringComparer.Ordinal);

    /// <summary>Twenty codes in each language, or all where the chapter has fewer.</summary>
    private static bool IsReviewed(string chapter, Dictionary<string, Row[]> tables)
    {
        var read = TabFile.Read(ReviewOf(chapter), "culture", "code", "date", "finding").Select(row => (Language: row.Cells[0], Code: row.Cells[1])).ToHashSet();
        // The chapter's own row, which every chapter has, may be among those read or not.
        return tables.All(table => table.Value.Count(row => read.Contains((table.Key, row.Code.Digits))) >= Math.Min(ReviewedCodes, table.Value.Length - 1));
    }

    private static List<HsItem> Chapter(string folder, Dictionary<string, Row[]> tables)
    {
        var first = tables[TradeLanguages.All[0]];
        foreach (var (language, rows) in tables)
        {
            var other = rows.Select(row => row.Code).Except(first.Select(row => row.Code))
                .Concat(first.Select(row => row.Code).Except(rows.Select(row => row.Code))).ToArray();
            if (other.Length > 0)
            {
                throw new InvalidDataException(
                    $"{Path.Combine(folder, language + ".tsv")}: every language needs the same codes as {TradeLanguages.All[0]}.tsv; not in both: {string.Join(", ", other)}.");
            }
        }

        var texts = tables.ToDictionary(
            table => table.Key, table => table.Value.ToDictionary(row => row.Code, row => row.Text), StringComparer.Ordinal);
        var items = new Dictionary<HsCode, HsItem>();
        foreach (var (line, code, _) in first)
        {
            HsItem? parent = null;
            if (code.Parent is { } above && !items.TryGetValue(above, out parent))
            {
                throw TabFile.Fault(Path.Combine(folder, TradeLanguages.All[0] + ".tsv"), line, $"{code} comes before {above}, which it lies in.");
            }

            items.Add(code, new HsItem(code, parent, TradeLanguages.All.ToDictionary(language => language, language => texts[language][code], StringComparer.Ordinal)));
        }

        return [.. items.Values];
    }

    private static IEnumerable<Row> Table(string folder, string language)
    {
        var file = Path.Combine(folder, language + ".tsv");
        var seen = new HashSet<HsCode>();
        foreach (var (line, cells) in TabFile.Read(file, s_columns))
        {
            if (!HsCode.TryParse(cells[0], out var code) || code.Chapter.Digits != Path.GetFileName(folder))
            {
                throw TabFile.Fault(file, line, $"'{cells[0]}' is no code of chapter {Path.GetFileName(folder)}.");
            }

            if (!seen.Add(code))
            {
                throw TabFile.Fault(file, line, $"{code} is there twice.");
            }

            yield return new Row(line, code, Text(file, line, cells[1], cells[2], cells[3], cells[4]));
        }
    }

    private static HsText Text(string file, int line, string label, string terms, string here = "", string notHere = "") =>
        string.IsNullOrWhiteSpace(label)
            ? throw TabFile.Fault(file, line, "the label is missing.")
            : new HsText(label.Trim(), TabFile.List(terms), here.Trim(), notHere.Trim());

    private static List<HsSection> Sections(string folder)
    {
        var tables = TradeLanguages.All.ToDictionary(
            language => language,
            language => TabFile.Read(Path.Combine(folder, language + ".tsv"), "section", "chapters", "label", "terms").ToArray(),
            StringComparer.Ordinal);
        return
        [
            .. tables[TradeLanguages.All[0]].Select(row => new HsSection(
                row.Cells[0], row.Cells[1].Split('-')[0], row.Cells[1].Split('-')[^1],
                tables.ToDictionary(table => table.Key, table => SectionText(folder, table.Key, table.Value, row.Cells[0]), StringComparer.Ordinal))),
        ];
    }

    private static HsText SectionText(string folder, string language, (int Line, string[] Cells)[] rows, string number)
    {
        var file = Path.Combine(folder, language + ".tsv");
        var (line, cells) = rows.FirstOrDefault(row => row.Cells[0] == number);
        return cells is null
            ? throw new InvalidDataException($"{file}: section {number} is missing.")
            : Text(file, line, cells[2], cells[3]);
    }

    private sealed record Row(int Line, HsCode Code, HsText Text);
}

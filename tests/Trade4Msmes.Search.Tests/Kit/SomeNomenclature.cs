using System.Text.RegularExpressions;
using Trade4Msmes.Trade.HarmonizedSystem;
using Trade4Msmes.Trade;

namespace Trade4Msmes.Search.Tests.Kit;

/// <summary>The nomenclature of the repository, and one of a few codes, written for tests.</summary>
internal static partial class SomeNomenclature
{
    private const string Columns = "code\tlabel\tterms\there\tnotHere";

    /// <summary>All that is written, also what nobody has read again yet.</summary>
    internal static Nomenclature Written { get; } = NomenclatureFolder.ReadDrafts(Path.Combine(Repository(), "content", "hs", "2022"));

    /// <summary>Shirts, hats and paper: enough to be right or wrong.</summary>
    internal static Nomenclature Small { get; } = Write(
        ("48", "en", ["48|Paper and board|stationery", "4820|Notebooks, folders and files of paper|stationery", "482030|Folders and file covers of paper|folder; file; binder; document wallet"]),
        ("48", "fr", ["48|Papier et carton|papeterie", "4820|Cahiers, chemises et classeurs, de papier|papeterie", "482030|Chemises et classeurs de papier|chemise; classeur; pochette"]),
        ("48", "es", ["48|Papel y cartón|papelería", "4820|Cuadernos y carpetas de papel|papelería", "482030|Carpetas y archivadores de papel|carpeta; archivador; fólder"]),
        ("61", "en",
        [
            "61|Clothing, knitted|knitwear", "6109|T-shirts and undershirts, knitted|t-shirt; tee|T-shirts.|Not here: shirts of woven fabric, see 6205.",
            "610910|T-shirts, knitted, of cotton|cotton t-shirt; t-shirt; tee shirt; polo top",
            "610990|T-shirts, knitted, of textiles other than cotton|polyester t-shirt; woollen tee; silk t-shirt",
        ]),
        ("61", "fr",
        [
            "61|Vêtements en maille|tricot", "6109|T-shirts et maillots de corps, en maille|t-shirt|T-shirts.|Pas ici : chemises en tissu, voir 6205.",
            "610910|T-shirts en maille, de coton|t-shirt en coton; tricot de peau; maillot", "610990|T-shirts en maille, de textiles autres que le coton|t-shirt en polyester; t-shirt en soie",
        ]),
        ("61", "es",
        [
            "61|Prendas de punto|ropa tejida", "6109|Camisetas de punto|camiseta|Camisetas.|Aquí no: camisas de tejido plano, vea 6205.",
            "610910|Camisetas de punto, de algodón|camiseta de algodón; playera; polera", "610990|Camisetas de punto, de textiles distintos del algodón|camiseta de poliéster; camiseta de seda",
        ]),
        ("62", "en",
        [
            "62|Clothing, not knitted|woven clothing", "6205|Men’s shirts, not knitted|shirt; dress shirt",
            "620520|Men’s shirts, not knitted, of cotton|cotton shirt; dress shirt; chambray shirt", "620530|Men’s shirts, not knitted, of man-made fibres|polyester shirt; viscose shirt",
            "620590|Men’s shirts, not knitted, of textiles other than cotton or man-made fibres|linen shirt; silk shirt",
        ]),
        ("62", "fr",
        [
            "62|Vêtements autres qu’en maille|vêtements tissés", "6205|Chemises pour hommes, autres qu’en maille|chemise; chemise habillée",
            "620520|Chemises pour hommes, non en maille, de coton|chemise en coton; chemise habillée", "620530|Chemises pour hommes, non en maille, de fibres synthétiques|chemise en polyester",
            "620590|Chemises pour hommes, de lin, de soie ou de laine|chemise en lin; chemise en soie",
        ]),
        ("62", "es",
        [
            "62|Prendas que no son de punto|ropa de tejido plano", "6205|Camisas para hombre, que no son de punto|camisa; camisa de vestir",
            "620520|Camisas para hombre, que no son de punto, de algodón|camisa de algodón; guayabera", "620530|Camisas para hombre, que no son de punto, de fibras sintéticas|camisa de poliéster",
            "620590|Camisas para hombre, de lino, seda o lana|camisa de lino; camisa de seda",
        ]));

    /// <summary>The words, in small letters, that the labels and terms of most headings have.</summary>
    internal static IEnumerable<string> WidestWords(string language, int count) => Written.Items
        .Where(item => item.Code.Level != HsLevel.Chapter)
        .SelectMany(item => item.Texts[language].Terms.Append(item.Texts[language].Label), (item, text) => (Heading: item.Code.Heading, Text: text))
        .SelectMany(pair => Letters().Split(pair.Text.ToLowerInvariant()), (pair, word) => (pair.Heading, Word: word))
        .Where(pair => pair.Word.Length > 3).Distinct()
        .GroupBy(pair => pair.Word, StringComparer.Ordinal).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
        .Take(count).Select(group => group.Key);

    [GeneratedRegex(@"[^\p{L}]+")]
    private static partial Regex Letters();

    private static Nomenclature Write(params (string Chapter, string Language, string[] Rows)[] tables)
    {
        var parent = Directory.CreateTempSubdirectory("t4m-hs-").FullName;
        var folder = Path.Combine(parent, "2022");
        foreach (var (chapter, language, rows) in tables)
        {
            Directory.CreateDirectory(Path.Combine(folder, chapter));
            File.WriteAllLines(
                Path.Combine(folder, chapter, language + ".tsv"), [Columns, .. rows.Select(row => string.Join('\t', row.Split('|').Concat(["", "", ""]).Take(5)))]);
        }

        Directory.CreateDirectory(Path.Combine(folder, "sections"));
        foreach (var language in TradeLanguages.All)
        {
            File.WriteAllLines(Path.Combine(folder, "sections", language + ".tsv"), ["section\tchapters\tlabel\tterms", "X\t48\tPaper\t", "XI\t61-62\tClothing\t"]);
        }

        var read = NomenclatureFolder.ReadDrafts(folder);
        Directory.Delete(parent, recursive: true);
        return read;
    }

    internal static string Repository()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Trade4Msmes.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("These tests read content/hs of the repository that they lie in.");
        }

        return folder;
    }
}

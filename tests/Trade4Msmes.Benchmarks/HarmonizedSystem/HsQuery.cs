using Microsoft.VisualBasic.FileIO;

namespace Trade4Msmes.Benchmarks.HarmonizedSystem;

/// <summary>A question whose codes are known.</summary>
/// <param name="Codes">Each of them is right; four digits where only the heading is known.</param>
internal sealed record HsQuery(string Text, string Language, string[] Codes, string Source)
{
    private const string Own = "our own products";

    /// <summary>Products of small firms that we wrote down, the same in each language.</summary>
    internal static IEnumerable<HsQuery> Products(string repository)
    {
        var rows = File.ReadLines(Path.Combine(repository, "tests", "Trade4Msmes.Search.Tests", "HarmonizedSystem", "products.tsv")).Select(line => line.Split('\t')).ToArray();
        return rows.Skip(1).SelectMany(row => rows[0].Index().Skip(1).Select(column => new HsQuery(row[column.Index], column.Item, row[0].Split('|'), Own)));
    }

    /// <summary>The development set of the reference data; none where it isn't.</summary>
    internal static IEnumerable<HsQuery> Development()
    {
        var file = Path.Combine(Environment.GetEnvironmentVariable("T4M_REFERENCE_DATA") ?? "", "hs", "queries_dev.csv");
        if (!File.Exists(file))
        {
            Console.WriteLine("The development set is left out: T4M_REFERENCE_DATA names no folder with hs/queries_dev.csv.");
            return [];
        }

        using var reader = new TextFieldParser(file) { Delimiters = [","] };
        var columns = reader.ReadFields()!;
        var queries = new List<HsQuery>();
        while (reader.ReadFields() is { } row)
        {
            string Cell(string column) => row[Array.IndexOf(columns, column)];
            queries.Add(new HsQuery(Cell("query"), Cell("lang"), Cell("acceptable_codes").Split('|'), Cell("source")));
        }

        return queries;
    }
}

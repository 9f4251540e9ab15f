using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Trade4Msmes.Visits.Report;

namespace Trade4Msmes.Site.Visits;

/// <summary>Writes a report for people (table), for spreadsheets (csv) and for programs (json).</summary>
internal static class ReportText
{
    private static readonly string[] Figures = ["visits", "visitors", "views", "unmarkedViews", "bounces", "seconds", "requests"];

    private static readonly SearchValues<char> Quotable = SearchValues.Create("\",\n\r");

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static void Write(ReportResult result, string format, TextWriter output)
    {
        switch (format)
        {
            case "json":
                output.WriteLine(Json(result).ToJsonString(Indented));
                break;
            case "csv":
                WriteCsv(result, output);
                break;
            default:
                WriteTable(result, output);
                break;
        }
    }

    private static JsonObject Json(ReportResult result) => new()
    {
        ["from"] = $"{result.Request.From:yyyy-MM-dd}",
        ["to"] = $"{result.Request.To:yyyy-MM-dd}",
        ["lastDaySealed"] = result.LastDaySealed is { } day ? $"{day:yyyy-MM-dd}" : null,
        ["rows"] = new JsonArray([.. result.Rows.Select(row => Row(result.Request.By, row))]),
    };

    private static JsonObject Row(IReadOnlyList<string> by, ReportRow row)
    {
        var json = new JsonObject();
        for (var at = 0; at < by.Count; at++)
        {
            json[by[at]] = row.Groups[at];
        }

        foreach (var (name, value) in Figures.Zip(Values(row)))
        {
            json[name] = value;
        }

        return json;
    }

    private static void WriteCsv(ReportResult result, TextWriter output)
    {
        output.WriteLine(string.Join(',', Titles(result)));
        foreach (var cells in Cells(result))
        {
            output.WriteLine(string.Join(',', cells.Select(Quoted)));
        }
    }

    private static void WriteTable(ReportResult result, TextWriter output)
    {
        string[][] lines = [[.. Titles(result)], .. Cells(result)];
        var groups = result.Request.By.Count;
        var widths = Enumerable.Range(0, lines[0].Length).Select(column => lines.Max(line => line[column].Length)).ToArray();
        foreach (var line in lines)
        {
            var cells = line.Select((cell, column) => column < groups ? cell.PadRight(widths[column]) : cell.PadLeft(widths[column]));
            output.WriteLine(string.Join("  ", cells).TrimEnd());
        }

        output.WriteLine();
        output.WriteLine("A visit ends after 30 minutes without a view. Visitors are the sum of each day's; who comes on two days counts twice.");
        output.WriteLine("Unmarked views belong to no visit: those browsers asked not to be followed.");
    }

    private static IEnumerable<string> Titles(ReportResult result) => [.. result.Request.By, .. Figures];

    private static IEnumerable<string[]> Cells(ReportResult result) =>
        result.Rows.Select(row => (string[])[.. row.Groups.Select(group => group ?? ""), .. Values(row).Select(value => value?.ToString() ?? "")]);

    private static long?[] Values(ReportRow row) => [row.Visits, row.Visitors, row.Views, row.UnmarkedViews, row.Bounces, row.Seconds, row.Requests];

    // A spreadsheet would run "=..." as a formula, and the word may come from anybody's link.
    private static string Quoted(string cell)
    {
        var safe = cell is ['=' or '+' or '-' or '@', ..] ? "'" + cell : cell;
        return safe.AsSpan().ContainsAny(Quotable) ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}

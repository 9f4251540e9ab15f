using System.Data.Common;
using Trade4Msmes.Visits.Store;

namespace Trade4Msmes.Visits.Report;

/// <summary>Answers questions about visits from the closed days and today's logs.</summary>
public sealed class VisitReport(VisitFolder folder)
{
    /// <exception cref="ReportRequestException">The request can't be answered; the message says why.</exception>
    /// <exception cref="VisitStoreException">A file is missing or damaged.</exception>
    public ReportResult Run(ReportRequest request)
    {
        if (request.Problem() is { } problem)
        {
            throw new ReportRequestException(problem);
        }

        var manifest = Manifest.Read(folder);
        var views = new StoredViews(folder, manifest).Of(request.From, request.To);
        var rows = views is null ? [] : Read(request, views);
        return new ReportResult(request, rows, manifest.Days.Count == 0 ? null : manifest.Days[^1].Day);
    }

    /// <summary>Writes every view of a period, of all kinds, with the columns of the day files.</summary>
    /// <param name="file">A name that ends in .csv or .parquet; what it holds is replaced, whole or not at all.</param>
    /// <returns>How many rows were written.</returns>
    /// <exception cref="ReportRequestException">The name ends otherwise, or the period holds nothing.</exception>
    public long Export(DateOnly from, DateOnly to, string file)
    {
        var format = Path.GetExtension(file).ToLowerInvariant() switch
        {
            ".csv" => "csv, HEADER",
            ".parquet" => "parquet, COMPRESSION zstd",
            _ => throw new ReportRequestException($"{file} must end in .csv or .parquet."),
        };
        var views = new StoredViews(folder, Manifest.Read(folder)).Of(from, to)
            ?? throw new ReportRequestException($"There are no visits from {from:yyyy-MM-dd} to {to:yyyy-MM-dd}.");
        var next = file + ".new";
        using var duck = new Duck();
        using var command = duck.Command(Sql.Read("Export.sql", ("views", views), ("target", Duck.Text(next)), ("format", format)));
        long rows = command.ExecuteNonQuery();
        var steps = new FileSteps();
        steps.Flush(next);
        steps.Rename(next, file);
        return rows;
    }

    private static List<ReportRow> Read(ReportRequest request, string views)
    {
        using var duck = new Duck();
        using var command = duck.Command(
            Query(request, views), [request.From.ToDateTime(default), request.To.ToDateTime(default), .. request.Filters.Select(filter => filter.Value)]);
        using var reader = command.ExecuteReader();
        var rows = new List<ReportRow>();
        while (reader.Read())
        {
            rows.Add(ReadRow(reader, request.By.Count));
        }

        return rows;
    }

    private static string Query(ReportRequest request, string views)
    {
        var groups = request.By.Select((name, at) => $"{Dimensions.All[name]} AS group{at}");
        return Sql.Read(
            "Report.sql",
            ("views", views),
            ("people", Asked(request).Any(Dimensions.OfKinds.Contains) ? "true" : "kind = 'person'"),
            ("groups", string.Concat(groups.Select(group => $"{group}, "))),
            ("seconds", Asked(request).Any(Dimensions.OfViews.Contains) ? "NULL::BIGINT" : "coalesce(sum(secondsOfVisit), 0)::BIGINT"),
            ("filters", Filters(request)),
            ("order", request.By.Count == 0 ? "ALL" : string.Join(", ", request.By.Select(Order))));
    }

    private static IEnumerable<string> Asked(ReportRequest request) => request.By.Concat(request.Filters.Select(filter => filter.Key));

    // Time runs forward; everything else begins with the most.
    private static string Order(string dimension, int at) =>
        dimension is "day" or "week" or "month" or "year" or "hour" ? $"group{at}" : $"visits DESC, views DESC, requests DESC, group{at}";

    // Values are parameters; the two days are the first.
    private static string Filters(ReportRequest request)
    {
        var numbered = request.Filters.Select((filter, at) => (Column: Dimensions.All[filter.Key], Test: $"${at + 3}"));
        var tests = numbered.GroupBy(filter => filter.Column, filter => filter.Test)
            .Select(column => $"lower({column.Key}) IN ({string.Join(", ", column.Select(test => $"lower({test})"))})");
        return string.Join(" AND ", tests.DefaultIfEmpty("true"));
    }

    private static ReportRow ReadRow(DbDataReader reader, int groups)
    {
        var values = new string?[groups];
        for (var at = 0; at < groups; at++)
        {
            values[at] = reader.IsDBNull(at) ? null : reader.GetString(at);
        }

        return new ReportRow(
            values, reader.GetInt64(groups), reader.GetInt64(groups + 1), reader.GetInt64(groups + 2), reader.GetInt64(groups + 3),
            reader.GetInt64(groups + 4), reader.IsDBNull(groups + 5) ? null : reader.GetInt64(groups + 5),
            reader.GetInt64(groups + 6));
    }
}

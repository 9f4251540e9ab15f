using System.CommandLine;
using System.Globalization;
using Trade4Msmes.Site.Visits;
using Trade4Msmes.Visits.Report;
using Trade4Msmes.Visits.Store;

namespace Trade4Msmes.Site.Commands;

/// <summary>"visits": figures from the command line, also while the site runs. Exit code 0: done; 2: it could not be done.</summary>
internal static class VisitCommands
{
    private const int Failed = 2;

    internal static Command Create()
    {
        var group = new Command("visits", "Who came, from where, by which way.");
        group.Subcommands.Add(Report());
        group.Subcommands.Add(Export());
        return group;
    }

    private static Command Report()
    {
        var from = Day("--from", "First day, UTC, such as 2024-01-01.");
        var to = Day("--to", "Last day, UTC, included.");
        var by = new Option<string>("--by") { Description = $"By what, with commas. Default: month. One or more of: {string.Join(", ", Dimensions.All.Keys)}.", DefaultValueFactory = _ => "month" };
        var filters = new Option<string[]>("--filter") { Description = "Only where it holds, such as country=MX. May be repeated; values of one name are alternatives." };
        var format = new Option<string>("--format") { Description = "table, csv or json.", DefaultValueFactory = _ => "table" };
        format.AcceptOnlyFromAmong("table", "csv", "json");
        var command = new Command("report", "Visits, visitors and views of a period. Robots and staff are left out, unless asked for by kind or robot.") { from, to, by, filters, format };
        // Configuration, such as --Visits:Folder=..., is for the host.
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction((parsed, _) => RunAsync(parsed, report =>
        {
            var result = report.Run(new ReportRequest(
                parsed.GetRequiredValue(from), parsed.GetRequiredValue(to),
                parsed.GetRequiredValue(by).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
                [.. (parsed.GetValue(filters) ?? []).Select(Filter)]));
            ReportText.Write(result, parsed.GetRequiredValue(format), parsed.InvocationConfiguration.Output);
        }));
        return command;
    }

    private static Command Export()
    {
        var from = Day("--from", "First day, UTC.");
        var to = Day("--to", "Last day, UTC, included.");
        var file = new Argument<FileInfo>("file") { Description = "The file to write, .csv or .parquet." };
        var command = new Command("export", "Every view of a period, with the columns that docs/visits.md explains.") { file, from, to };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction((parsed, _) => RunAsync(parsed, report =>
        {
            var rows = report.Export(parsed.GetRequiredValue(from), parsed.GetRequiredValue(to), parsed.GetRequiredValue(file).FullName);
            parsed.InvocationConfiguration.Output.WriteLine($"{rows} rows in {parsed.GetRequiredValue(file).FullName}");
        }));
        return command;
    }

    private static Option<DateOnly> Day(string name, string description) => new(name)
    {
        Description = description,
        Required = true,
        CustomParser = result =>
        {
            if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                return day;
            }

            result.AddError($"'{result.Tokens[0].Value}' is no day. Write it as 2024-01-31.");
            return default;
        },
    };

    private static KeyValuePair<string, string> Filter(string text)
    {
        var parts = text.Split('=', 2, StringSplitOptions.TrimEntries);
        return parts.Length == 2
            ? KeyValuePair.Create(parts[0], parts[1])
            : throw new ReportRequestException($"'{text}' is no filter. Write it as country=MX.");
    }

    // The files alone are needed: neither database nor CMS is started.
    private static async Task<int> RunAsync(ParseResult parsed, Action<VisitReport> act)
    {
        try
        {
            await using var site = SiteHost.Create(["--Logging:LogLevel:Default=Warning", .. parsed.UnmatchedTokens]);
            act(site.Services.GetRequiredService<VisitReport>());
            return 0;
        }
        catch (Exception failure) when (failure is ReportRequestException or VisitStoreException or IOException)
        {
            await parsed.InvocationConfiguration.Error.WriteLineAsync(failure.Message);
            return Failed;
        }
    }
}

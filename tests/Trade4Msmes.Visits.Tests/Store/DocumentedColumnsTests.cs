using System.Text.Json;
using Trade4Msmes.Visits.Collect;
using Trade4Msmes.Visits.Store;
using Trade4Msmes.Visits.Tests.Kit;

namespace Trade4Msmes.Visits.Tests.Store;

public sealed class DocumentedColumnsTests : IDisposable
{
    private readonly Counting _counting = new();

    public void Dispose() => _counting.Dispose();

    [Fact]
    public async Task TheLogHasTheColumnsOfThePageAndNoOther()
    {
        await _counting.CountAsync(KnownLog.Second.ToDateTime(new TimeOnly(20, 0)), KnownLog.Hits);
        // Each line leaves out what it doesn't know; together they have every column that this log of all kinds can fill.
        var written = Directory.GetFiles(_counting.Folder.Logs).SelectMany(File.ReadAllLines)
            .SelectMany(line => JsonDocument.Parse(line).RootElement.EnumerateObject().Select(column => column.Name)).ToHashSet(StringComparer.Ordinal);
        var documented = Documented("Columns of the log");
        written.Except(documented, StringComparer.Ordinal).ShouldBeEmpty();
        typeof(View).GetProperties().Select(column => JsonNamingPolicy.CamelCase.ConvertName(column.Name)).ShouldBe(documented);
    }

    [Fact]
    public async Task ADaysFileHasTheColumnsOfThePageInTheirOrder()
    {
        await _counting.CountAsync(KnownLog.Second.ToDateTime(new TimeOnly(20, 0)), KnownLog.Hits);
        new Sealer(_counting.Folder).SealDue(KnownLog.Second.AddDays(1).ToDateTime(new TimeOnly(1, 0)));
        foreach (var file in Directory.GetFiles(_counting.Folder.Days))
        {
            Columns(file).ShouldBe(Documented("Columns of a day's file"));
        }
    }

    private static List<string> Columns(string file)
    {
        using var duck = new Duck();
        using var command = duck.Command($"SELECT column_name FROM (DESCRIBE FROM read_parquet({Duck.Text(file)}))");
        using var reader = command.ExecuteReader();
        var columns = new List<string>();
        while (reader.Read())
        {
            columns.Add(reader.GetString(0));
        }

        return columns;
    }

    private static IEnumerable<string> Documented(string title) =>
        File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "visits.md"))
            .SkipWhile(line => line != $"## {title}").Skip(1).TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line.Split('`')[1]);
}

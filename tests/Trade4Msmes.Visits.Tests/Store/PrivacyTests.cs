using System.Text;
using Trade4Msmes.Visits.Collect;
using Trade4Msmes.Visits.Store;
using Trade4Msmes.Visits.Tests.Kit;

namespace Trade4Msmes.Visits.Tests.Store;

public sealed class PrivacyTests : IDisposable
{
    private readonly Counting _counting = new();

    public void Dispose() => _counting.Dispose();

    [Fact]
    public async Task NoFileHoldsAnAddressOrAUserAgent()
    {
        await _counting.CountAsync(KnownLog.Second.ToDateTime(new TimeOnly(20, 0)), KnownLog.Hits);
        Forbidden().ShouldNotBeEmpty();
        Everything().ShouldContain("/en/guides/licences");
        Everything().ShouldSatisfyAllConditions([.. Forbidden().Select(secret => (Action<string>)(text => text.ShouldNotContain(secret)))]);

        new Sealer(_counting.Folder).SealDue(KnownLog.Second.AddDays(1).ToDateTime(new TimeOnly(1, 0)));
        Directory.GetFiles(_counting.Folder.Logs).ShouldBeEmpty();
        Everything().ShouldContain("/en/guides/licences");
        Everything().ShouldSatisfyAllConditions([.. Forbidden().Select(secret => (Action<string>)(text => text.ShouldNotContain(secret)))]);
    }

    [Fact]
    public async Task TheMarkOfAReaderEndsWithTheDay()
    {
        await _counting.CountAsync(KnownLog.Second.ToDateTime(new TimeOnly(20, 0)), KnownLog.Hits);
        var marks = Everything().Split('\n').Where(line => line.Contains("\"visitor\":", StringComparison.Ordinal))
            .Select(line => line.Split("\"visitor\":\"")[1][..16]).Distinct(StringComparer.Ordinal).ToList();
        marks.Count.ShouldBe(4);

        new Sealer(_counting.Folder).SealDue(KnownLog.Second.AddDays(1).ToDateTime(new TimeOnly(1, 0)));
        marks.ShouldAllBe(mark => !Everything().Contains(mark, StringComparison.Ordinal));
    }

    // A part of either would be a find too: product and version of a browser, the network of an address.
    private static IEnumerable<string> Forbidden() =>
        Reader.All.SelectMany(reader => reader.UserAgent.Split(' ').Where(word => word.Contains('/'))
            .Append(reader.UserAgent).Append(reader.Address).Append(reader.Address[..(reader.Address.LastIndexOf('.') + 1)]))
            .Append("Mozilla").Distinct(StringComparer.Ordinal);

    // Bytes as they lie there, and Parquet unpacked: compressed bytes would hide what they hold.
    private string Everything()
    {
        var text = new StringBuilder();
        foreach (var file in Directory.EnumerateFiles(_counting.Folder.Root, "*", SearchOption.AllDirectories))
        {
            text.AppendLine(file).AppendLine(Encoding.Latin1.GetString(File.ReadAllBytes(file)));
            if (file.EndsWith(".parquet", StringComparison.Ordinal))
            {
                text.AppendLine(Unpacked(file));
            }
        }

        return text.ToString();
    }

    private static string Unpacked(string file)
    {
        using var duck = new Duck();
        using var command = duck.Command($"SELECT string_agg(day::VARCHAR || to_json(row)::VARCHAR, chr(10)) FROM read_parquet('{file}') AS row");
        return (string)command.ExecuteScalar()!;
    }
}

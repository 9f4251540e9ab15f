using Trade4Msmes.Visits.Report;
using Trade4Msmes.Visits.Tests.Kit;

namespace Trade4Msmes.Visits.Tests.Report;

public sealed class ExportTests : IDisposable
{
    private readonly Counting _counting = new();

    public void Dispose() => _counting.Dispose();

    [Theory]
    [InlineData("views.csv")]
    [InlineData("views.parquet")]
    public async Task EveryRequestIsWrittenOnce(string name)
    {
        await _counting.CountAsync(KnownLog.Second.ToDateTime(new TimeOnly(20, 0)), KnownLog.Hits);
        var file = Path.Combine(_counting.Folder.Root, name);
        _counting.Report.Export(KnownLog.First, KnownLog.Second, file).ShouldBe(60);
        File.Exists(file + ".new").ShouldBeFalse();
        new FileInfo(file).Length.ShouldBeGreaterThan(1000);
    }

    [Fact]
    public void AnotherKindOfFileIsRefused() =>
        Should.Throw<ReportRequestException>(() => _counting.Report.Export(KnownLog.First, KnownLog.Second, "views.xls")).Message.ShouldContain(".csv or .parquet");

    [Fact]
    public void APeriodWithoutViewsIsNamed() =>
        Should.Throw<ReportRequestException>(() => _counting.Report.Export(KnownLog.First, KnownLog.Second, "views.csv")).Message
            .ShouldStartWith("There are no visits from 2026-03-10 to 2026-03-11.");
}

using Trade4Msmes.Visits.Collect;
using Trade4Msmes.Visits.Report;
using Trade4Msmes.Visits.Store;
using Trade4Msmes.Visits.Tests.Kit;

namespace Trade4Msmes.Visits.Tests.Report;

public sealed class KnownAnswerTests : IAsyncLifetime, IDisposable
{
    private readonly Counting _counting = new();

    public async ValueTask InitializeAsync()
    {
        _counting.Salts.Stored = [new Salt(KnownLog.First, new byte[32])];
        await _counting.CountAsync(KnownLog.Second.ToDateTime(new TimeOnly(20, 0)), KnownLog.Hits);
    }

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    public void Dispose() => _counting.Dispose();

    [Fact]
    public void TheLogHasSixtyRequests() => KnownLog.Hits.Count.ShouldBe(60);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void TotalsAreTheSameHoweverManyDaysAreSealed(int sealedDays)
    {
        Seal(sealedDays);
        Figures("").ShouldBe([" 15 visits 8 visitors 36 views 8 unmarked 7 bounces 12000 s"]);
        Figures("day").ShouldBe(
        [
            "2026-03-10 8 visits 4 visitors 19 views 4 unmarked 3 bounces 6480 s",
            "2026-03-11 7 visits 4 visitors 17 views 4 unmarked 4 bounces 5520 s",
        ]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public void ByMonthAndChannel(int sealedDays)
    {
        Seal(sealedDays);
        Visits("month,channel").ShouldBe(
        [
            "2026-03/Organic Search 4 visits 10 views",
            "2026-03/Direct 3 visits 12 views",
            "2026-03/Organic Video 1 visits 4 views",
            "2026-03/Organic Social 1 visits 3 views",
            "2026-03/Email 1 visits 2 views",
            "2026-03/AI Assistants 1 visits 1 views",
            "2026-03/Learning Platforms 1 visits 1 views",
            "2026-03/Paid Search 1 visits 1 views",
            "2026-03/Paid Social 1 visits 1 views",
            "2026-03/Referral 1 visits 1 views",
        ]);
    }

    [Fact]
    public void ByCountry() =>
        Visits("country").ShouldBe(["MX 5 visits 19 views", "US 4 visits 7 views", "FR 4 visits 4 views", "IN 2 visits 6 views"]);

    [Fact]
    public void OneCountrysChannels() =>
        Visits("channel", "country=mx").ShouldBe(["Direct 2 visits 10 views", "Organic Search 2 visits 6 views", "Organic Social 1 visits 3 views"]);

    [Fact]
    public void BySource() =>
        Visits("source", "channel=Organic Search").ShouldBe(["Google 2 visits 6 views", "DuckDuckGo 1 visits 3 views", "Bing 1 visits 1 views"]);

    [Fact]
    public void ByPageAVisitCountsUnderEachPageItSaw() =>
        Visits("page").Take(3).ShouldBe(["/en/guides 5 visits 6 views", "/en 4 visits 12 views", "/fr 3 visits 3 views"]);

    [Fact]
    public void ByLandingPageAndByExit()
    {
        Visits("landing").Take(2).ShouldBe(["/en 4 visits 9 views", "/en/guides 3 visits 5 views"]);
        Visits("exit").First().ShouldBe("/en/guides 3 visits 5 views");
    }

    [Fact]
    public void ByDeviceAndLanguage()
    {
        Visits("device").ShouldBe(["desktop 8 visits 19 views", "phone 5 visits 11 views", "tablet 2 visits 6 views"]);
        Visits("language").ShouldBe(["en 10 visits 30 views", "fr 4 visits 4 views", "es 1 visits 2 views"]);
    }

    [Fact]
    public void RobotsStandBesideByWhatTheyComeFor()
    {
        Rows("kind", "kind=robot").Single().Views.ShouldBe(0);
        Counted("robot", "kind=robot").ShouldBe(["search 12", "ai training 4", "other 2", "ai fetch 1"]);
        Counted("kind").ShouldBe(["person 36", "robot 19", "missing 2", "prefetch 1", "probe 1", "staff 1"]);
    }

    [Fact]
    public void VisitsOfAPageHaveNoLengthOfTheirOwn() => Rows("page").ShouldAllBe(row => row.Seconds == null);

    [Fact]
    public void AnUnknownDimensionIsRefusedWithTheListOfThoseThatExist() =>
        Should.Throw<ReportRequestException>(() => Rows("town")).Message.ShouldStartWith("There is no dimension 'town'. Use: browser, campaign, channel,");

    private void Seal(int days)
    {
        if (days > 0)
        {
            var sealing = KnownLog.First.AddDays(days).ToDateTime(new TimeOnly(0, 35));
            new Sealer(_counting.Folder).SealDue(sealing).Count.ShouldBe(days);
        }
    }

    private IReadOnlyList<ReportRow> Rows(string by, string filter = "") =>
        _counting.Report.Run(new ReportRequest(
            KnownLog.First, KnownLog.Second, by.Split(',', StringSplitOptions.RemoveEmptyEntries),
            filter.Length == 0 ? [] : [KeyValuePair.Create(filter.Split('=')[0], filter.Split('=')[1])])).Rows;

    private IEnumerable<string> Figures(string by) =>
        Rows(by).Select(row =>
            $"{string.Join('/', row.Groups)} {row.Visits} visits {row.Visitors} visitors {row.Views} views {row.UnmarkedViews} unmarked {row.Bounces} bounces {row.Seconds} s");

    private IEnumerable<string> Visits(string by, string filter = "") =>
        Rows(by, filter).Select(row => $"{string.Join('/', row.Groups)} {row.Visits} visits {row.Views} views");

    private IEnumerable<string> Counted(string by, string filter = "") => Rows(by, filter).Select(row => $"{string.Join('/', row.Groups)} {row.Requests}");
}

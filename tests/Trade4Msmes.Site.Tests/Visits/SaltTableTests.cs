using Microsoft.EntityFrameworkCore;
using Trade4Msmes.Site.Data;
using Trade4Msmes.Site.Visits;
using Trade4Msmes.Visits.Collect;

namespace Trade4Msmes.Site.Tests.Visits;

public sealed class SaltTableTests : IAsyncLifetime
{
    private static readonly DateOnly Monday = new(2026, 5, 4);
    private readonly string _folder = Directory.CreateTempSubdirectory("t4m-salt-").FullName;

    public async ValueTask InitializeAsync()
    {
        await using var database = Database();
        await database.Database.MigrateAsync();
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task AnotherNodeReadsTheSameSalts()
    {
        var salts = new SaltRing(Table("a.key"));
        await salts.TurnAsync(Monday);
        await salts.TurnAsync(Monday.AddDays(1));
        var read = await Table("a.key").ReadAsync(default);
        read.Select(salt => salt.Day).ShouldBe([Monday, Monday.AddDays(1)]);
        read[0].Secret.ShouldBe(salts.Of(Monday)!.Secret);
        read[1].Secret.ShouldBe(salts.Of(Monday.AddDays(1))!.Secret);
    }

    [Fact]
    public async Task TheDatabaseHoldsNoSecretInTheOpen()
    {
        var salts = new SaltRing(Table("a.key"));
        await salts.TurnAsync(Monday);
        await using var database = Database();
        var row = await database.Salts.AsNoTracking().SingleAsync();
        Convert.ToHexString(row.Sealed).ShouldNotContain(Convert.ToHexString(salts.Of(Monday)!.Secret));
    }

    [Fact]
    public async Task ANodeWithAnotherKeyIsToldAndReplacesNothing()
    {
        await new SaltRing(Table("a.key")).TurnAsync(Monday);
        var failure = await Should.ThrowAsync<InvalidOperationException>(() => new SaltRing(Table("b.key")).TurnAsync(Monday));
        failure.Message.ShouldContain("Visits:SaltKeyFile");
        (await Table("a.key").ReadAsync(default)).Single().Day.ShouldBe(Monday);
    }

    [Fact]
    public async Task AWriteThatCameSecondIsRefused()
    {
        await new SaltRing(Table("a.key")).TurnAsync(Monday);
        (await Table("a.key").TryReplaceAsync([], [new Salt(Monday, new byte[32])], default)).ShouldBeFalse();
        (await Table("a.key").TryReplaceAsync([new Salt(Monday.AddDays(-1), [])], [new Salt(Monday, new byte[32])], default)).ShouldBeFalse();
    }

    [Fact]
    public async Task ALeaseIsOneNodesUntilItRunsOut()
    {
        var clock = new MovingClock(Monday.ToDateTime(default));
        var (first, second) = (new Leases(Database, clock), new Leases(Database, clock));
        var name = Guid.NewGuid().ToString("n");
        (await first.TryTakeAsync(name, TimeSpan.FromMinutes(10))).ShouldBeTrue();
        (await second.TryTakeAsync(name, TimeSpan.FromMinutes(10))).ShouldBeFalse();
        (await first.TryTakeAsync(name, TimeSpan.FromMinutes(10))).ShouldBeTrue();
        clock.Now += TimeSpan.FromMinutes(11);
        (await second.TryTakeAsync(name, TimeSpan.FromMinutes(10))).ShouldBeTrue();
        (await first.TryTakeAsync(name, TimeSpan.FromMinutes(10))).ShouldBeFalse();
    }

    // A database of its own: the running site keeps its salts in the other one.
    private SqliteSiteDb Database() => new(new DbContextOptionsBuilder<SqliteSiteDb>()
        .UseSqlite($"Data Source={Path.Combine(_folder, "site.db")};Pooling=False", sqlite => sqlite.MigrationsHistoryTable(SiteDb.MigrationsHistory)).Options);

    private SaltTable Table(string key) =>
        new(Database, new SaltKey(Path.Combine(_folder, key)), new MovingClock(Monday.ToDateTime(new TimeOnly(12, 0))));

    private sealed class MovingClock(DateTime utc) : TimeProvider
    {
        internal DateTime Now { get; set; } = utc;

        public override DateTimeOffset GetUtcNow() => new(DateTime.SpecifyKind(Now, DateTimeKind.Utc), TimeSpan.Zero);
    }
}

using Trade4Msmes.Visits.Collect;
using Trade4Msmes.Visits.Tests.Kit;

namespace Trade4Msmes.Visits.Tests.Collect;

public sealed class SaltRingTests
{
    private static readonly DateOnly Monday = new(2026, 5, 4);

    private readonly MemorySalts _store = new();

    [Fact]
    public async Task ADayHasItsOwnRandomSaltOf32Bytes()
    {
        var ring = new SaltRing(_store);
        await ring.TurnAsync(Monday);
        await ring.TurnAsync(Monday.AddDays(1));
        ring.Of(Monday)!.Secret.Length.ShouldBe(32);
        ring.Of(Monday)!.Secret.ShouldNotBe(ring.Of(Monday.AddDays(1))!.Secret);
    }

    [Fact]
    public async Task ASaltIsDestroyed48HoursAfterItsDayBegan()
    {
        var ring = new SaltRing(_store);
        await ring.TurnAsync(Monday);
        var secret = ring.Of(Monday)!.Secret;
        await ring.TurnAsync(Monday.AddDays(1));
        ring.Of(Monday).ShouldNotBeNull();
        await ring.TurnAsync(Monday.AddDays(2));
        ring.Of(Monday).ShouldBeNull();
        secret.ShouldAllBe(part => part == 0);
        _store.Stored.Select(salt => salt.Day).ShouldBe([Monday.AddDays(1), Monday.AddDays(2)]);
    }

    [Fact]
    public async Task ARestartGoesOnWithTheStoredSalt()
    {
        var before = new SaltRing(_store);
        await before.TurnAsync(Monday);
        var after = new SaltRing(_store);
        await after.TurnAsync(Monday);
        after.Of(Monday)!.Secret.ShouldBe(before.Of(Monday)!.Secret);
    }

    [Fact]
    public async Task ASiteThatWasOffForAWeekKeepsNoOldSalt()
    {
        await new SaltRing(_store).TurnAsync(Monday);
        await new SaltRing(_store).TurnAsync(Monday.AddDays(7));
        _store.Stored.Select(salt => salt.Day).ShouldBe([Monday.AddDays(7)]);
    }

    [Fact]
    public async Task TheNodeThatComesSecondTakesTheFirstOnesSalt()
    {
        var slow = new SaltRing(new OvertakenStore(_store, () => new SaltRing(_store).TurnAsync(Monday)));
        await slow.TurnAsync(Monday);
        slow.Of(Monday)!.Secret.ShouldBe(_store.Stored.Single().Secret);
    }

    /// <summary>Another node writes between this one's reading and writing.</summary>
    private sealed class OvertakenStore(ISaltStore store, Func<Task> other) : ISaltStore
    {
        public Task<IReadOnlyList<Salt>> ReadAsync(CancellationToken cancellationToken) => store.ReadAsync(cancellationToken);

        public async Task<bool> TryReplaceAsync(IReadOnlyList<Salt> known, IReadOnlyList<Salt> salts, CancellationToken cancellationToken)
        {
            await other();
            return await store.TryReplaceAsync(known, salts, cancellationToken);
        }
    }
}

using System.Security.Cryptography;

namespace Trade4Msmes.Visits.Collect;

/// <summary>The salts of today and yesterday. An older one is destroyed here and in the store when its second day ends, 48 hours after it began.</summary>
public sealed class SaltRing(ISaltStore store)
{
    private IReadOnlyList<Salt> _salts = [];

    /// <summary>Makes today's salt when it is missing and destroys what is too old. Cheap when nothing is to be done.</summary>
    /// <param name="todayUtc">The day of the clock, never that of a view: a late view must not bring an old salt back.</param>
    public async Task TurnAsync(DateOnly todayUtc, CancellationToken cancellationToken = default)
    {
        while (!IsCurrent(_salts, todayUtc))
        {
            var stored = await store.ReadAsync(cancellationToken);
            if (IsCurrent(stored, todayUtc))
            {
                Hold(stored);
                return;
            }

            var next = Next(stored, todayUtc);
            if (await store.TryReplaceAsync(stored, next, cancellationToken))
            {
                Hold(next);
                return;
            }
        }
    }

    /// <returns>Null for a day whose salt is destroyed, or was never made.</returns>
    public Salt? Of(DateOnly day) => _salts.FirstOrDefault(salt => salt.Day == day);

    private static bool IsCurrent(IReadOnlyList<Salt> salts, DateOnly today) =>
        salts.Any(salt => salt.Day == today) && salts.All(salt => salt.Day >= today.AddDays(-1));

    private static Salt[] Next(IReadOnlyList<Salt> salts, DateOnly today)
    {
        var kept = salts.Where(salt => salt.Day == today || salt.Day == today.AddDays(-1));
        var next = kept.OrderBy(salt => salt.Day).ToList();
        if (next.TrueForAll(salt => salt.Day != today))
        {
            next.Add(new Salt(today, RandomNumberGenerator.GetBytes(32)));
        }

        return [.. next];
    }

    private void Hold(IReadOnlyList<Salt> salts)
    {
        foreach (var old in _salts.Where(old => salts.All(salt => salt.Day != old.Day)))
        {
            CryptographicOperations.ZeroMemory(old.Secret);
        }

        _salts = salts;
    }
}

namespace Trade4Msmes.Visits.Collect;

/// <summary>
/// Gives each view its day and its reader's mark. A visit that is under way at midnight keeps yesterday's mark, and so belongs to the
/// day on which it began; until 00:30 UTC, since the day's files are closed soon after.
/// </summary>
internal sealed class Marking(SaltRing salts)
{
    /// <summary>Quiet time after which the same reader counts as a new visit.</summary>
    internal static readonly TimeSpan VisitWindow = TimeSpan.FromMinutes(30);

    private readonly Dictionary<string, DateTime> _lastSeen = new(StringComparer.Ordinal);
    private DateOnly _day;

    internal (DateOnly Day, string? Visitor) Mark(Hit hit, string host)
    {
        var today = DateOnly.FromDateTime(hit.At);
        Forget(today);
        if (hit.Unmarked || hit.Address is null || salts.Of(today) is not { } salt)
        {
            return (today, null);
        }

        if (hit.At.TimeOfDay <= VisitWindow && salts.Of(today.AddDays(-1)) is { } yesterday)
        {
            var before = VisitorMark.Make(yesterday, host, hit.Address, hit.UserAgent);
            if (_lastSeen.TryGetValue(before, out var last) && hit.At - last <= VisitWindow)
            {
                _lastSeen[before] = hit.At;
                return (yesterday.Day, before);
            }
        }

        var mark = VisitorMark.Make(salt, host, hit.Address, hit.UserAgent);
        if (hit.At.TimeOfDay >= TimeSpan.FromDays(1) - VisitWindow)
        {
            _lastSeen[mark] = hit.At;
        }

        return (today, mark);
    }

    // Only the last half hour of a day matters to the next one.
    private void Forget(DateOnly today)
    {
        if (today <= _day)
        {
            return;
        }

        foreach (var (mark, last) in _lastSeen)
        {
            if (DateOnly.FromDateTime(last) < today.AddDays(-1))
            {
                _lastSeen.Remove(mark);
            }
        }

        _day = today;
    }
}

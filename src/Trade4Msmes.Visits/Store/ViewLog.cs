using System.Security.Cryptography;
using Trade4Msmes.Visits.Collect;

namespace Trade4Msmes.Visits.Store;

/// <summary>
/// Today's log: one file for each day and each start of the process, a JSON line a view. Lines wait in memory until <see cref="Flush"/>;
/// a crash loses at most what came since. Used by one thread.
/// </summary>
public sealed class ViewLog(VisitFolder folder) : IDisposable
{
    // No two processes share a file, whatever folder they share.
    private readonly string _start = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(6));
    private readonly Dictionary<DateOnly, DayLog> _days = [];

    /// <summary>Views lost since the start because the disk didn't take them.</summary>
    public long Lost { get; private set; }

    /// <summary>Why the disk didn't take the last ones; null while all is well.</summary>
    public string? Failure { get; private set; }

    public void Append(View view)
    {
        if (!_days.TryGetValue(view.Day, out var day))
        {
            // A day's log stays open into the next day, for visits that go on past midnight.
            foreach (var old in _days.Keys.Where(old => old < view.Day.AddDays(-1)).ToList())
            {
                Flush();
                _days[old].Dispose();
                _days.Remove(old);
            }

            _days[view.Day] = day = new DayLog(Path.Combine(folder.Logs, $"{view.Day:yyyy-MM-dd}.{_start}.jsonl"));
        }

        day.Add(view.ToLine());
    }

    /// <summary>Brings the waiting lines to the disk. A disk that is full loses them, counted, and keeps the pages going.</summary>
    public void Flush()
    {
        foreach (var day in _days.Values.Where(day => day.Waiting > 0))
        {
            try
            {
                day.Flush();
                Failure = null;
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                Lost += day.GiveUp();
                Failure = failure.Message;
            }
        }
    }

    /// <summary>Flushes and closes the files; a later view opens them again.</summary>
    public void Close()
    {
        Flush();
        foreach (var day in _days.Values)
        {
            day.Dispose();
        }

        _days.Clear();
    }

    public void Dispose() => Close();
}

namespace Trade4Msmes.Visits.Store;

/// <summary>
/// Closes days: the logs of a day become one Parquet file, the manifest names it, the logs go. Whatever happens in between, a reader sees each
/// view once, and the next run finishes the work. Only one node may seal at a time; the caller holds the lease.
/// </summary>
public sealed class Sealer
{
    /// <summary>How long after midnight UTC a day is closed: visits that go on past midnight have ended, and every node has written its log.</summary>
    public static readonly TimeSpan Delay = TimeSpan.FromMinutes(35);

    private readonly VisitFolder _folder;
    private readonly FileSteps _steps;

    public Sealer(VisitFolder folder)
        : this(folder, new FileSteps())
    {
    }

    internal Sealer(VisitFolder folder, FileSteps steps)
    {
        _folder = folder;
        _steps = steps;
    }

    /// <summary>Closes every day that is over. A log that turns up late is added to its day.</summary>
    /// <returns>The days that were closed or added to.</returns>
    public IReadOnlyList<DateOnly> SealDue(DateTime nowUtc)
    {
        var manifest = Manifest.Read(_folder);
        CleanUp(manifest);
        var lastDay = DateOnly.FromDateTime(nowUtc - Delay).AddDays(-1);
        var due = Unsealed(manifest, _folder).Where(log => log.Day <= lastDay).ToLookup(log => log.Day, log => log.File);
        foreach (var day in due)
        {
            manifest = Seal(manifest, day.Key, [.. day]);
        }

        return [.. due.Select(day => day.Key)];
    }

    /// <returns>The logs that no day of the manifest has taken in.</returns>
    internal static IEnumerable<(DateOnly Day, string File)> Unsealed(Manifest manifest, VisitFolder folder) =>
        folder.ListLogs().Where(log => manifest.Of(log.Day)?.Logs.Contains(Path.GetFileName(log.File)) != true);

    private Manifest Seal(Manifest manifest, DateOnly day, IReadOnlyList<string> logs)
    {
        var before = manifest.Of(day);
        var file = NextFile(day, before);
        var target = Path.Combine(_folder.Root, file);
        var (rows, rules) = WriteDay(before, logs, target + ".new");
        _steps.Flush(target + ".new");
        _steps.Rename(target + ".new", target);
        var next = manifest.With(new SealedDay(
            day, file, rows, Manifest.Checksum(target), rules, [.. before?.Logs ?? [], .. logs.Select(log => Path.GetFileName(log))]));
        next.Write(_folder, _steps);
        CleanUp(next);
        return next;
    }

    private (long Rows, int Rules) WriteDay(SealedDay? before, IReadOnlyList<string> logs, string target)
    {
        using var duck = new Duck();
        var earlier = before is null ? "" : $"FROM read_parquet({Duck.Files([Path.Combine(_folder.Root, before.File)])}) UNION ALL BY NAME ";
        var after = before is null ? 0 : LastNumber(duck, before);
        duck.Run(Sql.Read("Seal.sql", ("before", earlier), ("views", $"FROM ({VisitsOf(logs, after)})"), ("target", Duck.Text(target))));
        using var command = duck.Command($"SELECT count(*), coalesce(max(rules), 0) FROM read_parquet({Duck.Files([target])})");
        using var reader = command.ExecuteReader();
        reader.Read();
        return (reader.GetInt64(0), reader.GetInt32(1));
    }

    internal static string VisitsOf(IEnumerable<string> logs, long after) =>
        Sql.Read("Visits.sql", ("log", Sql.Read("Log.sql", ("files", Duck.Files(logs)))), ("after", after.ToString()));

    // The marks of the sealed readers are gone: late views of the same people count as other visits.
    private long LastNumber(Duck duck, SealedDay before)
    {
        using var command = duck.Command(
            $"SELECT greatest(coalesce(max(visit), 0), coalesce(max(visitor), 0)) FROM read_parquet({Duck.Files([Path.Combine(_folder.Root, before.File)])})");
        return Convert.ToInt64(command.ExecuteScalar());
    }

    private static string NextFile(DateOnly day, SealedDay? before) =>
        $"parquet/{day:yyyy-MM-dd}.{(before is null ? 1 : int.Parse(before.File.Split('.')[^2]) + 1)}.parquet";

    // What a crash left: half-written files, files no manifest names, logs that are sealed already.
    private void CleanUp(Manifest manifest)
    {
        var named = manifest.Days.Select(day => Path.Combine(_folder.Root, day.File)).ToHashSet(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(_folder.Days).Where(file => !named.Contains(file)).ToList())
        {
            _steps.Delete(file);
        }

        var unsealed = Unsealed(manifest, _folder).Select(log => log.File).ToHashSet(StringComparer.Ordinal);
        foreach (var (_, log) in _folder.ListLogs().Where(log => !unsealed.Contains(log.File)).ToList())
        {
            _steps.Delete(log);
        }
    }
}

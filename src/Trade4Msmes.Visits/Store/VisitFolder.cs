namespace Trade4Msmes.Visits.Store;

/// <summary>Where visits lie: log/ (today, open), parquet/ (days, closed) and manifest.json, which says what counts.</summary>
public sealed class VisitFolder
{
    public const string ManifestName = "manifest.json";

    /// <param name="root">"umbraco/Data/Visits" below the content root; made when it is missing.</param>
    public VisitFolder(string root)
    {
        Root = Path.GetFullPath(root);
        Directory.CreateDirectory(Logs);
        Directory.CreateDirectory(Days);
    }

    public string Root { get; }

    internal string Logs => Path.Combine(Root, "log");

    internal string Days => Path.Combine(Root, "parquet");

    internal string Manifest => Path.Combine(Root, ManifestName);

    /// <summary>The logs by the day their name begins with.</summary>
    internal IEnumerable<(DateOnly Day, string File)> ListLogs() =>
        from file in Directory.EnumerateFiles(Logs, "*.jsonl").Order(StringComparer.Ordinal)
        let day = DayOf(file)
        where day is not null
        select (day.Value, file);

    private static DateOnly? DayOf(string file) =>
        DateOnly.TryParseExact(Path.GetFileName(file).Split('.')[0], "yyyy-MM-dd", out var day) ? day : null;
}

namespace Trade4Msmes.Visits.Store;

/// <summary>The views of a period as one relation for DuckDB, wherever they lie.</summary>
internal sealed class StoredViews(VisitFolder folder, Manifest manifest)
{
    /// <returns>A query with the columns of the day files; null when there is nothing in the period.</returns>
    internal string? Of(DateOnly from, DateOnly to)
    {
        var days = manifest.Days.Where(day => day.Day >= from && day.Day <= to).Select(day => Existing(day.File)).ToList();
        var logs = Sealer.Unsealed(manifest, folder).Where(log => log.Day >= from && log.Day <= to).ToList();
        var parts = new List<string>();
        if (days.Count > 0)
        {
            parts.Add($"(FROM read_parquet({Duck.Files(days)}, union_by_name = true))");
        }

        // A log of a day that is sealed already came late; its numbers begin where no sealed one is.
        foreach (var late in logs.ToLookup(log => manifest.Of(log.Day) is not null, log => log.File))
        {
            parts.Add($"(FROM ({Sealer.VisitsOf(late, late.Key ? 1_000_000_000 : 0)}))");
        }

        return parts.Count == 0 ? null : string.Join(" UNION ALL BY NAME ", parts);
    }

    private string Existing(string file)
    {
        var path = Path.Combine(folder.Root, file);
        return File.Exists(path)
            ? path
            : throw new VisitStoreException($"{path} is missing, though manifest.json names it. Restore the visits folder from the last back-up.");
    }
}

namespace Trade4Msmes.Visits.Classify;

/// <summary>Reads sources.txt: what the fetched list lacks, or groups otherwise than we do.</summary>
internal static class SourceTable
{
    internal static IEnumerable<(string Key, Source Source)> Read()
    {
        using var file = typeof(SourceTable).Assembly.GetManifestResourceStream("sources.txt")!;
        using var reader = new StreamReader(file);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var parts = line.Split('|', StringSplitOptions.TrimEntries);
            var source = new Source(parts[1], Enum.Parse<SourceKind>(parts[0], ignoreCase: true), IsAd: parts.Length > 3);
            foreach (var key in parts[2].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                yield return (key, source);
            }
        }
    }
}

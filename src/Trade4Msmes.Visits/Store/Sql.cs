namespace Trade4Msmes.Visits.Store;

/// <summary>The queries, each in a file of its own with its name.</summary>
internal static class Sql
{
    /// <param name="name">Such as "Visits.sql".</param>
    /// <param name="parts">What stands in place of {names} in the file. Values of readers never do: they are parameters.</param>
    internal static string Read(string name, params ReadOnlySpan<(string Name, string Text)> parts)
    {
        using var file = typeof(Sql).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"There is no query {name}.");
        using var reader = new StreamReader(file);
        var sql = reader.ReadToEnd();
        foreach (var (part, text) in parts)
        {
            sql = sql.Replace($"{{{part}}}", text, StringComparison.Ordinal);
        }

        return sql;
    }
}

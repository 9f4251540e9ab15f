using DuckDB.NET.Data;

namespace Trade4Msmes.Visits.Store;

/// <summary>DuckDB in process, without a database of its own: it reads and writes the files it is told to.</summary>
internal sealed class Duck : IDisposable
{
    private readonly DuckDBConnection _connection = new("DataSource=:memory:");

    internal Duck()
    {
        _connection.Open();
        // JSON and Parquet are built in; nothing is ever fetched from elsewhere.
        Run("SET autoinstall_known_extensions = false; SET memory_limit = '300MB'; SET TimeZone = 'UTC'");
    }

    internal void Run(string sql)
    {
        using var command = Command(sql);
        command.ExecuteNonQuery();
    }

    internal DuckDBCommand Command(string sql, params object[] values)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        foreach (var value in values)
        {
            command.Parameters.Add(new DuckDBParameter(value));
        }

        return command;
    }

    public void Dispose() => _connection.Dispose();

    /// <returns>A list of file names as DuckDB writes it.</returns>
    internal static string Files(IEnumerable<string> files) => $"[{string.Join(", ", files.Select(Text))}]";

    /// <returns>A text as DuckDB writes it. For file names, which can't be parameters.</returns>
    internal static string Text(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}

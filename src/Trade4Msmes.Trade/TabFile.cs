using System.Text;

namespace Trade4Msmes.Trade;

/// <summary>Reads a table of tab-separated texts, one row a line, the names of the columns first.</summary>
internal static class TabFile
{
    /// <returns>Each row with its line, counted from 1. Empty lines are left out.</returns>
    /// <exception cref="InvalidDataException">The columns are others, or a row has more or fewer. Says file and line.</exception>
    internal static IEnumerable<(int Line, string[] Cells)> Read(string file, params string[] columns)
    {
        var lines = File.ReadAllLines(file, new UTF8Encoding(false, throwOnInvalidBytes: true));
        if (lines.Length == 0 || !lines[0].Split('\t').SequenceEqual(columns, StringComparer.Ordinal))
        {
            throw Fault(file, 1, $"the columns must be {string.Join(", ", columns)}, with a tab between them.");
        }

        for (var place = 1; place < lines.Length; place++)
        {
            if (lines[place].Length == 0)
            {
                continue;
            }

            var cells = lines[place].Split('\t');
            if (cells.Length != columns.Length)
            {
                throw Fault(file, place + 1, $"{columns.Length} columns are needed, with a tab between them; there are {cells.Length}.");
            }

            yield return (place + 1, cells);
        }
    }

    /// <summary>Texts with semicolons between them.</summary>
    internal static IReadOnlyList<string> List(string cell) => cell.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    internal static InvalidDataException Fault(string file, int line, string what) => new($"{file}, line {line}: {what}");
}

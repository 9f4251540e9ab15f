using System.Text;

namespace Trade4Msmes.Cms.Schema;

/// <summary>
/// Writes a schema as files: UTF-8 without BOM, line feeds, two spaces of indent, lists in a fixed order. What did not change gives
/// the same bytes, so that version control shows real changes only.
/// </summary>
public static class SchemaWriter
{
    /// <summary>The file of one item.</summary>
    public static string Text(SchemaItem item) => Encoding.UTF8.GetString(SchemaText.Bytes(item));

    /// <summary>
    /// Makes the folder hold this set and nothing else. An item whose file is there already keeps the file's name; files of items that
    /// are not in the set are deleted.
    /// </summary>
    /// <returns>Paths below the folder of the files that were written or deleted.</returns>
    /// <exception cref="SchemaFileException">A file there can't be read, so it is not known whose it is. Nothing was written.</exception>
    public static IReadOnlyList<string> Write(SchemaSet set, string folder)
    {
        var changed = new List<string>();
        var existing = Existing(folder);
        var paths = existing.Values.ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var item in set.InOrder())
        {
            if (!existing.Remove((item.Kind, item.Identity), out var path))
            {
                path = NewPath(item, folder, paths);
            }

            var bytes = SchemaText.Bytes(item);
            if (File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes))
            {
                continue;
            }

            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, bytes);
            changed.Add(SchemaFiles.Relative(folder, path));
        }

        foreach (var path in existing.Values)
        {
            File.Delete(path);
            changed.Add(SchemaFiles.Relative(folder, path));
        }

        return changed;
    }

    private static Dictionary<(SchemaKind Kind, string Identity), string> Existing(string folder)
    {
        var existing = new Dictionary<(SchemaKind, string), string>();
        if (!Directory.Exists(folder))
        {
            return existing;
        }

        var problems = new List<SchemaProblem>();
        foreach (var (path, kind) in SchemaFiles.Find(folder, problems))
        {
            // Whose file it is matters here, not whether it is right: it is about to be written anew.
            var name = SchemaFiles.Relative(folder, path);
            if (SchemaFiles.ReadFile(folder, path, kind, []) is not var (item, _))
            {
                problems.Add(new SchemaProblem(name, 0, "It is not a schema file.", "Correct or remove it."));
            }
            else if (!existing.TryAdd((kind, item.Identity), path))
            {
                var other = SchemaFiles.Relative(folder, existing[(kind, item.Identity)]);
                problems.Add(new SchemaProblem(name, 0, $"It has the key of {other}.", "Remove one of the two."));
            }
        }

        return problems.Count == 0 ? existing : throw new SchemaFileException(problems);
    }

    /// <summary>Named as uSync names them: data types by their words, everything else by its alias in lower case.</summary>
    private static string NewPath(SchemaItem item, string folder, HashSet<string> taken)
    {
        var name = item is DataTypeItem ? InOneWord(item.Alias) : string.Concat(item.Alias.ToLowerInvariant().Select(Safe));
        for (var number = 1; ; number++)
        {
            var path = Path.Combine(
                folder, SchemaFiles.FolderOf(item.Kind), (number == 1 ? name : $"{name}-{number}") + ".config");
            if (taken.Add(path))
            {
                return path;
            }
        }
    }

    private static string InOneWord(string name)
    {
        var words = string.Concat(name.Select(character => char.IsLetterOrDigit(character) ? character : ' '))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(word => char.ToUpperInvariant(word[0]) + word[1..]);
        return string.Concat(words) is { Length: > 0 } joined ? joined : "DataType";
    }

    private static char Safe(char character) => char.IsLetterOrDigit(character) || character is '.' or '-' or '_' ? character : '-';
}

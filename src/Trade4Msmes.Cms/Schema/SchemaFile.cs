namespace Trade4Msmes.Cms.Schema;

/// <summary>A schema file while it is read, with what is wrong in it.</summary>
/// <param name="path">Below the schema folder, with forward slashes.</param>
internal sealed class SchemaFile(string path, string text, List<SchemaProblem> problems)
{
    internal string Path => path;

    /// <summary>The same file where a problem has been told already, so that what follows from it is not told again.</summary>
    internal SchemaFile Muted => new(path, text, []);

    internal void Problem(int line, string what, string toDo) => problems.Add(new SchemaProblem(path, line, what, toDo));

    /// <returns>The first line that holds the text, in whatever case; 0 when none does.</returns>
    internal int LineOf(string sought)
    {
        var at = text.IndexOf(sought, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? 0 : text.AsSpan(0, at).Count('\n') + 1;
    }
}

namespace Trade4Msmes.Cms.Schema;

/// <summary>Schema files can't be used. Nothing of them was.</summary>
public sealed class SchemaFileException(IReadOnlyList<SchemaProblem> problems)
    : Exception(string.Join(Environment.NewLine, problems.Select(problem => problem.ToString())))
{
    /// <summary>Everything that was found, in the order of files and lines.</summary>
    public IReadOnlyList<SchemaProblem> Problems { get; } = problems;
}

/// <summary>One thing that is wrong in a schema file.</summary>
/// <param name="File">Path of the file below the schema folder, with forward slashes.</param>
/// <param name="Line">Counted from 1; 0 when it is about the file as a whole.</param>
/// <param name="What">What is wrong: a sentence.</param>
/// <param name="ToDo">What to do about it: a sentence.</param>
public sealed record SchemaProblem(string File, int Line, string What, string ToDo)
{
    /// <summary>One line for people: "DataTypes/Body.config(5): what. To do."</summary>
    public override string ToString() => Line == 0 ? $"{File}: {What} {ToDo}" : $"{File}({Line}): {What} {ToDo}";
}

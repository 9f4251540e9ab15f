namespace Trade4Msmes.Site.ContentFiles;

/// <summary>Content files can't be used. Nothing of them was.</summary>
public sealed class ContentFileException(IReadOnlyList<ContentProblem> problems)
    : Exception(string.Join(Environment.NewLine, problems.Select(problem => problem.ToString())))
{
    /// <summary>Everything that was found, in the order of files and lines.</summary>
    public IReadOnlyList<ContentProblem> Problems { get; } = problems;
}

/// <summary>One thing that is wrong in a content file.</summary>
/// <param name="File">Path of the file below the content folder, with forward slashes.</param>
/// <param name="Line">Counted from 1; 0 when it is about the file as a whole.</param>
/// <param name="What">What is wrong: a sentence.</param>
/// <param name="ToDo">What to do about it: a sentence.</param>
public sealed record ContentProblem(string File, int Line, string What, string ToDo)
{
    /// <summary>One line for people: "home/guides/en.md(5): what. To do."</summary>
    public override string ToString() => Line == 0 ? $"{File}: {What} {ToDo}" : $"{File}({Line}): {What} {ToDo}";
}

/// <summary>Collects what is wrong in one file.</summary>
internal sealed class ProblemList(string file)
{
    private readonly List<ContentProblem> _problems = [];

    internal IReadOnlyList<ContentProblem> All => _problems;

    internal bool IsEmpty => _problems.Count == 0;

    internal void Add(int line, string what, string toDo) => _problems.Add(new ContentProblem(file, line, what, toDo));
}

using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Trade4Msmes.Cms.Schema;

/// <summary>
/// Reads a schema folder: uSync's XML, one file an item, a folder a kind. Reading is all or nothing and checks what can be
/// checked without a database, so that an import fails on the editor's desk rather than on the server.
/// </summary>
public static class SchemaFiles
{
    private static readonly Dictionary<string, Func<SchemaElement, SchemaItem>> s_readers = new(StringComparer.Ordinal)
    {
        ["Language"] = LanguageFile.Read,
        ["DataType"] = DataTypeFile.Read,
        ["Template"] = TemplateFile.Read,
        ["ContentType"] = ContentTypeFile.Read,
        ["MediaType"] = MediaTypeFile.Read,
        ["Dictionary"] = WordFile.Read,
    };

    /// <summary>The name of the folder for a kind.</summary>
    public static string FolderOf(SchemaKind kind) => kind switch
    {
        SchemaKind.Language => "Languages",
        SchemaKind.DataType => "DataTypes",
        SchemaKind.Template => "Templates",
        SchemaKind.ContentType => "ContentTypes",
        SchemaKind.MediaType => "MediaTypes",
        SchemaKind.Dictionary => "Dictionary",
    };

    /// <summary>Reads every file below the folder.</summary>
    /// <exception cref="SchemaFileException">Something is wrong; it lists everything that is.</exception>
    public static SchemaSet Read(string folder)
    {
        var problems = new List<SchemaProblem>();
        var files = new Dictionary<SchemaItem, SchemaFile>(ReferenceEqualityComparer.Instance);
        var unreadable = false;
        foreach (var (path, kind) in Find(folder, problems))
        {
            if (ReadFile(folder, path, kind, problems) is var (item, file))
            {
                files.Add(item, file);
            }
            else
            {
                unreadable = true;
            }
        }

        // A file that is not XML takes its item with it; whatever names that item would be reported for nothing.
        if (!unreadable)
        {
            var faulty = problems.Select(problem => problem.File).ToHashSet(StringComparer.Ordinal);
            new SchemaChecks(files, item => !faulty.Contains(files[item].Path)).Run();
        }

        return problems.Count == 0
            ? new SchemaSet([.. files.Keys])
            : throw new SchemaFileException([.. problems.OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Line)]);
    }

    /// <summary>The files of a schema folder with the kind that their folder says, in a fixed order.</summary>
    internal static IEnumerable<(string Path, SchemaKind Kind)> Find(string folder, List<SchemaProblem> problems)
    {
        if (!Directory.Exists(folder))
        {
            problems.Add(new SchemaProblem(folder, 0, "There is no such folder.", "Give the folder that holds Languages, DataTypes and so on."));
            return [];
        }

        var kinds = Enum.GetValues<SchemaKind>().ToDictionary(FolderOf, StringComparer.Ordinal);
        foreach (var unknown in Directory.EnumerateDirectories(folder).Where(path => !kinds.ContainsKey(Path.GetFileName(path))))
        {
            problems.Add(new SchemaProblem(
                Path.GetFileName(unknown), 0, "There is no kind of schema file by this name.", $"Use one of {string.Join(", ", kinds.Keys)}."));
        }

        return kinds
            .Select(kind => (Path: Path.Combine(folder, kind.Key), Kind: kind.Value))
            .Where(place => Directory.Exists(place.Path))
            .SelectMany(place => Directory.EnumerateFiles(place.Path, "*.config", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(path => (path, place.Kind)));
    }

    internal static string Relative(string folder, string path) => Path.GetRelativePath(folder, path).Replace('\\', '/');

    /// <returns>Null when the file is not XML or not a schema item of the folder's kind; a problem says so then.</returns>
    internal static (SchemaItem Item, SchemaFile File)? ReadFile(string folder, string path, SchemaKind kind, List<SchemaProblem> problems)
    {
        var text = File.ReadAllText(path, Encoding.UTF8);
        var file = new SchemaFile(Relative(folder, path), text, problems);
        try
        {
            var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit };
            using var reader = XmlReader.Create(new StringReader(text), settings);
            var root = new SchemaElement(XDocument.Load(reader, LoadOptions.SetLineInfo).Root!, file);
            if (root.Name == kind.ToString())
            {
                return (s_readers[root.Name](root), file);
            }

            root.Problem(
                $"A file in {FolderOf(kind)} begins with <{kind}>, not with <{root.Name}>.",
                "Move it to its folder, or remove it: deletions are not files here.");
        }
        catch (XmlException exception)
        {
            file.Problem(exception.LineNumber, "This is not XML: " + exception.Message, "Correct it.");
        }

        return null;
    }
}

using System.Runtime.CompilerServices;
using Trade4Msmes.Cms.Schema;

namespace Trade4Msmes.Cms.Tests.Schema;

/// <summary>A copy of the site's own schema in a folder of its own, to change and to break.</summary>
internal sealed class SchemaFolder : IDisposable
{
    internal SchemaFolder()
    {
        Path = Directory.CreateTempSubdirectory("t4m-schema-").FullName;
        foreach (var file in Directory.EnumerateFiles(Original, "*.config", SearchOption.AllDirectories))
        {
            var copy = In(System.IO.Path.GetRelativePath(Original, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    /// <summary>The schema as it lies in the repository.</summary>
    internal static string Original { get; } = Find();

    internal string Path { get; }

    internal SchemaSet Read() => SchemaFiles.Read(Path);

    internal IReadOnlyList<SchemaProblem> Problems() => Should.Throw<SchemaFileException>(() => Read()).Problems;

    internal string In(string relative) => System.IO.Path.Combine(Path, relative);

    internal string Text(string relative) => File.ReadAllText(In(relative));

    /// <summary>Replaces a text that must be there, so that a test whose premise is gone fails.</summary>
    internal SchemaFolder With(string relative, string old, string replacement)
    {
        var text = Text(relative);
        text.ShouldContain(old);
        File.WriteAllText(In(relative), text.Replace(old, replacement, StringComparison.Ordinal));
        return this;
    }

    internal SchemaFolder WithFile(string relative, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(In(relative))!);
        File.WriteAllText(In(relative), text);
        return this;
    }

    internal SchemaFolder Without(string relative)
    {
        File.Delete(In(relative));
        return this;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private static string Find([CallerFilePath] string here = "")
    {
        foreach (var start in new[] { AppContext.BaseDirectory, System.IO.Path.GetDirectoryName(here)! })
        {
            for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            {
                var schema = System.IO.Path.Combine(folder.FullName, "umbraco-schema");
                if (Directory.Exists(schema))
                {
                    return schema;
                }
            }
        }

        throw new DirectoryNotFoundException("umbraco-schema is not above the tests.");
    }
}

using System.CommandLine;
using Trade4Msmes.Cms;
using Trade4Msmes.Cms.Schema;
using Trade4Msmes.Site.ContentFiles;

namespace Trade4Msmes.Site.Commands;

/// <summary>One run of a command on files: the site's services, without its web server, and where to write for people.</summary>
internal sealed class FileRun
{
    private readonly IServiceProvider _services;
    private readonly TextWriter _output;
    private readonly TextWriter _error;

    private FileRun(IServiceProvider services, string folder, TextWriter output, TextWriter error) =>
        (_services, Folder, _output, _error) = (services, folder, output, error);

    internal string Folder { get; }

    /// <param name="given">The folder that was asked for; null for the default.</param>
    /// <param name="mustBeGiven">True where the default is only the source tree: nobody looks for exported files in a build.</param>
    internal static async Task<int> Async(
        ParseResult parsed, string folderName, string? given, bool mustBeGiven, Func<FileRun, Task<int>> act, int failed)
    {
        var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        try
        {
            await using var app = SiteHost.Create(["--Logging:LogLevel:Default=Warning", .. parsed.UnmatchedTokens]);
            var folder = given is not null ? Path.GetFullPath(given) : Default(app.Environment.ContentRootPath, folderName, mustBeGiven);
            if (folder is null)
            {
                await error.WriteLineAsync($"This is no source tree. Give the folder to write to, such as --folder /tmp/{folderName}");
                return failed;
            }

            await CmsStart.PrepareDatabaseAsync(app.Services);
            // A new database has no languages yet, and then nothing that could be loaded.
            if ((await app.Services.GetRequiredService<SiteLanguages>().ReadAsync()).Count > 0)
            {
                await CmsStart.LoadAsync(app.Services);
            }

            return await act(new FileRun(app.Services, folder, output, error));
        }
        catch (Exception exception) when (exception is NoSchemaException or SchemaFileException or ContentFileException or SchemaImportException or ContentImportException)
        {
            await error.WriteLineAsync(exception.Message);
            return failed;
        }
    }

    internal T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    /// <exception cref="NoSchemaException">There are none yet.</exception>
    internal async Task<IReadOnlyList<SiteLanguage>> LanguagesAsync() =>
        await Get<SiteLanguages>().ReadAsync() is { Count: > 0 } languages ? languages : throw new NoSchemaException();

    internal void Tell(string before, IEnumerable<object> lines)
    {
        foreach (var line in lines)
        {
            _output.WriteLine($"{before}{line}");
        }
    }

    internal void Warn(string line) => _error.WriteLine(line);

    private static string? Default(string contentRoot, string folderName, bool mustBeSource)
    {
        // ./t4m runs the site in its project's folder.
        var isSourceTree = File.Exists(Path.Combine(contentRoot, "Trade4Msmes.Site.csproj"));
        return isSourceTree ? Path.GetFullPath(Path.Combine(contentRoot, "..", "..", folderName)) : mustBeSource ? null : SiteHost.Shipped(folderName);
    }
}

using System.CommandLine;
using Trade4Msmes.Cms.Schema;
using Trade4Msmes.Site.ContentFiles;

namespace Trade4Msmes.Site.Commands;

/// <summary>
/// "schema" and "content": bring files into the database, write them back, or tell how the two differ. They work beside a running
/// site, which learns of each change. Exit code 0: done, or no difference; 1: a difference; 2: it could not be done, and nothing was.
/// </summary>
internal static class FileCommands
{
    private const int Differs = 1;
    private const int Failed = 2;

    internal static Command Schema()
    {
        var remove = new Option<bool>("--remove")
        {
            Description = "Also remove from the database what the files don't have: types, properties, translations. "
                + "WARNING: what editors wrote there is lost, pages of a removed type included. Back up first.",
        };
        return Group(
            "schema", "Document types, languages and dictionary words, between files and the database.", ShippedState.SchemaFolder,
            ("import", "Make the database what the files say, also where editors changed it.", [remove], (run, parsed) => ImportSchemaAsync(run, parsed.GetValue(remove))),
            ("export", "Write what the database has into the files.", [], (run, _) => ExportSchemaAsync(run)),
            ("diff", "Tell what an import would change.", [], (run, _) => DiffSchemaAsync(run)));
    }

    internal static Command Content()
    {
        var remove = new Option<bool>("--remove") { Description = "Also delete files of pages and languages that readers no longer see." };
        return Group(
            "content", "Pages, between files and the database.", ShippedState.ContentFolderName,
            ("import", "Make the pages what the files say and publish them, also where editors changed them. Other pages stay.", [], (run, _) => ImportContentAsync(run)),
            ("export", "Write what readers see into the files.", [remove], (run, parsed) => ExportContentAsync(run, parsed.GetValue(remove))),
            ("diff", "Tell what an import would change.", [], (run, _) => DiffContentAsync(run)));
    }

    private static Command Group(
        string name, string description, string folderName,
        params (string Name, string Description, Option[] Options, Func<FileRun, ParseResult, Task<int>> Act)[] verbs)
    {
        var group = new Command(name, description);
        foreach (var verb in verbs)
        {
            var folder = new Option<string?>("--folder") { Description = $"The folder with the files. Default: {folderName}/ of the source tree, or, without one, of the build." };
            var command = new Command(verb.Name, verb.Description) { folder };
            Array.ForEach(verb.Options, command.Options.Add);
            // Configuration, such as --ConnectionStrings:umbracoDbDSN=..., is for the host.
            command.TreatUnmatchedTokensAsErrors = false;
            command.SetAction((parsed, _) => FileRun.Async(
                parsed, folderName, parsed.GetValue(folder), mustBeGiven: verb.Name == "export", run => verb.Act(run, parsed), Failed));
            group.Subcommands.Add(command);
        }

        return group;
    }

    private static async Task<int> ImportSchemaAsync(FileRun run, bool remove)
    {
        var files = SchemaFiles.Read(run.Folder);
        if (remove)
        {
            run.Warn("WARNING: --remove removes what the files don't have, with what editors wrote there.");
        }

        var changes = await run.Get<SchemaImport>().ImportAsync(files, remove);
        run.Tell("", changes.Applied);
        run.Tell("left as it is: ", changes.Left);
        return 0;
    }

    private static async Task<int> ExportSchemaAsync(FileRun run)
    {
        // From a database without a schema, all files would be deleted.
        await run.LanguagesAsync();
        var changed = SchemaWriter.Write(await run.Get<SchemaExport>().ReadAsync(), run.Folder);
        run.Tell("", changed.Select(file => (File.Exists(Path.Combine(run.Folder, file)) ? "wrote " : "deleted ") + file));
        return 0;
    }

    private static async Task<int> DiffSchemaAsync(FileRun run)
    {
        var differences = SchemaDiff.Compare(await run.Get<SchemaExport>().ReadAsync(), SchemaFiles.Read(run.Folder));
        run.Tell("", differences);
        return differences.Count > 0 ? Differs : 0;
    }

    private static async Task<int> ImportContentAsync(FileRun run)
    {
        var changes = await run.Get<ContentImport>().ImportAsync(await ReadContentAsync(run));
        run.Tell("", changes.Applied);
        return 0;
    }

    private static async Task<int> ExportContentAsync(FileRun run, bool remove)
    {
        var languages = await run.LanguagesAsync();
        var files = await run.Get<ContentExport>().WriteAsync(run.Folder, languages, remove);
        run.Tell("wrote ", files.Written);
        run.Tell("deleted ", files.Deleted);
        run.Tell("kept, though readers no longer see it (export --remove deletes it): ", files.Surplus);
        run.Tell("not exported: ", files.Drafts.Select(draft => $"{draft.Path} [{draft.Language}]: an editor has not published it"));
        // What editors wrote may be something that files refuse: better to learn it now.
        ContentFolder.Read(run.Folder, languages);
        return 0;
    }

    private static async Task<int> DiffContentAsync(FileRun run)
    {
        var differences = await run.Get<ContentExport>().DiffAsync(await ReadContentAsync(run));
        run.Tell("", differences);
        return differences.Count > 0 ? Differs : 0;
    }

    private static async Task<PageFolder> ReadContentAsync(FileRun run) =>
        ContentFolder.Read(run.Folder, await run.LanguagesAsync());
}

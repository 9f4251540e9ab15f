using System.CommandLine;
using Trade4Msmes.Site.Backups;
using Trade4Msmes.Visits.Store;

namespace Trade4Msmes.Site.Commands;

/// <summary>"backup", beside a running site, and "restore", into a stopped one. Exit code 0: done; 2: it could not be done, and nothing was.</summary>
internal static class BackupCommands
{
    private const int Failed = 2;

    internal static Command Backup()
    {
        var target = new Argument<string>("target")
        {
            Description = "The file to make, or the folder in which a file named after the time is made.",
            DefaultValueFactory = _ => ".",
        };
        var command = new Command("backup", "Make one archive of the site, also while it runs: database, uploaded files, visits.") { target };
        // Configuration, such as --ConnectionStrings:umbracoDbDSN=..., is for the host.
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction((parsed, cancellation) => RunAsync(parsed, async (state, clock) =>
        {
            var file = await new Backup(state, clock).MakeAsync(parsed.GetRequiredValue(target), cancellation);
            await parsed.InvocationConfiguration.Output.WriteLineAsync($"{file} ({new FileInfo(file).Length:N0} bytes)");
        }));
        return command;
    }

    internal static Command Restore()
    {
        var file = new Argument<string>("file") { Description = "An archive that `backup` made." };
        var overwrite = new Option<bool>("--overwrite") { Description = "Also where there is a site already. What is there is kept, beside it." };
        var command = new Command("restore", "Put an archive in the place of the site. The site must be stopped.") { file, overwrite };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction((parsed, cancellation) => RunAsync(parsed, async (state, clock) =>
        {
            var path = Path.GetFullPath(parsed.GetRequiredValue(file));
            foreach (var kept in await new Restore(state, clock).PutBackAsync(path, parsed.GetValue(overwrite), cancellation))
            {
                await parsed.InvocationConfiguration.Output.WriteLineAsync($"kept what was there: {kept}");
            }

            await parsed.InvocationConfiguration.Output.WriteLineAsync($"{path} is back in place. Start the site.");
        }));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, Func<SiteState, TimeProvider, Task> act)
    {
        try
        {
            // The services alone: nothing is started, made or upgraded.
            await using var site = SiteHost.Create(["--Logging:LogLevel:Default=Warning", .. parsed.UnmatchedTokens]);
            await act(new SiteState(site.Services), site.Services.GetRequiredService<TimeProvider>());
            return 0;
        }
        catch (Exception failure) when (failure is BackupException or VisitStoreException or IOException or UnauthorizedAccessException)
        {
            await parsed.InvocationConfiguration.Error.WriteLineAsync(failure.Message);
            return Failed;
        }
    }
}

using System.CommandLine;
using Trade4Msmes.Site.Commands;
using Umbraco.Cms.Core.DependencyInjection;

namespace Trade4Msmes.Site.Tests.Kit;

/// <summary>Runs a command of the site in this process, on a content root of its own.</summary>
internal static class SiteCommand
{
    internal static async Task<(int ExitCode, string Output, string Error)> RunAsync(string contentRoot, params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var parsed = SiteCommands.Create(_ => throw new InvalidOperationException("No command was recognised."))
            .Parse([.. arguments, $"--contentRoot={contentRoot}", "--environment=Production"]);
        try
        {
            var exitCode = await parsed.InvokeAsync(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
            return (exitCode, output.ToString(), error.ToString());
        }
        finally
        {
            // The command had its own services, and Core has one place for them.
            StaticServiceProvider.Instance = SiteFixture.Services;
        }
    }
}

using Trade4Msmes.Cms.Tests.Crashes;

namespace Trade4Msmes.Cms.Tests;

/// <summary>The tests, or with a word of its own the editors' work that a test ends where it likes.</summary>
internal static class Program
{
    private static Task<int> Main(string[] args) => args switch
    {
        [EditorialLoad.Command, .. var rest] => EditorialLoad.RunAsync(rest),
        [FullDisk.Command, .. var rest] => FullDisk.RunAsync(rest),
        // As xunit's own entry point.
        _ when args.Contains("--server") || args.Contains("--internal-msbuild-node") =>
            Xunit.MicrosoftTestingPlatform.TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions),
        _ => Xunit.Runner.InProc.SystemConsole.ConsoleRunner.Run(args),
    };
}

using Trade4Msmes.Site.Tests.ContentFiles;
using Trade4Msmes.Site.Tests.Kit;

namespace Trade4Msmes.Site.Tests.Commands;

/// <summary>A running site and a command beside it, two processes on one database.</summary>
public sealed class CommandsBesideASiteTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("t4m-beside-").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public async Task ReadersSeeWhatACommandImported()
    {
        await using var site = await SiteProcess.StartAsync(_root);
        using var content = new TestContent();
        content.CopyFrom(TestContent.Original);
        content.With("home/about/en.md", "name: \"", "name: \"Renamed beside the site: ");
        (await site.UntilAsync("/en/about/", _ => true)).ShouldNotContain("Renamed beside the site");

        var (exitCode, output, error) = await SiteProcess.RunAsync(_root, "content", "import", "--folder", content.Path);

        exitCode.ShouldBe(0, error);
        output.ShouldContain("/about [en]: name: ");
        await site.UntilAsync("/en/about/", page => page.Contains("Renamed beside the site", StringComparison.Ordinal));
    }
}

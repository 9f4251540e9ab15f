using Trade4Msmes.Site.Tests.ContentFiles;
using Trade4Msmes.Site.Tests.Kit;

namespace Trade4Msmes.Site.Tests.Commands;

/// <summary>"schema" and "content" on a new database, and then on the one that they filled.</summary>
public sealed class FileCommandTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("t4m-commands-").FullName;
    private readonly TestContent _content = new();

    public void Dispose()
    {
        _content.Dispose();
        Directory.Delete(_root, recursive: true);
    }

    [Fact]
    public async Task ANewDatabaseAsksForTheSchemaFirst()
    {
        foreach (var arguments in new[] { Content("import"), Content("export"), Content("diff"), ["schema", "export", "--folder", _content.Path] })
        {
            var before = _content.Files();

            var (exitCode, output, error) = await SiteCommand.RunAsync(_root, arguments);

            exitCode.ShouldBe(2);
            output.ShouldBeEmpty();
            error.Trim().ShouldBe("The database has no languages and no document types yet. Run ./t4m schema import first.");
            _content.Files().ShouldBe(before);
        }
    }

    [Fact]
    public async Task FilesGoInAndComeOutTheSame()
    {
        var schema = Path.Combine(_root, "schema");
        (await RunAsync("schema", "diff")).ExitCode.ShouldBe(1);
        (await RunAsync("schema", "import")).ExitCode.ShouldBe(0);
        (await RunAsync("schema", "diff")).ShouldBe((0, "", ""));
        (await RunAsync("schema", "export", "--folder", schema)).ExitCode.ShouldBe(0);
        TestContent.Files(schema).ShouldBe(TestContent.Files(SiteHost.Shipped("umbraco-schema")));

        (await RunAsync(Content("diff"))).ExitCode.ShouldBe(1);
        (await RunAsync(Content("import"))).ExitCode.ShouldBe(0);
        (await RunAsync(Content("import"))).ShouldBe((0, "", ""));
        (await RunAsync(Content("diff"))).ShouldBe((0, "", ""));
        var before = _content.Files();
        (await RunAsync(Content("export"))).ShouldBe((0, "", ""));
        _content.Files().ShouldBe(before);

        _content.With("home/guides/en.md", "All guides.", "Each guide.");
        (await RunAsync(Content("diff"))).ShouldBe((1, "/guides [en]: block 1 (text): \"All guides.\" -> \"Each guide.\"" + Environment.NewLine, ""));
        (await RunAsync(Content("import"))).ExitCode.ShouldBe(0);
        (await RunAsync(Content("diff"))).ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task ABrokenFileIsNamedAndNothingComesIn()
    {
        await RunAsync("schema", "import");
        _content.With("home/guides/fr.md", "urlSegment: guides", "urlSegment: les guides");

        var (exitCode, output, error) = await RunAsync(Content("import"));

        exitCode.ShouldBe(2);
        output.ShouldBeEmpty();
        error.ShouldStartWith("home/guides/fr.md(3): ");
        _content.With("home/guides/fr.md", "urlSegment: les guides", "urlSegment: guides");
        (await RunAsync(Content("diff"))).Output.ShouldContain("/: new");
    }

    private string[] Content(string verb) => ["content", verb, "--folder", _content.Path];

    private Task<(int ExitCode, string Output, string Error)> RunAsync(params string[] arguments) => SiteCommand.RunAsync(_root, arguments);
}

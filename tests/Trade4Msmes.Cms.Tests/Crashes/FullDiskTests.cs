#if !POSTGRESQL
using System.Diagnostics;

namespace Trade4Msmes.Cms.Tests.Crashes;

/// <summary>On a disk that is really full where root may make one, else on a database that may not grow.</summary>
public sealed class FullDiskTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("t4m-full-").FullName;
    private bool _isMounted;

    public void Dispose()
    {
        if (_isMounted)
        {
            TryRun("umount", _folder).ShouldBeTrue();
        }

        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task AFullDiskIsNamedLosesNothingAndIsOverWhenThereIsRoom()
    {
        _isMounted = TryRun("mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", _folder);
        using var editor = new ChildProcess([FullDisk.Command, _folder, .. _isMounted ? Array.Empty<string>() : ["500"]]);

        var said = await editor.ReadLineAsync(FullDisk.Full);

        said.ShouldStartWith("The disk of the database ");
        said.ShouldContain("Umbraco.sqlite.db is full: nothing of this change was saved. Make room on that disk, then do it again");
        if (_isMounted)
        {
            TryRun("mount", "-o", "remount,size=60m", _folder).ShouldBeTrue();
        }

        await editor.Input.WriteLineAsync("there is room");
        (await editor.ReadLineAsync(FullDisk.Well)).ShouldBe("ok");
        (await editor.EndAsync()).ShouldBe(0);
    }

    private static bool TryRun(string program, params string[] arguments)
    {
        if (!OperatingSystem.IsLinux() || Environment.UserName != "root")
        {
            return false;
        }

        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true, UseShellExecute = false })!;
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
#endif

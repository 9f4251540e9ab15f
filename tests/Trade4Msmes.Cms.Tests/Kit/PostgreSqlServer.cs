using System.Diagnostics;

namespace Trade4Msmes.Cms.Tests.Kit;

/// <summary>Debian's PostgreSQL in a folder of its own, on a socket only: no port, no password, gone with the tests.</summary>
internal static class PostgreSqlServer
{
    private static Action? s_stop;

    internal static void Stop() => s_stop?.Invoke();

    internal static string Start(string folder)
    {
        var binaries = Directory.Exists("/usr/lib/postgresql")
            ? Directory.EnumerateDirectories("/usr/lib/postgresql").Select(version => Path.Combine(version, "bin")).Max()
            : null;
        binaries ??= Environment.GetEnvironmentVariable("PATH")!.Split(':').FirstOrDefault(p => File.Exists(Path.Combine(p, "initdb")))
            ?? throw new InvalidOperationException("PostgreSQL is missing. On Debian: sudo apt-get install postgresql");
        Directory.CreateDirectory(folder);
        // PostgreSQL refuses to run as root: there, its own user does.
        var asPostgres = Environment.UserName == "root";
        if (asPostgres)
        {
            Run("chmod", $"755 {Path.GetDirectoryName(folder)}");
            Run("chown", $"postgres {folder}");
        }

        RunAs(asPostgres, $"{binaries}/initdb --pgdata={folder}/data --username=trade4msmes --auth=trust --encoding=UTF8 --no-sync");
        RunAs(asPostgres, $"{binaries}/pg_ctl --pgdata={folder}/data --log={folder}/log --wait "
            + $"--options='-c listen_addresses= -c unix_socket_directories={folder} -c fsync=off' start");
        s_stop = () =>
        {
            s_stop = null;
            RunAs(asPostgres, $"{binaries}/pg_ctl --pgdata={folder}/data --mode=immediate stop");
        };
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Stop();
        return $"Host={folder};Username=trade4msmes;Database=postgres;Include Error Detail=true";
    }

    private static void RunAs(bool asPostgres, string command)
    {
        if (asPostgres)
        {
            Run("su", ["postgres", "-s", "/bin/sh", "-c", command]);
        }
        else
        {
            Run("/bin/sh", ["-c", command]);
        }
    }

    private static void Run(string program, string arguments) => Run(program, arguments.Split(' '));

    private static void Run(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, UseShellExecute = false, WorkingDirectory = "/tmp" };
        using var process = Process.Start(start)!;
        // pg_ctl's server inherits the pipe, so waiting for its end would wait for ever.
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
        }
    }
}

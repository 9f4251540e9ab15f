using System.Diagnostics;

namespace Trade4Msmes.Cms.Tests.Crashes;

/// <summary>This test executable once more, in another role, with what it says line by line.</summary>
internal sealed class ChildProcess : IDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(2);

    private readonly Process _process;
    private readonly Task<string> _errors;

    internal ChildProcess(params string[] arguments)
    {
        // Starting counts here, and it lives for a second.
        var start = new ProcessStartInfo(Path.ChangeExtension(typeof(ChildProcess).Assembly.Location, OperatingSystem.IsWindows() ? ".exe" : null), arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            UseShellExecute = false,
        };
        start.Environment["DOTNET_TieredPGO"] = "0";
        _process = Process.Start(start)!;
        _errors = _process.StandardError.ReadToEndAsync();
    }

    internal StreamWriter Input => _process.StandardInput;

    /// <returns>Null at the end. A line that was cut off is none.</returns>
    internal async Task<string?> ReadLineAsync()
    {
        using var patience = new CancellationTokenSource(s_patience);
        return await _process.StandardOutput.ReadLineAsync(patience.Token);
    }

    /// <summary>The next line, which must begin so.</summary>
    internal async Task<string> ReadLineAsync(string beginning)
    {
        var line = await ReadLineAsync();
        return line?.StartsWith(beginning, StringComparison.Ordinal) == true
            ? line[beginning.Length..]
            : throw new InvalidOperationException($"Expected '{beginning}', got '{line}'. {(line is null ? await _errors : "")}");
    }

    /// <summary>SIGKILL: nothing of the process gets to run any more.</summary>
    internal void Kill() => _process.Kill();

    internal async Task<int> EndAsync()
    {
        using var patience = new CancellationTokenSource(s_patience);
        await _process.WaitForExitAsync(patience.Token);
        return _process.ExitCode;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }
}

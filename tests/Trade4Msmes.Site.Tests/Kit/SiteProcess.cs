using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Trade4Msmes.Site.Tests.Kit;

/// <summary>The site in a process of its own, as people run it, on a content root of its own.</summary>
internal sealed class SiteProcess : IAsyncDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(3);

    private readonly Process _process;
    private readonly HttpClient _client;
    private Task<string[]> _said = Task.FromResult<string[]>([]);

    private SiteProcess(Process process, Uri address) =>
        (_process, _client) = (process, new HttpClient { BaseAddress = address, Timeout = TimeSpan.FromSeconds(30) });

    /// <summary>Starts the site and waits until it answers.</summary>
    /// <param name="settings">Such as "--ConnectionStrings:umbracoDbDSN=...".</param>
    internal static async Task<SiteProcess> StartAsync(string contentRoot, params string[] settings)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var site = new SiteProcess(Start(contentRoot, [$"--urls={address}", .. settings]), address);
        site._said = Task.WhenAll(site._process.StandardOutput.ReadToEndAsync(), site._process.StandardError.ReadToEndAsync());
        await site.UntilAsync("/health/ready", _ => true);
        return site;
    }

    /// <summary>Runs a command to its end.</summary>
    internal static async Task<(int ExitCode, string Output, string Error)> RunAsync(string contentRoot, params string[] arguments)
    {
        using var process = Start(contentRoot, arguments);
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        using var patience = new CancellationTokenSource(s_patience);
        await process.WaitForExitAsync(patience.Token);
        return (process.ExitCode, await output, await error);
    }

    /// <summary>A page as it is the same on every site: without the address at which this one listens.</summary>
    internal async Task<string> ReadAsync(string path) =>
        (await UntilAsync(path, _ => true)).Replace(_client.BaseAddress!.Authority, "site", StringComparison.Ordinal);

    /// <summary>Asks for a page until it is as wanted; fails with the last answer when it never is.</summary>
    internal async Task<string> UntilAsync(string path, Func<string, bool> isWanted)
    {
        var started = Stopwatch.StartNew();
        var last = "";
        while (started.Elapsed < s_patience)
        {
            if (_process.HasExited)
            {
                throw new InvalidOperationException($"The site ended with {_process.ExitCode}: {string.Join(Environment.NewLine, await _said)}");
            }

            try
            {
                var answer = await _client.GetAsync(path);
                last = await answer.Content.ReadAsStringAsync();
                if (answer.IsSuccessStatusCode && isWanted(last))
                {
                    return last;
                }
            }
            catch (HttpRequestException refused)
            {
                last = refused.Message;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(100));
        }

        throw new TimeoutException($"{path} never became what was wanted: {last}");
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static Process Start(string contentRoot, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(SiteHost).Assembly.Location, .. arguments])
        {
            WorkingDirectory = contentRoot,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment["ASPNETCORE_CONTENTROOT"] = contentRoot;
        start.Environment["Logging__LogLevel__Default"] = "Warning";
        return Process.Start(start)!;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

using System.CommandLine;

namespace Trade4Msmes.Site.Commands;

/// <summary>"health": asks the running site whether it is well, for a container without curl.</summary>
internal static class HealthCommand
{
    internal static Command Create()
    {
        var command = new Command("health", "Ask the site on this machine whether it is ready. Exit code 0 when it is.");
        command.SetAction(async (_, cancellation) =>
        {
            var url = (Environment.GetEnvironmentVariable("ASPNETCORE_URLS") ?? "http://localhost:5000").Split(';')[0].Replace("+", "localhost");
            using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(4) };
            try
            {
                var answer = await client.GetAsync(new Uri(new Uri(url), "/health/ready"), cancellation);
                return answer.IsSuccessStatusCode ? 0 : 1;
            }
            catch (Exception failure) when (failure is HttpRequestException or TaskCanceledException)
            {
                await Console.Error.WriteLineAsync($"{url} does not answer: {failure.Message}");
                return 1;
            }
        });
        return command;
    }
}

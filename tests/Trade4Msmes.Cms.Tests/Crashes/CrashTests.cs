using System.Text.Json;
using Trade4Msmes.Cms.Tests.Contents;
using Trade4Msmes.Cms.Tests.Kit;

namespace Trade4Msmes.Cms.Tests.Crashes;

/// <summary>The site dies in the middle of editors' work, again and again, on one database.</summary>
public sealed class CrashTests : IDisposable
{
    /// <summary>A sample, as of pages; twenty when T4M_TEST_ALL is set, as <c>./t4m test --all</c> does.</summary>
    private static readonly int s_kills = Environment.GetEnvironmentVariable("T4M_TEST_ALL") is { Length: > 0 } ? 20 : 6;
    private const int Endless = 1_000_000;

    private readonly string _folder = Directory.CreateTempSubdirectory("t4m-crash-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task WhateverWasAcknowledgedIsThereAfterAKill()
    {
        var connection = TestDatabase.CreateAnother("crash");
        var seed = Random.Shared.Next();
        TestContext.Current.SendDiagnosticMessage($"Seed {seed}");
        var random = new Random(seed);
        LoadState? state = null;
        var acknowledged = 0;
        for (var kill = 0; kill < s_kills; kill++)
        {
            using var load = await StartAsync(random.Next(), Endless, state, connection);
            (state, var steps) = await KillAsync(load, afterSteps: random.Next(1, 25), TimeSpan.FromMilliseconds(random.Next(60)));
            acknowledged += steps;
        }

        using var last = await StartAsync(seed: 0, steps: 0, state, connection);
        await last.ReadLineAsync(EditorialLoad.Sound);
        (await last.EndAsync()).ShouldBe(0);
        acknowledged.ShouldBeGreaterThan(s_kills);
    }

    private async Task<ChildProcess> StartAsync(int seed, int steps, LoadState? state, string? connection)
    {
        var file = Path.Combine(_folder, "state.json");
        await File.WriteAllTextAsync(file, JsonSerializer.Serialize(state));
        return new ChildProcess([EditorialLoad.Command, _folder, $"{seed}", $"{steps}", file, .. connection is null ? Array.Empty<string>() : [connection]]);
    }

    /// <summary>Lets it work for some steps, kills it at any point of one after them, and reads what it still said.</summary>
    private static async Task<(LoadState State, int Acknowledged)> KillAsync(ChildProcess load, int afterSteps, TimeSpan andThen)
    {
        var state = Read<LoadState>(await load.ReadLineAsync(EditorialLoad.Sound));
        var acknowledged = 0;
        var kill = Task.CompletedTask;
        while (await load.ReadLineAsync() is { } line)
        {
            // A line that has no end is no acknowledgement; only the last can be one.
            if (line.StartsWith(EditorialLoad.Begin, StringComparison.Ordinal) && TryRead<EditorialStep>(line[EditorialLoad.Begin.Length..]) is { } begun)
            {
                state = state with { Begun = begun };
            }
            else if (line.StartsWith(EditorialLoad.Done, StringComparison.Ordinal) && TryRead<LoadState>(line[EditorialLoad.Done.Length..]) is { } done)
            {
                state = done;
                if (++acknowledged == afterSteps)
                {
                    kill = KillLaterAsync(load, andThen);
                }
            }
        }

        await kill;
        acknowledged.ShouldBeGreaterThanOrEqualTo(afterSteps, "It ended by itself.");
        await load.EndAsync();
        return (state, acknowledged);
    }

    private static async Task KillLaterAsync(ChildProcess load, TimeSpan pause)
    {
        await Task.Delay(pause);
        load.Kill();
    }

    private static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json)!;

    private static T? TryRead<T>(string json)
        where T : class
    {
        try
        {
            return Read<T>(json);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

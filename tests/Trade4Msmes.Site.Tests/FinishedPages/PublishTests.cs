using Trade4Msmes.Site.Tests.Kit;

namespace Trade4Msmes.Site.Tests.FinishedPages;

[Collection(ShippedPages.Name)]
public sealed class PublishTests
{
    private const int Readers = 50;
    private const int Changes = 8;

    [Fact]
    public async Task NobodyReadsTheOldTextOnceItIsPublished()
    {
        using var some = new SomePage("en");
        var published = 0;
        var read = 0;
        using var over = new CancellationTokenSource();
        var readers = Enumerable.Range(0, Readers).Select(_ => Task.Run(ReadAsync)).ToArray();

        for (var change = 1; change <= Changes; change++)
        {
            some.Write($"<p>Change {change}.</p>", "en");
            Volatile.Write(ref published, change);
            var seen = Volatile.Read(ref read);
            // Each change is read by some before the next comes, or nothing would be tried.
            SpinWait.SpinUntil(() => Volatile.Read(ref read) > seen + Readers, TimeSpan.FromSeconds(20)).ShouldBeTrue();
        }

        await over.CancelAsync();
        await Task.WhenAll(readers);

        async Task ReadAsync()
        {
            while (!over.IsCancellationRequested)
            {
                var before = Volatile.Read(ref published);
                var text = (await Reader.ReadAsync(some.Path("en"))).QuerySelector(".definition")!.TextContent;
                var change = text.Contains("Change ", StringComparison.Ordinal) ? int.Parse(text.Trim()["Change ".Length..^1]) : 0;
                change.ShouldBeGreaterThanOrEqualTo(before);
                Interlocked.Increment(ref read);
            }
        }
    }

    [Fact]
    public async Task ANewPageIsInTheListsOfOthersAtOnce()
    {
        (await Reader.ReadAsync("/en/glossary/")).QuerySelectorAll(".terms a").ShouldNotContain(link => link.TextContent.StartsWith("some-term"));

        using var some = new SomePage("en");

        (await Reader.ReadAsync("/en/glossary/")).QuerySelectorAll(".terms a").ShouldContain(link => link.GetAttribute("href") == some.Path("en"));
    }
}

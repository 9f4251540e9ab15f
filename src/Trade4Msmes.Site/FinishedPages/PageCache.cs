using System.Collections.Concurrent;
using Microsoft.Extensions.Caching.Memory;
using Trade4Msmes.Cms.PublishedCache;

namespace Trade4Msmes.Site.FinishedPages;

/// <summary>
/// Finished pages by URL, each with the snapshot version it was made from. After a publish a page is made anew once, when next asked
/// for. Bounded in bytes: what was not asked for longest goes first.
/// </summary>
public sealed class PageCache(IPublishedSnapshotVersion snapshot, long maximumBytes = 64 * 1024 * 1024) : IDisposable
{
    private readonly MemoryCache _pages = new(new MemoryCacheOptions { SizeLimit = maximumBytes });
    private readonly ConcurrentDictionary<string, Task<FinishedPage?>> _making = new(StringComparer.Ordinal);

    /// <returns>The page if it is here and still current; never waits, never makes.</returns>
    public FinishedPage? Current(string key) =>
        _pages.TryGetValue(key, out Entry? entry) && entry!.Version == snapshot.Version ? entry.Page : null;

    /// <summary>The page, made by the first who asks while the others wait for the same bytes.</summary>
    /// <param name="make">Gives null for what must not be kept.</param>
    public async Task<FinishedPage?> GetAsync(string key, Func<Task<FinishedPage?>> make)
    {
        if (Current(key) is { } page)
        {
            return page;
        }

        var version = snapshot.Version;
        var makingKey = $"{version} {key}";
        var mine = new TaskCompletionSource<FinishedPage?>(TaskCreationOptions.RunContinuationsAsynchronously);
        var making = _making.GetOrAdd(makingKey, mine.Task);
        if (making != mine.Task)
        {
            return await making;
        }

        try
        {
            var made = await make();
            if (made is not null)
            {
                _pages.Set(key, new Entry(version, made), new MemoryCacheEntryOptions { Size = made.Size });
            }

            mine.SetResult(made);
            return made;
        }
        catch (Exception failure)
        {
            mine.SetException(failure);
            throw;
        }
        finally
        {
            _making.TryRemove(makingKey, out _);
        }
    }

    public void Dispose() => _pages.Dispose();

    private sealed record Entry(long Version, FinishedPage Page);
}

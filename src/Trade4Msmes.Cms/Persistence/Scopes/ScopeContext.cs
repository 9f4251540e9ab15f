using Umbraco.Cms.Core.Scoping;

namespace Trade4Msmes.Cms.Persistence.Scopes;

/// <summary>What asked to be told when the unit of work ends.</summary>
internal sealed class ScopeContext : IScopeContext
{
    private readonly Dictionary<string, Enlisted> _enlisted = [];

    public Guid InstanceId { get; } = Guid.NewGuid();

    public int CreatedThreadId { get; } = Environment.CurrentManagedThreadId;

    public void Enlist(string key, Action<bool> action, int priority = 100) =>
        _enlisted.TryAdd(key, new Enlisted(null, action, priority));

    public T? Enlist<T>(string key, Func<T> creator, Action<bool, T?>? action = null, int priority = 100)
    {
        if (_enlisted.TryGetValue(key, out var known))
        {
            return (T?)known.Item;
        }

        var item = creator();
        _enlisted[key] = new Enlisted(item, completed => action?.Invoke(completed, item), priority);
        return item;
    }

    public T? GetEnlisted<T>(string key) => _enlisted.TryGetValue(key, out var known) ? (T?)known.Item : default;

    public void ScopeExit(bool completed)
    {
        foreach (var enlisted in _enlisted.Values.OrderBy(e => e.Priority).ToArray())
        {
            enlisted.Action(completed);
        }

        _enlisted.Clear();
    }

    private sealed record Enlisted(object? Item, Action<bool> Action, int Priority);
}

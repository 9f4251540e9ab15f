using System.Collections.Frozen;
using Trade4Msmes.Cms.PublishedCache;
using Trade4Msmes.Site.Routing;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services;

namespace Trade4Msmes.Site.Layout;

/// <summary>The dictionary in memory: read once, and again after a change that readers can see.</summary>
public sealed class WordBook(
    IDictionaryItemService dictionary, LanguageFallback fallback, IPublishedSnapshotVersion snapshot, IHostEnvironment environment)
{
    private Book? _book;

    /// <summary>The words of a language. A missing one is an error in development, and the end of its key otherwise.</summary>
    public Words In(string language) => new(Current().Items, fallback.Chain(language), environment.IsDevelopment());

    private Book Current()
    {
        var version = snapshot.Version;
        if (Volatile.Read(ref _book) is { } known && known.Version == version)
        {
            return known;
        }

        var read = new Book(version, Read());
        Volatile.Write(ref _book, read);
        return read;
    }

    private FrozenDictionary<string, IReadOnlyDictionary<string, string>> Read() =>
        dictionary.GetDescendantsAsync(null).GetAwaiter().GetResult().ToFrozenDictionary(
            item => item.ItemKey,
            item => (IReadOnlyDictionary<string, string>)item.Translations.ToFrozenDictionary(
                translation => translation.LanguageIsoCode, translation => translation.Value, StringComparer.OrdinalIgnoreCase),
            StringComparer.Ordinal);

    private sealed record Book(long Version, FrozenDictionary<string, IReadOnlyDictionary<string, string>> Items);
}

/// <summary>A changed word or language makes every finished page old, on this node and on the others.</summary>
public sealed class WordChanges(IPublishedSnapshotVersion snapshot)
    : INotificationHandler<DictionaryCacheRefresherNotification>, INotificationHandler<LanguageCacheRefresherNotification>
{
    public void Handle(DictionaryCacheRefresherNotification notification) => snapshot.Raise();

    public void Handle(LanguageCacheRefresherNotification notification) => snapshot.Raise();
}

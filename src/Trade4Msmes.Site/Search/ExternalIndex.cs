using Trade4Msmes.Search;
using Trade4Msmes.Search.Indexes;
using Trade4Msmes.Search.Queries;
using Trade4Msmes.Site.Routing;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Web;
using IHostingEnvironment = Umbraco.Cms.Core.Hosting.IHostingEnvironment;

namespace Trade4Msmes.Site.Search;

/// <summary>
/// What readers can find: each published page in each language it is written in. The index is compared with what is published and
/// brought up to date, at the start and after each change alike: so a crash between the database and the index, a damaged index and a
/// missing one mend themselves. Only the running site opens it; commands leave it alone.
/// </summary>
public sealed class ExternalIndex(
    PageRoutes routes, LanguageFallback fallback, IUmbracoContextFactory umbraco, IHostingEnvironment hosting, ILogger<ExternalIndex> log) : IDisposable
{
    private readonly Lock _feeding = new();
    private SearchIndex? _index;

    /// <summary>Where Umbraco keeps its indexes; each node has its own.</summary>
    public string Folder => Path.Combine(hosting.LocalTempPath, "ExternalIndexes");

    /// <exception cref="InvalidOperationException">Another process has the index open, or this one did not open it.</exception>
    public SiteSearch Search => new(_index ?? throw new InvalidOperationException("The search index is not open: the site opens it when it starts."));

    /// <summary>Opens the index and adds what is missing, before the first request.</summary>
    public void Open()
    {
        _index = SearchIndex.Open(Folder);
        CatchUp();
    }

    /// <summary>Brings the index up to date with what is published now.</summary>
    public void CatchUp() => Feed((index, published) =>
    {
        var stamps = index.Stamps();
        var gone = stamps.Keys.Where(id => !published.ContainsKey(id)).ToArray();
        var changed = published.Where(page => stamps.GetValueOrDefault(page.Key) != page.Value.Stamp).Select(page => page.Value).ToArray();
        if (gone.Length > 0 || changed.Length > 0)
        {
            index.Write(gone, changed.Select(page => page.Read()));
        }
    });

    /// <summary>Indexes everything anew, for changes that leave no mark on the pages: a property that a type lost, for one.</summary>
    public void Rebuild() => Feed((index, published) => index.Rebuild(published.Values.Select(page => page.Read())));

    public void Dispose() => _index?.Dispose();

    private void Feed(Action<SearchIndex, Dictionary<string, PublishedPage>> feed)
    {
        if (_index is not { } index)
        {
            return;
        }

        lock (_feeding)
        {
            try
            {
                FeedOnce(index, feed);
            }
            catch (Exception failure)
            {
                // What is published is published: search may lag behind, publishing may not fail. The index may have come back empty.
                log.LogWarning(failure, "The search index in {Folder} could not be written. It is compared with what is published and written again.", Folder);
                FeedAgain(index, feed);
            }
        }
    }

    private void FeedAgain(SearchIndex index, Action<SearchIndex, Dictionary<string, PublishedPage>> feed)
    {
        try
        {
            FeedOnce(index, feed);
        }
        catch (Exception failure)
        {
            log.LogError(failure, "The search index in {Folder} is out of date. The next publish or start tries again; check the disk.", Folder);
        }
    }

    private void FeedOnce(SearchIndex index, Action<SearchIndex, Dictionary<string, PublishedPage>> feed)
    {
        using var _ = umbraco.EnsureUmbracoContext();
        feed(index, Published().ToDictionary(page => page.Id, StringComparer.Ordinal));
    }

    private IEnumerable<PublishedPage> Published() => routes.Home is { } home
        ? routes.Languages.SelectMany(language => Below(home, language, fallback.Chain(language)))
        : [];

    /// <summary>Pages written in the language, as far as readers get: below a page that is in no language of the chain there is nothing.</summary>
    private IEnumerable<PublishedPage> Below(IPublishedContent page, string language, IReadOnlyList<string> chain)
    {
        if (!chain.Any(page.Cultures.ContainsKey))
        {
            yield break;
        }

        if (page.Cultures.ContainsKey(language) && page.ContentType.Alias != SearchSlice.Alias)
        {
            yield return new PublishedPage(page, language);
        }

        foreach (var below in routes.Children(page.Key).SelectMany(child => Below(child, language, chain)))
        {
            yield return below;
        }
    }

    private sealed record PublishedPage(IPublishedContent Content, string Language)
    {
        internal string Id { get; } = SearchDocument.IdOf(Content.Key, Language);

        /// <summary>In milliseconds: databases keep times less finely than memory does.</summary>
        internal string Stamp { get; } = $"{Milliseconds(Content.Cultures[Language].Date)} {Milliseconds(Content.UpdateDate)}";

        internal SearchDocument Read() => PageTextReader.Read(Content, Language, Stamp);

        private static long Milliseconds(DateTime time) => time.Ticks / TimeSpan.TicksPerMillisecond;
    }
}

using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Trade4Msmes.Cms.Persistence.Nodes;
using Trade4Msmes.Cms.Persistence.Querying;
using Trade4Msmes.Cms.Persistence.Records;
using Trade4Msmes.Cms.Persistence.Scopes;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;

namespace Trade4Msmes.Cms.Persistence.Urls;

internal sealed class RedirectUrlRepository(CmsScopeProvider scopes) : IRedirectUrlRepository
{
    public IRedirectUrl? Get(Guid id) => Read(All.Where(r => r.Key == id)).SingleOrDefault();

    public IEnumerable<IRedirectUrl> GetMany(params Guid[]? ids) =>
        Read(NewestFirst(ids is { Length: > 0 } ? All.Where(r => ids.Contains(r.Key)) : All));

    public bool Exists(Guid id) => All.Any(r => r.Key == id);

    public IEnumerable<IRedirectUrl> Get(IQuery<IRedirectUrl> query) => Read(NewestFirst(All.Matching(query)));

    public int Count(IQuery<IRedirectUrl>? query) => All.Matching(query).Count();

    public IRedirectUrl? Get(string url, Guid contentKey, string? culture)
    {
        var hash = HashOf(url);
        return Read(NewestFirst(All.Where(r => r.UrlHash == hash && r.ContentKey == contentKey && r.Culture == culture)).Take(1))
            .SingleOrDefault();
    }

    public IRedirectUrl? GetMostRecentUrl(string url)
    {
        var hash = HashOf(url);
        return Read(NewestFirst(All.Where(r => r.UrlHash == hash)).Take(1)).SingleOrDefault();
    }

    /// <summary>The newest redirect in this language, or else the newest in none.</summary>
    public IRedirectUrl? GetMostRecentUrl(string url, string culture)
    {
        var hash = HashOf(url);
        var found = Read(NewestFirst(All.Where(r => r.UrlHash == hash)));
        return found.FirstOrDefault(r => string.Equals(r.Culture, culture, StringComparison.OrdinalIgnoreCase))
            ?? found.FirstOrDefault(r => string.IsNullOrEmpty(r.Culture));
    }

    public IEnumerable<IRedirectUrl> GetContentUrls(Guid contentKey) => Read(NewestFirst(All.Where(r => r.ContentKey == contentKey)));

    public IEnumerable<IRedirectUrl> GetAllUrls(long pageIndex, int pageSize, out long total) => Page(All, pageIndex, pageSize, out total);

    public IEnumerable<IRedirectUrl> GetAllUrls(int rootContentId, long pageIndex, int pageSize, out long total)
    {
        var path = scopes.Current.Reading.Set<NodeRow>().Where(n => n.Id == rootContentId).Select(n => n.Path).SingleOrDefault();
        total = 0;
        return path is null ? [] : Page(All.Where(r => r.Path.StartsWith(path + ",")), pageIndex, pageSize, out total);
    }

    public IEnumerable<IRedirectUrl> SearchUrls(string searchTerm, long pageIndex, int pageSize, out long total)
    {
        // URLs of documents are lower case.
        var term = searchTerm.Trim().ToLowerInvariant();
        return Page(All.Where(r => r.Url.Contains(term)), pageIndex, pageSize, out total);
    }

    // A redirect has no number that says whether it is stored: its key decides.
    public void Save(IRedirectUrl entity)
    {
        var database = scopes.Current.Writing;
        var row = new RedirectUrlRow
        {
            Id = entity.Key,
            ContentKey = entity.ContentKey,
            CreateDateUtc = entity.CreateDateUtc,
            Url = entity.Url,
            Culture = entity.Culture,
            UrlHash = HashOf(entity.Url),
        };
        database.Store(row, isNew: !database.Set<RedirectUrlRow>().Any(r => r.Id == row.Id));
        entity.ResetDirtyProperties();
    }

    public void Delete(IRedirectUrl entity) => Delete(entity.Key);

    public void Delete(Guid id) => scopes.Current.Writing.Set<RedirectUrlRow>().Where(r => r.Id == id).ExecuteDelete();

    public void DeleteAll() => scopes.Current.Writing.Set<RedirectUrlRow>().ExecuteDelete();

    public void DeleteContentUrls(Guid contentKey) =>
        scopes.Current.Writing.Set<RedirectUrlRow>().Where(r => r.ContentKey == contentKey).ExecuteDelete();

    private IQueryable<RedirectView> All
    {
        get
        {
            var database = scopes.Current.Reading;
            return from redirect in database.Set<RedirectUrlRow>()
                   join node in database.Set<NodeRow>() on redirect.ContentKey equals node.UniqueId
                   select new RedirectView
                   {
                       Key = redirect.Id,
                       ContentId = node.Id,
                       ContentKey = redirect.ContentKey,
                       CreateDateUtc = redirect.CreateDateUtc,
                       Culture = redirect.Culture,
                       Url = redirect.Url,
                       UrlHash = redirect.UrlHash,
                       Path = node.Path,
                   };
        }
    }

    private static IQueryable<RedirectView> NewestFirst(IQueryable<RedirectView> redirects) =>
        redirects.OrderByDescending(r => r.CreateDateUtc).ThenBy(r => r.Key);

    private static IRedirectUrl[] Page(IQueryable<RedirectView> redirects, long pageIndex, int pageSize, out long total)
    {
        total = redirects.LongCount();
        return Read(NewestFirst(redirects).Page(pageIndex, pageSize));
    }

    private static IRedirectUrl[] Read(IQueryable<RedirectView> redirects) => [.. redirects.AsEnumerable().Select(r => new RedirectUrl
    {
        Key = r.Key,
        ContentId = r.ContentId,
        ContentKey = r.ContentKey,
        CreateDateUtc = r.CreateDateUtc,
        Culture = r.Culture,
        Url = r.Url,
    }.Unchanged())];

    private static string HashOf(string url) => url.GenerateHash<SHA1>();

    private sealed class RedirectView
    {
        public Guid Key { get; set; }

        public int ContentId { get; set; }

        public Guid ContentKey { get; set; }

        public DateTime CreateDateUtc { get; set; }

        public string? Culture { get; set; }

        public string Url { get; set; } = "";

        public string UrlHash { get; set; } = "";

        public string Path { get; set; } = "";
    }
}

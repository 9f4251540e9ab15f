using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Scoping;

namespace Trade4Msmes.Cms.PublishedCache;

/// <summary>Domains, such as "/fr" on the home page, from memory.</summary>
internal sealed class DomainCaches(
    ICoreScopeProvider scopes, IDomainRepository domains, IDefaultCultureAccessor defaultCulture, PublishedSnapshot snapshot)
    : IDomainCacheService, IDomainCache
{
    private Domain[]? _domains;

    public string DefaultCulture => defaultCulture.DefaultCulture;

    public IEnumerable<Domain> GetAll(bool includeWildcards) => All().Where(domain => includeWildcards || !domain.IsWildcard);

    public IEnumerable<Domain> GetAssigned(int documentId, bool includeWildcards = false) =>
        GetAll(includeWildcards).Where(domain => domain.ContentId == documentId);

    public bool HasAssigned(int documentId, bool includeWildcards = false) => GetAssigned(documentId, includeWildcards).Any();

    public void Refresh(DomainCacheRefresher.JsonPayload[] payloads)
    {
        Volatile.Write(ref _domains, null);
        snapshot.Raise();
    }

    private Domain[] All()
    {
        if (Volatile.Read(ref _domains) is { } known)
        {
            return known;
        }

        using var scope = scopes.CreateCoreScope(autoComplete: true);
        Domain[] read =
        [
            .. domains.GetAll(true).Where(d => d.RootContentId.HasValue && !string.IsNullOrEmpty(d.LanguageIsoCode))
                .Select(d => new Domain(d.Id, d.DomainName, d.RootContentId!.Value, d.LanguageIsoCode, d.IsWildcard, d.SortOrder)),
        ];
        Volatile.Write(ref _domains, read);
        return read;
    }
}

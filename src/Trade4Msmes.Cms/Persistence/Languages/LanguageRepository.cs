using Microsoft.EntityFrameworkCore;
using Trade4Msmes.Cms.Persistence.Contents;
using Trade4Msmes.Cms.Persistence.Querying;
using Trade4Msmes.Cms.Persistence.Records;
using Trade4Msmes.Cms.Persistence.Scopes;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;

namespace Trade4Msmes.Cms.Persistence.Languages;

/// <summary>
/// Languages. Each value of each document asks for one, so the whole set is kept where Core's cache refreshers clear it; a unit of work
/// that has changed languages sees its own state, which no other one ever sees.
/// </summary>
internal sealed class LanguageRepository(CmsScopeProvider scopes, AppCaches caches) : ILanguageRepository
{
    private const string CacheKey = "Trade4Msmes.Languages";

    private IAppPolicyCache Cache => caches.IsolatedCaches.GetOrCreate<ILanguage>();

    private LanguageSet Set => scopes.Current.Context.GetEnlisted<OwnSet>(CacheKey) is { } own
        ? own.Languages ??= Read()
        : Cache.GetCacheItem(CacheKey, Read)!;

    public ILanguage? Get(int id) => Copy(Set.Find(id));

    public IEnumerable<ILanguage> GetMany(params int[]? ids) =>
        [.. Set.All.Where(language => ids is not { Length: > 0 } || ids.Contains(language.Id)).Select(language => Copy(language)!)];

    public bool Exists(int id) => Set.Find(id) is not null;

    public IEnumerable<ILanguage> Get(IQuery<ILanguage> query) => [.. Set.All.AsQueryable().Matching(query).Select(language => Copy(language)!)];

    public int Count(IQuery<ILanguage>? query) => Set.All.AsQueryable().Matching(query).Count();

    public ILanguage? GetByIsoCode(string isoCode) => Copy(Set.Find(isoCode));

    public int? GetIdByIsoCode(string? isoCode, bool throwOnNotFound = true)
    {
        if (isoCode is null)
        {
            return null;
        }

        return Set.Find(isoCode)?.Id ?? (throwOnNotFound ? throw new ArgumentException($"There is no language '{isoCode}'.", nameof(isoCode)) : null);
    }

    public string? GetIsoCodeById(int? id, bool throwOnNotFound = true)
    {
        if (id is not { } number)
        {
            return null;
        }

        return Set.Find(number)?.IsoCode ?? (throwOnNotFound ? throw new ArgumentException($"There is no language with the id {id}.", nameof(id)) : null);
    }

    public string[] GetIsoCodesByIds(ICollection<int> ids, bool throwOnNotFound = true) =>
        [.. ids.Select(id => GetIsoCodeById(id, throwOnNotFound)).OfType<string>()];

    public string GetDefaultIsoCode() => Default().IsoCode;

    public int? GetDefaultId() => Default().Id;

    public void Save(ILanguage entity)
    {
        var isNew = !entity.HasIdentity;
        var known = Read();
        if (known.Find(entity.IsoCode) is { } other && other.Id != entity.Id)
        {
            throw new InvalidOperationException($"There is a language '{entity.IsoCode}' already.");
        }

        if (!entity.IsDefault && !isNew && known.Default?.Id == entity.Id)
        {
            throw new InvalidOperationException($"'{entity.IsoCode}' is the default language. Make another one the default instead.");
        }

        var database = scopes.Current.Writing;
        if (isNew)
        {
            entity.AddingEntity();
        }
        else
        {
            entity.UpdatingEntity();
        }

        if (entity.IsDefault)
        {
            database.Set<LanguageRow>().Where(l => l.IsDefault && l.Id != entity.Id).ExecuteUpdate(set => set.SetProperty(l => l.IsDefault, false));
        }

        var row = new LanguageRow
        {
            Id = entity.Id,
            Key = entity.Key,
            IsoCode = entity.IsoCode,
            CultureName = entity.CultureName,
            IsDefault = entity.IsDefault,
            IsMandatory = entity.IsMandatory,
            FallbackLanguageId = string.IsNullOrEmpty(entity.FallbackIsoCode) ? null : known.Find(entity.FallbackIsoCode)?.Id
                ?? throw new InvalidOperationException($"There is no language '{entity.FallbackIsoCode}' to fall back to."),
        };
        database.Store(row, isNew);
        Changed();
        entity.Id = row.Id;
        entity.ResetDirtyProperties();
    }

    /// <summary>Removes a language with all that was written in it.</summary>
    /// <exception cref="InvalidOperationException">It is the default language.</exception>
    public void Delete(ILanguage entity)
    {
        if (Read().Default?.Id == entity.Id)
        {
            throw new InvalidOperationException($"'{entity.IsoCode}' is the default language, which can't be deleted.");
        }

        var database = scopes.Current.Writing;
        database.Set<PropertyDataRow>().Where(v => v.LanguageId == entity.Id).ExecuteDelete();
        database.Set<ContentVersionCultureVariationRow>().Where(v => v.LanguageId == entity.Id).ExecuteDelete();
        database.Set<DocumentCultureVariationRow>().Where(v => v.LanguageId == entity.Id).ExecuteDelete();
        database.Set<ContentScheduleRow>().Where(s => s.LanguageId == entity.Id).ExecuteDelete();
        // The rest goes with it: words, domains, tags, URLs, permissions.
        database.Set<LanguageRow>().Where(l => l.Id == entity.Id).ExecuteDelete();
        Changed();
        entity.DeleteDate = DateTime.UtcNow;
    }

    private void Changed() =>
        scopes.Current.Context.Enlist(CacheKey, () => new OwnSet(), (_, _) => Cache.Clear(CacheKey))!.Languages = null;

    private LanguageSet Read() => new(scopes.Current.Reading.Set<LanguageRow>());

    private Language Default() => Set.Default ?? throw new InvalidOperationException("There is no default language yet.");

    private static ILanguage? Copy(Language? language) => (ILanguage?)language?.DeepClone();

    private sealed class OwnSet
    {
        internal LanguageSet? Languages { get; set; }
    }
}

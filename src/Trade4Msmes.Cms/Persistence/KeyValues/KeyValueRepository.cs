using Microsoft.EntityFrameworkCore;
using Trade4Msmes.Cms.Persistence.Records;
using Trade4Msmes.Cms.Persistence.Scopes;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace Trade4Msmes.Cms.Persistence.KeyValues;

internal sealed class KeyValueRepository(CmsScopeProvider scopes) : IKeyValueRepository
{
    public IKeyValue? Get(string? id) => Pairs.Where(p => p.Key == id).AsEnumerable().Select(ToModel).SingleOrDefault();

    public IEnumerable<IKeyValue> GetMany(params string[]? ids) =>
        [.. (ids is { Length: > 0 } ? Pairs.Where(p => ids.Contains(p.Key)) : Pairs).OrderBy(p => p.Key).AsEnumerable().Select(ToModel)];

    public bool Exists(string id) => Pairs.Any(p => p.Key == id);

    public IReadOnlyDictionary<string, string?> FindByKeyPrefix(string keyPrefix) =>
        Pairs.Where(p => p.Key.StartsWith(keyPrefix)).ToDictionary(p => p.Key, p => p.Value);

    public void Save(IKeyValue entity)
    {
        var database = scopes.Current.Writing;
        var updated = entity.UpdateDate == default ? DateTime.UtcNow : entity.UpdateDate;
        var changed = database.Set<KeyValueRow>().Where(p => p.Key == entity.Identifier)
            .ExecuteUpdate(set => set.SetProperty(p => p.Value, entity.Value).SetProperty(p => p.Updated, updated));
        if (changed == 0)
        {
            database.Store(new KeyValueRow { Key = entity.Identifier, Value = entity.Value, Updated = updated }, isNew: true);
        }

        (entity as ICanBeDirty)?.ResetDirtyProperties();
    }

    public void Delete(IKeyValue entity) =>
        scopes.Current.Writing.Set<KeyValueRow>().Where(p => p.Key == entity.Identifier).ExecuteDelete();

    private DbSet<KeyValueRow> Pairs => scopes.Current.Reading.Set<KeyValueRow>();

    private static IKeyValue ToModel(KeyValueRow row) =>
        new KeyValue { Identifier = row.Key, Value = row.Value, UpdateDate = row.Updated }.Unchanged();
}

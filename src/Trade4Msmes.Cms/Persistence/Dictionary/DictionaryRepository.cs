using Microsoft.EntityFrameworkCore;
using Trade4Msmes.Cms.Persistence.Records;
using Trade4Msmes.Cms.Persistence.Scopes;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace Trade4Msmes.Cms.Persistence.Dictionary;

/// <summary>The words that pages show, each in several languages. Deleting one deletes those below it.</summary>
internal sealed class DictionaryRepository(CmsScopeProvider scopes, ILanguageRepository languages)
    : RecordRepository<IDictionaryItem, DictionaryRow>(scopes), IDictionaryRepository
{
    public IDictionaryItem? Get(Guid uniqueId) => Read(Rows.Where(d => d.Key == uniqueId)).SingleOrDefault();

    public IEnumerable<IDictionaryItem> GetMany(params Guid[] uniqueIds) =>
        Read(InOrder(uniqueIds.Length > 0 ? Rows.Where(d => uniqueIds.Contains(d.Key)) : Rows));

    public IEnumerable<IDictionaryItem> GetManyByKeys(params string[] keys) =>
        Read(InOrder(keys.Length > 0 ? Rows.Where(d => keys.Contains(d.ItemKey)) : Rows));

    public IDictionaryItem? Get(string key) => Read(Rows.Where(d => d.ItemKey == key)).SingleOrDefault();

    public Dictionary<string, Guid> GetDictionaryItemKeyMap() =>
        Rows.Select(d => new { d.ItemKey, d.Key }).ToDictionary(d => d.ItemKey, d => d.Key, StringComparer.Ordinal);

    public IEnumerable<IDictionaryItem> GetDictionaryItemDescendants(Guid? parentId, string? filter = null)
    {
        var rows = Rows;
        if (parentId is { } parent)
        {
            var below = Below(parent);
            rows = rows.Where(d => below.Contains(d.Key));
        }

        if (!string.IsNullOrWhiteSpace(filter))
        {
            var words = filter.Trim().ToLower();
            rows = rows.Where(d => d.ItemKey.ToLower().Contains(words)
                || Reading.Set<LanguageTextRow>().Any(t => t.DictionaryKey == d.Key && t.Value.ToLower().Contains(words)));
        }

        return Read(InOrder(rows));
    }

    public override void Save(IDictionaryItem entity)
    {
        base.Save(entity);
        var texts = Writing.Set<LanguageTextRow>();
        texts.Where(t => t.DictionaryKey == entity.Key).ExecuteDelete();
        Writing.Store(entity.Translations.Where(t => !string.IsNullOrWhiteSpace(t.Value)).Select(t => new LanguageTextRow
        {
            DictionaryKey = entity.Key,
            LanguageId = languages.GetIdByIsoCode(t.LanguageIsoCode)!.Value,
            Value = t.Value,
        }).ToArray());
    }

    protected override IDictionaryItem[] Read(IQueryable<DictionaryRow> rows)
    {
        var items = rows.ToArray();
        if (items.Length == 0)
        {
            return [];
        }

        var keys = items.Select(d => d.Key).ToArray();
        var all = languages.GetMany().ToDictionary(l => l.Id);
        var texts = Reading.Set<LanguageTextRow>().Where(t => keys.Contains(t.DictionaryKey)).OrderBy(t => t.LanguageId).ToLookup(t => t.DictionaryKey);
        return [.. items.Select(row => new DictionaryItem(row.ParentId, row.ItemKey)
        {
            Id = row.Id,
            Key = row.Key,
            Translations = [.. texts[row.Key].Select(t => new DictionaryTranslation(all[t.LanguageId], t.Value) { Id = t.Id }.Unchanged())],
        }.Unchanged())];
    }

    protected override void Fill(DictionaryRow row, IDictionaryItem entity)
    {
        row.Key = entity.Key;
        row.ParentId = entity.ParentId;
        row.ItemKey = entity.ItemKey;
    }

    protected override IQueryable<DictionaryRow> InOrder(IQueryable<DictionaryRow> rows) => rows.OrderBy(d => d.ItemKey);

    private List<Guid> Below(Guid parent)
    {
        var children = Rows.Where(d => d.ParentId != null).Select(d => new { d.Key, d.ParentId }).ToLookup(d => d.ParentId!.Value, d => d.Key);
        var found = new List<Guid>(children[parent]);
        for (var i = 0; i < found.Count; i++)
        {
            found.AddRange(children[found[i]]);
        }

        return found;
    }
}

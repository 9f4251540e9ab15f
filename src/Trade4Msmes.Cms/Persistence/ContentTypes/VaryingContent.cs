using Microsoft.EntityFrameworkCore;
using Trade4Msmes.Cms.Persistence.Contents;
using Trade4Msmes.Cms.Persistence.Languages;
using Trade4Msmes.Cms.Persistence.Nodes;
using Trade4Msmes.Cms.Persistence.Records;
using Trade4Msmes.Cms.Persistence.Tags;
using Trade4Msmes.Cms.Persistence.Urls;
using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;

namespace Trade4Msmes.Cms.Persistence.ContentTypes;

/// <summary>
/// Lets stored content follow its type. What starts to vary by language becomes the default language's; what stops to vary keeps the
/// default language's value, and the other languages' values stay in the database until the item is saved again.
/// </summary>
internal static class VaryingContent
{
    /// <summary>Compares a type, and all that are composed of it, as content of each sees them before and after.</summary>
    internal static void Follow(UmbracoDbContext database, TypeDataset before, TypeDataset after, int typeId)
    {
        var language = database.Set<LanguageRow>().Where(l => l.IsDefault).Select(l => (int?)l.Id).SingleOrDefault()
            ?? throw new InvalidOperationException("Content can't follow its type: no language is the default one.");
        foreach (var type in after.All.Where(type => type.Id == typeId || type.CompositionIds().Contains(typeId)))
        {
            if (before.Find(type.Id) is { } old)
            {
                Follow(database, old, type, language);
            }
        }
    }

    private static void Follow(UmbracoDbContext database, IContentTypeComposition before, IContentTypeComposition after, int language)
    {
        var old = before.CompositionPropertyTypes.ToDictionary(p => p.Id, p => p.VariesByCulture());
        var now = after.CompositionPropertyTypes.ToDictionary(p => p.Id, p => p.VariesByCulture());
        int[] gone = [.. old.Keys.Where(id => !now.ContainsKey(id))];
        int[] starting = [.. now.Where(p => p.Value && old.TryGetValue(p.Key, out var varied) && !varied).Select(p => p.Key)];
        int[] stopping = [.. now.Where(p => !p.Value && old.TryGetValue(p.Key, out var varied) && varied).Select(p => p.Key)];
        Values(database, after.Id, gone).ExecuteDelete();
        Move(database, after.Id, starting, null, language);
        Move(database, after.Id, stopping, language, null);
        var changes = before.VariesByCulture() != after.VariesByCulture();
        if (changes)
        {
            MoveItems(database, after, language);
        }

        if (changes || gone.Length + starting.Length + stopping.Length > 0)
        {
            DocumentStates.Renew(database, after, language);
        }
    }

    private static void Move(UmbracoDbContext database, int typeId, int[] propertyIds, int? source, int? target)
    {
        if (propertyIds.Length > 0)
        {
            var values = Values(database, typeId, propertyIds);
            values.Where(v => v.LanguageId == target).ExecuteDelete();
            values.Where(v => v.LanguageId == source).ExecuteUpdate(set => set.SetProperty(v => v.LanguageId, target));
            MoveTags(database, typeId, propertyIds, source, target);
        }
    }

    /// <summary>Names, schedules and old addresses. A name without a language is the default language's anyway.</summary>
    private static void MoveItems(UmbracoDbContext database, IContentTypeComposition type, int language)
    {
        var items = Items(database, type.Id);
        database.Set<RedirectUrlRow>()
            .Where(r => database.Set<NodeRow>().Any(n => n.UniqueId == r.ContentKey && items.Contains(n.Id))).ExecuteDelete();
        var schedules = database.Set<ContentScheduleRow>().Where(s => items.Contains(s.NodeId));
        if (!type.VariesByCulture())
        {
            // Another language's date would publish the whole item.
            schedules.Where(s => s.LanguageId != language).ExecuteDelete();
            schedules.ExecuteUpdate(set => set.SetProperty(s => s.LanguageId, (int?)null));
            return;
        }

        schedules.Where(s => s.LanguageId == null).ExecuteUpdate(set => set.SetProperty(s => s.LanguageId, language));
        var versions = Versions(database, type.Id);
        database.Set<ContentVersionCultureVariationRow>().Where(n => n.LanguageId == language && versions.Contains(n.VersionId)).ExecuteDelete();
        foreach (var some in database.Set<ContentVersionRow>().Where(v => versions.Contains(v.Id)).ToArray().Chunk(500))
        {
            database.Store(some.Select(version => new ContentVersionCultureVariationRow
            {
                VersionId = version.Id,
                LanguageId = language,
                Name = version.Text ?? "",
                Date = version.VersionDate,
                AvailableUserId = version.UserId,
            }).ToArray());
        }
    }

    private static void MoveTags(UmbracoDbContext database, int typeId, int[] propertyIds, int? source, int? target)
    {
        var items = Items(database, typeId);
        var all = database.Set<TagRelationshipRow>().Where(r => propertyIds.Contains(r.PropertyTypeId) && items.Contains(r.NodeId));
        var moved = (
            from relationship in all
            join tag in database.Set<TagRow>() on relationship.TagId equals tag.Id
            where tag.LanguageId == source
            select new { relationship.NodeId, relationship.PropertyTypeId, tag.Group, tag.Text }).ToArray();
        all.ExecuteDelete();
        string[] words = [.. moved.Select(m => m.Text).Distinct()];
        var tags = database.Set<TagRow>().Where(t => t.LanguageId == target && words.Contains(t.Text)).ToDictionary(t => (t.Group, t.Text), t => t.Id);
        foreach (var word in moved.Select(m => (m.Group, m.Text)).Distinct().Where(word => !tags.ContainsKey(word)))
        {
            var tag = new TagRow { Group = word.Group, Text = word.Text, LanguageId = target };
            database.Store(tag, isNew: true);
            tags[word] = tag.Id;
        }

        database.Store(moved.Select(m => new TagRelationshipRow
        {
            NodeId = m.NodeId,
            PropertyTypeId = m.PropertyTypeId,
            TagId = tags[(m.Group, m.Text)],
        }).ToArray());
    }

    private static IQueryable<int> Items(UmbracoDbContext database, int typeId) =>
        database.Set<ContentRow>().Where(c => c.ContentTypeId == typeId).Select(c => c.NodeId);

    private static IQueryable<int> Versions(UmbracoDbContext database, int typeId)
    {
        var items = Items(database, typeId);
        return database.Set<ContentVersionRow>().Where(v => items.Contains(v.NodeId)).Select(v => v.Id);
    }

    private static IQueryable<PropertyDataRow> Values(UmbracoDbContext database, int typeId, int[] propertyIds)
    {
        var versions = Versions(database, typeId);
        return database.Set<PropertyDataRow>().Where(v => propertyIds.Contains(v.PropertyTypeId) && versions.Contains(v.VersionId));
    }
}

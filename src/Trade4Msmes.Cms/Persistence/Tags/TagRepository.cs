using Microsoft.EntityFrameworkCore;
using Trade4Msmes.Cms.Persistence.ContentTypes;
using Trade4Msmes.Cms.Persistence.Languages;
using Trade4Msmes.Cms.Persistence.Nodes;
using Trade4Msmes.Cms.Persistence.Records;
using Trade4Msmes.Cms.Persistence.Scopes;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace Trade4Msmes.Cms.Persistence.Tags;

/// <summary>Tags and what carries them. A culture of null means tags without language, "*" any language.</summary>
internal sealed class TagRepository(CmsScopeProvider scopes) : RecordRepository<ITag, TagRow>(scopes), ITagRepository
{
    public void Assign(int contentId, int propertyTypeId, IEnumerable<ITag> tags, bool replaceTags = true)
    {
        var wanted = IdsOf(tags, create: true);
        var had = Carried(contentId).Where(r => r.PropertyTypeId == propertyTypeId).Select(r => r.TagId).ToHashSet();
        if (replaceTags)
        {
            Remove(contentId, propertyTypeId, [.. had.Except(wanted)]);
        }

        Writing.Store(wanted.Except(had)
            .Select(tag => new TagRelationshipRow { NodeId = contentId, PropertyTypeId = propertyTypeId, TagId = tag }).ToArray());
    }

    public void Remove(int contentId, int propertyTypeId, IEnumerable<ITag> tags) =>
        Remove(contentId, propertyTypeId, IdsOf(tags, create: false));

    public void RemoveAll(int contentId) => Writing.Set<TagRelationshipRow>().Where(r => r.NodeId == contentId).ExecuteDelete();

    public void RemoveAll(int contentId, int propertyTypeId) => Writing.Set<TagRelationshipRow>()
        .Where(r => r.NodeId == contentId && r.PropertyTypeId == propertyTypeId).ExecuteDelete();

    public TaggedEntity? GetTaggedEntityByKey(Guid key) =>
        Tagged(Uses(TaggableObjectTypes.All).Where(u => u.NodeKey == key)).SingleOrDefault();

    public TaggedEntity? GetTaggedEntityById(int id) =>
        Tagged(Uses(TaggableObjectTypes.All).Where(u => u.NodeId == id)).SingleOrDefault();

    public IEnumerable<TaggedEntity> GetTaggedEntitiesByTagGroup(TaggableObjectTypes objectType, string group, string? culture = null) =>
        Tagged(Narrow(Uses(objectType), group, culture));

    public IEnumerable<TaggedEntity> GetTaggedEntitiesByTag(
        TaggableObjectTypes objectType, string tag, string? group = null, string? culture = null) =>
        Tagged(Narrow(Uses(objectType), group, culture).Where(u => u.Text == tag));

    public IEnumerable<ITag> GetTagsForEntityType(TaggableObjectTypes objectType, string? group = null, string? culture = null)
    {
        var counts = Narrow(Uses(objectType), group, culture)
            .GroupBy(u => new { u.TagId, u.Group, u.Text, u.LanguageId })
            .Select(g => new { g.Key, Count = g.Select(u => u.NodeId).Distinct().Count() });
        return [.. counts.AsEnumerable().OrderBy(c => c.Key.Text, StringComparer.OrdinalIgnoreCase)
            .Select(c => ToTag(c.Key.TagId, c.Key.Group, c.Key.Text, c.Key.LanguageId, c.Count))];
    }

    public IEnumerable<ITag> GetTagsForEntity(int contentId, string? group = null, string? culture = null) =>
        Distinct(Narrow(Uses(TaggableObjectTypes.All), group, culture).Where(u => u.NodeId == contentId));

    public IEnumerable<ITag> GetTagsForEntity(Guid contentId, string? group = null, string? culture = null) =>
        Distinct(Narrow(Uses(TaggableObjectTypes.All), group, culture).Where(u => u.NodeKey == contentId));

    public IEnumerable<ITag> GetTagsForProperty(int contentId, string propertyTypeAlias, string? group = null, string? culture = null) =>
        Distinct(Narrow(Uses(TaggableObjectTypes.All), group, culture)
            .Where(u => u.NodeId == contentId && u.PropertyTypeAlias == propertyTypeAlias));

    public IEnumerable<ITag> GetTagsForProperty(Guid contentId, string propertyTypeAlias, string? group = null, string? culture = null) =>
        Distinct(Narrow(Uses(TaggableObjectTypes.All), group, culture)
            .Where(u => u.NodeKey == contentId && u.PropertyTypeAlias == propertyTypeAlias));

    protected override ITag[] Read(IQueryable<TagRow> rows) =>
        [.. rows.AsEnumerable().Select(row => ToTag(row.Id, row.Group, row.Text, row.LanguageId, 0))];

    protected override void Fill(TagRow row, ITag entity)
    {
        row.Group = entity.Group;
        row.Text = entity.Text;
        row.LanguageId = entity.LanguageId;
    }

    private IQueryable<TagRelationshipRow> Carried(int contentId) =>
        Reading.Set<TagRelationshipRow>().Where(r => r.NodeId == contentId);

    private void Remove(int contentId, int propertyTypeId, HashSet<int> tagIds)
    {
        if (tagIds.Count > 0)
        {
            Writing.Set<TagRelationshipRow>()
                .Where(r => r.NodeId == contentId && r.PropertyTypeId == propertyTypeId && tagIds.Contains(r.TagId)).ExecuteDelete();
        }
    }

    /// <summary>The numbers of tags by their group, text and language; those that don't exist are made or left out.</summary>
    private HashSet<int> IdsOf(IEnumerable<ITag> tags, bool create)
    {
        var wanted = tags.Select(t => (t.Group, t.Text, t.LanguageId)).ToHashSet();
        string[] texts = [.. wanted.Select(t => t.Text).Distinct()];
        var known = Rows.Where(t => texts.Contains(t.Text)).AsEnumerable()
            .Where(t => wanted.Contains((t.Group, t.Text, t.LanguageId))).ToArray();
        HashSet<int> ids = [.. known.Select(t => t.Id)];
        if (create)
        {
            wanted.ExceptWith(known.Select(t => (t.Group, t.Text, t.LanguageId)));
            TagRow[] added = [.. wanted.Select(t => new TagRow { Group = t.Group, Text = t.Text, LanguageId = t.LanguageId })];
            Writing.Store(added);
            ids.UnionWith(added.Select(t => t.Id));
        }

        return ids;
    }

    private IQueryable<TagUse> Uses(TaggableObjectTypes objectType)
    {
        var database = Reading;
        var nodeType = objectType switch
        {
            TaggableObjectTypes.Content => Constants.ObjectTypes.Document,
            TaggableObjectTypes.Media => Constants.ObjectTypes.Media,
            TaggableObjectTypes.Member => Constants.ObjectTypes.Member,
            TaggableObjectTypes.Element => Constants.ObjectTypes.Element,
            TaggableObjectTypes.All => Guid.Empty,
        };
        return from relationship in database.Set<TagRelationshipRow>()
               join tag in database.Set<TagRow>() on relationship.TagId equals tag.Id
               join node in database.Set<NodeRow>() on relationship.NodeId equals node.Id
               where nodeType == Guid.Empty || node.NodeObjectType == nodeType
               join property in database.Set<PropertyTypeRow>() on relationship.PropertyTypeId equals property.Id
               select new TagUse
               {
                   NodeId = node.Id,
                   NodeKey = node.UniqueId,
                   PropertyTypeId = property.Id,
                   PropertyTypeAlias = property.Alias,
                   TagId = tag.Id,
                   Group = tag.Group,
                   Text = tag.Text,
                   LanguageId = tag.LanguageId,
               };
    }

    private IQueryable<TagUse> Narrow(IQueryable<TagUse> uses, string? group, string? culture)
    {
        if (!string.IsNullOrWhiteSpace(group))
        {
            uses = uses.Where(u => u.Group == group);
        }

        return culture switch
        {
            null => uses.Where(u => u.LanguageId == null),
            "*" => uses,
            _ => uses.Where(u => Reading.Set<LanguageRow>().Any(l => l.Id == u.LanguageId && l.IsoCode == culture)),
        };
    }

    private static TaggedEntity[] Tagged(IQueryable<TagUse> uses) => [.. uses.AsEnumerable().GroupBy(u => u.NodeId)
        .Select(node => new TaggedEntity(node.Key, [.. node.GroupBy(u => (u.PropertyTypeId, u.PropertyTypeAlias))
            .Select(property => new TaggedProperty(
                property.Key.PropertyTypeId, property.Key.PropertyTypeAlias,
                [.. property.Select(u => ToTag(u.TagId, u.Group, u.Text, u.LanguageId, 0))]))]))];

    private static ITag[] Distinct(IQueryable<TagUse> uses) =>
        [.. uses.AsEnumerable().DistinctBy(u => u.TagId).Select(u => ToTag(u.TagId, u.Group, u.Text, u.LanguageId, 0))];

    private static Tag ToTag(int id, string group, string text, int? languageId, int nodeCount) =>
        new Tag(id, group, text, languageId) { NodeCount = nodeCount }.Unchanged();

    /// <summary>One tag on one property of one item.</summary>
    private sealed class TagUse
    {
        public int NodeId { get; set; }

        public Guid NodeKey { get; set; }

        public int PropertyTypeId { get; set; }

        public string? PropertyTypeAlias { get; set; }

        public int TagId { get; set; }

        public string Group { get; set; } = "";

        public string Text { get; set; } = "";

        public int? LanguageId { get; set; }
    }
}

using Trade4Msmes.Cms.Persistence.Nodes;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Strings;

namespace Trade4Msmes.Cms.Persistence.ContentTypes;

/// <summary>Builds all types from their rows: one query a table. They come out clean, as nothing about them is changed.</summary>
internal sealed class TypeReader(ITemplateRepository templates, IShortStringHelper strings)
{
    internal TypeDataset Read(UmbracoDbContext database)
    {
        var rows = (
            from type in database.Set<ContentTypeRow>()
            join node in database.Set<NodeRow>() on type.NodeId equals node.Id
            where node.NodeObjectType == Constants.ObjectTypes.DocumentType || node.NodeObjectType == Constants.ObjectTypes.MediaType
            orderby node.Id
            select new { node, type }).ToArray();
        var types = rows.ToDictionary(row => row.node.Id, row => New(row.node, row.type));
        SetAllowedTypes(database, types);
        TypePropertyReader.SetProperties(database, types, strings);
        SetCompositions(database, types);
        SetTemplates(database, types);
        SetPolicies(database, types);
        foreach (var type in types.Values)
        {
            type.ResetDirtyProperties(rememberDirty: false);
        }

        return new TypeDataset([.. types.Values]);
    }

    private ContentTypeCompositionBase New(NodeRow node, ContentTypeRow row)
    {
        ContentTypeCompositionBase type = node.NodeObjectType == Constants.ObjectTypes.MediaType
            ? new MediaType(strings, node.ParentId)
            : new ContentType(strings, node.ParentId);
        type.Id = node.Id;
        type.Key = node.UniqueId;
        type.Name = node.Text;
        type.Path = node.Path;
        type.Level = node.Level;
        type.SortOrder = node.SortOrder;
        type.Trashed = node.Trashed;
        type.CreatorId = node.NodeUser ?? Constants.Security.UnknownUserId;
        type.CreateDate = node.CreateDate;
        type.UpdateDate = node.CreateDate;
        type.Alias = row.Alias;
        type.Icon = row.Icon;
        type.Thumbnail = row.Thumbnail;
        type.Description = row.Description;
        type.ListView = row.ListView;
        type.IsElement = row.IsElement;
        type.AllowedAsRoot = row.AllowAtRoot;
        type.AllowedInLibrary = row.AllowedInLibrary;
        type.Variations = (ContentVariation)row.Variations;
        return type;
    }

    private static void SetAllowedTypes(UmbracoDbContext database, Dictionary<int, ContentTypeCompositionBase> types)
    {
        var allowed = database.Set<AllowedTypeRow>().OrderBy(a => a.SortOrder).ThenBy(a => a.AllowedId).ToLookup(a => a.TypeId);
        foreach (var type in types.Values)
        {
            type.AllowedContentTypes =
            [
                .. from row in allowed[type.Id]
                   where types.ContainsKey(row.AllowedId)
                   let child = types[row.AllowedId]
                   select new ContentTypeSort(child.Key, row.SortOrder, child.Alias),
            ];
        }
    }

    // Set and not added: adding checks rules that were checked when they were saved, and leaves out what comes twice.
    private static void SetCompositions(UmbracoDbContext database, Dictionary<int, ContentTypeCompositionBase> types)
    {
        foreach (var compositions in database.Set<CompositionRow>().OrderBy(c => c.ParentId).ToLookup(c => c.ChildId, c => c.ParentId))
        {
            if (types.TryGetValue(compositions.Key, out var type))
            {
                type.ContentTypeComposition = [.. compositions.Where(types.ContainsKey).Select(id => types[id])];
            }
        }
    }

    private void SetTemplates(UmbracoDbContext database, Dictionary<int, ContentTypeCompositionBase> types)
    {
        var rows = database.Set<TypeTemplateRow>().OrderBy(t => t.TemplateId).ToLookup(t => t.TypeId);
        var known = rows.Count == 0 ? [] : templates.GetMany(Array.Empty<int>()).ToDictionary(template => template.Id);
        foreach (var type in types.Values.OfType<ContentType>())
        {
            type.AllowedTemplates = [.. rows[type.Id].Where(row => known.ContainsKey(row.TemplateId)).Select(row => known[row.TemplateId])];
            type.DefaultTemplateId = rows[type.Id].FirstOrDefault(row => row.IsDefault && known.ContainsKey(row.TemplateId))?.TemplateId ?? 0;
        }
    }

    private static void SetPolicies(UmbracoDbContext database, Dictionary<int, ContentTypeCompositionBase> types)
    {
        foreach (var row in database.Set<CleanupPolicyRow>())
        {
            if (types.GetValueOrDefault(row.TypeId) is ContentType type)
            {
                type.HistoryCleanup = TypeDataset.NewPolicy(
                    row.PreventCleanup, row.KeepAllVersionsNewerThanDays, row.KeepLatestVersionPerDayForDays);
            }
        }
    }
}

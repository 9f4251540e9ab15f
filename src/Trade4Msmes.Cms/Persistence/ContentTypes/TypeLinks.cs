using Microsoft.EntityFrameworkCore;
using Trade4Msmes.Cms.Persistence.Nodes;
using Umbraco.Cms.Core.Models;

namespace Trade4Msmes.Cms.Persistence.ContentTypes;

/// <summary>What a type says of others: its compositions, the types allowed below it, its templates.</summary>
internal static class TypeLinks
{
    internal static void Write(UmbracoDbContext database, IContentTypeComposition type)
    {
        if (type.ContentTypeComposition.FirstOrDefault(c => !c.HasIdentity) is { } unsaved)
        {
            throw new InvalidOperationException($"Save the type '{unsaved.Alias}' before the type '{type.Alias}', which is composed of it.");
        }

        Replace(
            database, database.Set<CompositionRow>().Where(c => c.ChildId == type.Id),
            type.ContentTypeComposition.Select(c => c.Id).Where(id => id != type.Id).Distinct()
                .Select(id => new CompositionRow { ParentId = id, ChildId = type.Id }),
            row => row.ParentId);

        Guid[] keys = [.. (type.AllowedContentTypes ?? []).Select(a => a.Key)];
        // A type that was deleted meanwhile can't be allowed any more.
        var ids = database.Set<NodeRow>().Where(n => keys.Contains(n.UniqueId) && database.Set<ContentTypeRow>().Any(t => t.NodeId == n.Id))
            .ToDictionary(n => n.UniqueId, n => n.Id);
        Replace(
            database, database.Set<AllowedTypeRow>().Where(a => a.TypeId == type.Id),
            (type.AllowedContentTypes ?? []).Where(a => ids.ContainsKey(a.Key)).DistinctBy(a => a.Key)
                .Select(a => new AllowedTypeRow { TypeId = type.Id, AllowedId = ids[a.Key], SortOrder = a.SortOrder }),
            row => row.AllowedId);
    }

    internal static void WriteTemplates(UmbracoDbContext database, IContentType type)
    {
        var ids = (type.AllowedTemplates ?? []).Select(t => t.Id);
        if (type.DefaultTemplateId > 0)
        {
            ids = ids.Append(type.DefaultTemplateId);
        }

        Replace(
            database, database.Set<TypeTemplateRow>().Where(t => t.TypeId == type.Id),
            ids.Distinct().Select(id => new TypeTemplateRow { TypeId = type.Id, TemplateId = id, IsDefault = id == type.DefaultTemplateId }),
            row => row.TemplateId);
    }

    private static void Replace<TRow>(UmbracoDbContext database, IQueryable<TRow> stored, IEnumerable<TRow> wanted, Func<TRow, int> other)
        where TRow : class
    {
        var known = stored.AsTracking().ToDictionary(other);
        foreach (var row in wanted)
        {
            if (known.Remove(other(row), out var same))
            {
                database.Entry(same).CurrentValues.SetValues(row);
            }
            else
            {
                database.Add(row);
            }
        }

        database.RemoveRange(known.Values);
    }
}

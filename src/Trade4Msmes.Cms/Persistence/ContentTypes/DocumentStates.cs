using Microsoft.EntityFrameworkCore;
using Trade4Msmes.Cms.Persistence.Contents;
using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;

namespace Trade4Msmes.Cms.Persistence.ContentTypes;

/// <summary>
/// Works out anew, from what is stored, whether the documents of a type differ from what readers see, and their state in each language:
/// the same rules as when a document is saved (<see cref="EditedCultures"/>, <see cref="DocumentVariations"/>).
/// </summary>
internal static class DocumentStates
{
    internal static void Renew(UmbracoDbContext database, IContentTypeComposition type, int defaultLanguage)
    {
        var items = database.Set<ContentRow>().Where(c => c.ContentTypeId == type.Id).Select(c => c.NodeId);
        var properties = type.CompositionPropertyTypes.ToDictionary(p => p.Id, p => p.VariesByCulture());
        foreach (var some in database.Set<DocumentRow>().Where(d => items.Contains(d.NodeId)).Select(d => d.NodeId).ToArray().Chunk(200))
        {
            Renew(database, some, properties, type.VariesByCulture(), defaultLanguage);
        }
    }

    private static void Renew(
        UmbracoDbContext database, int[] nodeIds, Dictionary<int, bool> properties, bool varies, int defaultLanguage)
    {
        var versions = (
            from version in database.Set<ContentVersionRow>()
            join document in database.Set<DocumentVersionRow>() on version.Id equals document.Id
            where nodeIds.Contains(version.NodeId) && (version.Current || document.Published)
            select new Version(version.Id, version.NodeId, version.Current, version.Text, document.TemplateId)).ToArray();
        int[] ids = [.. versions.Select(v => v.Id)];
        var values = database.Set<PropertyDataRow>().Where(v => ids.Contains(v.VersionId)).AsEnumerable()
            .Where(v => properties.TryGetValue(v.PropertyTypeId, out var varying) && varying == (v.LanguageId is not null))
            .ToLookup(v => v.VersionId);
        var names = database.Set<ContentVersionCultureVariationRow>().Where(n => ids.Contains(n.VersionId)).ToLookup(n => n.VersionId);
        var states = database.Set<DocumentCultureVariationRow>().AsTracking().Where(s => nodeIds.Contains(s.NodeId)).ToLookup(s => s.NodeId);
        foreach (var document in database.Set<DocumentRow>().AsTracking().Where(d => nodeIds.Contains(d.NodeId)))
        {
            var current = versions.Single(v => v.NodeId == document.NodeId && v.IsCurrent);
            var published = document.Published ? versions.SingleOrDefault(v => v.NodeId == document.NodeId && !v.IsCurrent) : null;
            var differing = Differing(values[current.Id], published is null ? [] : values[published.Id]);
            document.Edited = published is null || published.TemplateId != current.TemplateId || differing.Count > 0
                || (!varies && current.Text != published.Text);
            if (varies)
            {
                var languages = differing.Select(language => language ?? defaultLanguage).ToHashSet();
                WriteStates(database, document, names[current.Id], published is null ? [] : names[published.Id], languages, states[document.NodeId]);
            }
        }

        database.SaveChanges();
        database.ChangeTracker.Clear();
    }

    private static void WriteStates(
        UmbracoDbContext database, DocumentRow document, IEnumerable<ContentVersionCultureVariationRow> currentNames,
        IEnumerable<ContentVersionCultureVariationRow> publishedNames, HashSet<int> differing, IEnumerable<DocumentCultureVariationRow> stored)
    {
        var known = stored.ToDictionary(s => s.LanguageId);
        var current = currentNames.ToDictionary(n => n.LanguageId, n => n.Name);
        var published = publishedNames.ToDictionary(n => n.LanguageId, n => n.Name);
        foreach (var language in current.Keys.Union(published.Keys))
        {
            if (!known.Remove(language, out var state))
            {
                state = new DocumentCultureVariationRow { NodeId = document.NodeId, LanguageId = language };
                database.Add(state);
            }

            var name = current.GetValueOrDefault(language);
            var publishedName = published.GetValueOrDefault(language);
            state.Available = name is not null;
            state.Published = publishedName is not null;
            state.Edited = state.Available && (name != publishedName || differing.Contains(language));
            state.Name = name ?? publishedName;
            document.Edited |= state.Available && name != publishedName;
        }

        database.RemoveRange(known.Values);
    }

    /// <returns>The languages in which values differ; null for values that all languages share.</returns>
    private static HashSet<int?> Differing(IEnumerable<PropertyDataRow> current, IEnumerable<PropertyDataRow> published)
    {
        var edited = current.ToDictionary(v => (v.PropertyTypeId, v.LanguageId, v.Segment), ValueOf);
        var shown = published.ToDictionary(v => (v.PropertyTypeId, v.LanguageId, v.Segment), ValueOf);
        return [.. edited.Keys.Union(shown.Keys)
            .Where(key => !Same(edited.GetValueOrDefault(key), shown.GetValueOrDefault(key)))
            .Select(key => key.LanguageId)];
    }

    private static bool Same(object? one, object? other) => Equals(one, other) || (one is null or "" && other is null or "");

    private static object? ValueOf(PropertyDataRow row) =>
        (object?)row.TextValue ?? (object?)row.IntValue ?? (object?)row.DecimalValue ?? row.DateValue;

    private sealed record Version(int Id, int NodeId, bool IsCurrent, string? Text, int? TemplateId);
}

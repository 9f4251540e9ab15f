using System.Linq.Expressions;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;
using Trade4Msmes.Cms.Persistence.Languages;

namespace Trade4Msmes.Cms.Persistence.Contents;

/// <summary>The orders in which Core and the backoffice list content.</summary>
internal static class ContentOrdering
{
    /// <exception cref="NotSupportedException">An order by a property's value.</exception>
    internal static IQueryable<ContentView> InOrder(this IQueryable<ContentView> views, Ordering? ordering, UmbracoDbContext database)
    {
        if (ordering is null || ordering.IsEmpty)
        {
            return views.OrderBy(v => v.SortOrder).ThenBy(v => v.Id);
        }

        if (ordering.IsCustomField)
        {
            throw new NotSupportedException($"Ordering content by the property '{ordering.OrderBy}' is not supported.");
        }

        IOrderedQueryable<ContentView> By<TKey>(Expression<Func<ContentView, TKey>> key) =>
            ordering.Direction == Direction.Ascending ? views.OrderBy(key) : views.OrderByDescending(key);

        var ordered = ordering.OrderBy!.ToUpperInvariant() switch
        {
            "NAME" or "NODENAME" when !ordering.IsInvariant => By(NameIn(ordering.Culture!, database)),
            "NAME" or "NODENAME" or "TEXT" => By(v => v.Name),
            "CREATEDATE" => By(v => v.CreateDate),
            "UPDATEDATE" or "VERSIONDATE" => By(v => v.UpdateDate),
            "PATH" => By(v => v.Path),
            "LEVEL" => By(v => v.Level),
            "ID" => By(v => v.Id),
            "CREATOR" or "OWNER" => By(v => v.CreatorId),
            "UPDATER" or "WRITER" => By(v => v.WriterId),
            "PUBLISHED" => By(v => v.Published),
            "CONTENTTYPEALIAS" => By(v => v.ContentTypeId),
            "SORTORDER" => By(v => v.SortOrder),
            _ => throw new NotSupportedException($"Ordering content by '{ordering.OrderBy}' is not supported."),
        };
        return ordered.ThenBy(v => v.Id);
    }

    private static Expression<Func<ContentView, string?>> NameIn(string culture, UmbracoDbContext database) => v =>
        database.Set<ContentVersionCultureVariationRow>()
            .Where(n => n.VersionId == v.VersionId && database.Set<LanguageRow>().Any(l => l.Id == n.LanguageId && l.IsoCode == culture))
            .Select(n => n.Name).FirstOrDefault() ?? v.Name;
}

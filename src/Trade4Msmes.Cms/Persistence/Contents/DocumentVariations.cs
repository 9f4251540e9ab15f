using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace Trade4Msmes.Cms.Persistence.Contents;

/// <summary>The names of a document's versions in each language, and its state in each language.</summary>
internal static class DocumentVariations
{
    internal static void Write(
        UmbracoDbContext database, Content document, IReadOnlyCollection<int> versionIds, IReadOnlySet<string> edited,
        ILanguageRepository languages)
    {
        WriteNames(database, document, versionIds, languages);
        WriteStates(database, document, edited, languages);
    }

    private static void WriteNames(
        UmbracoDbContext database, Content document, IReadOnlyCollection<int> versionIds, ILanguageRepository languages)
    {
        var known = database.Set<ContentVersionCultureVariationRow>().AsTracking().Where(v => versionIds.Contains(v.VersionId))
            .ToDictionary(v => (v.VersionId, v.LanguageId));
        foreach (var versionId in versionIds)
        {
            var names = versionId == document.VersionId ? document.CultureInfos : document.PublishCultureInfos;
            foreach (var name in (names ?? []).Values)
            {
                var languageId = languages.GetIdByIsoCode(name.Culture)!.Value;
                if (!known.Remove((versionId, languageId), out var row))
                {
                    row = new ContentVersionCultureVariationRow { VersionId = versionId, LanguageId = languageId };
                    database.Add(row);
                }

                row.Name = name.Name ?? "";
                row.Date = name.Date;
                row.AvailableUserId = document.WriterId;
            }
        }

        database.RemoveRange(known.Values);
    }

    private static void WriteStates(
        UmbracoDbContext database, Content document, IReadOnlySet<string> edited, ILanguageRepository languages)
    {
        var known = database.Set<DocumentCultureVariationRow>().AsTracking().Where(v => v.NodeId == document.Id)
            .ToDictionary(v => v.LanguageId);
        foreach (var culture in document.AvailableCultures.Union(document.PublishedCultures, StringComparer.OrdinalIgnoreCase))
        {
            var languageId = languages.GetIdByIsoCode(culture)!.Value;
            if (!known.Remove(languageId, out var row))
            {
                row = new DocumentCultureVariationRow { NodeId = document.Id, LanguageId = languageId };
                database.Add(row);
            }

            row.Available = document.IsCultureAvailable(culture);
            row.Published = document.IsCulturePublished(culture);
            row.Edited = row.Available && (!row.Published || edited.Contains(culture));
            row.Name = document.GetCultureName(culture) ?? document.GetPublishName(culture);
        }

        database.RemoveRange(known.Values);
    }
}

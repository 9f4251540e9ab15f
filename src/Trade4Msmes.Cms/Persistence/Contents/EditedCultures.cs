using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;

namespace Trade4Msmes.Cms.Persistence.Contents;

/// <summary>In which languages a document differs from what readers see.</summary>
internal static class EditedCultures
{
    /// <returns>Whether anything differs, and the languages in which it does.</returns>
    internal static (bool Edited, IReadOnlySet<string> Cultures) Of(IContent document, string defaultCulture)
    {
        var varies = document.ContentType.VariesByCulture();
        var cultures = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var edited = !document.Published || (!varies && document.Name != document.PublishName)
            || document.TemplateId != document.PublishTemplateId;
        foreach (var value in document.Properties.SelectMany(property => property.Values))
        {
            if (Same(value.EditedValue, value.PublishedValue))
            {
                continue;
            }

            edited = true;
            if (varies)
            {
                // A value that all languages share counts as the default language's, as in Umbraco.
                cultures.Add(value.Culture ?? defaultCulture);
            }
        }

        if (varies)
        {
            foreach (var name in document.CultureInfos!.Values.Where(name => name.Name != document.GetPublishName(name.Culture)))
            {
                edited = true;
                cultures.Add(name.Culture);
            }
        }

        return (edited, cultures);
    }

    private static bool Same(object? edited, object? published) =>
        Equals(edited, published) || (edited is null or "" && published is null or "");
}

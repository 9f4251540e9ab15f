using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Extensions;

namespace Trade4Msmes.Cms.Persistence.Contents;

/// <summary>In which languages a document differs from what readers see.</summary>
internal sealed class EditedCultures(Lazy<PropertyEditorCollection> editors)
{
    /// <returns>Whether anything differs, and the languages in which it does.</returns>
    internal (bool Edited, IReadOnlySet<string> Cultures) Of(IContent document, string defaultCulture)
    {
        var varies = document.ContentType.VariesByCulture();
        var cultures = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var edited = !document.Published || (!varies && document.Name != document.PublishName)
            || document.TemplateId != document.PublishTemplateId;
        foreach (var (property, value) in document.Properties.SelectMany(property => property.Values.Select(value => (property, value))))
        {
            if (Same(value.EditedValue, value.PublishedValue))
            {
                continue;
            }

            edited = true;
            if (varies)
            {
                cultures.UnionWith(value.Culture is { } culture ? [culture] : InShared(property, value, defaultCulture));
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

    /// <summary>A change of what all languages share counts as the default language's, as in Umbraco; blocks may tell better.</summary>
    private List<string> InShared(IProperty property, IPropertyValue value, string defaultCulture)
    {
        var told = editors.Value[property.PropertyType.PropertyEditorAlias] is { } editor && editor.CanMergePartialPropertyValues(property.PropertyType)
            ? editor.GetChangedCulturesForPartialPropertyValues(value.EditedValue, value.PublishedValue, defaultCulture).ToList()
            : [];
        return told.Count > 0 ? told : [defaultCulture];
    }

    private static bool Same(object? edited, object? published) =>
        Equals(edited, published) || (edited is null or "" && published is null or "");
}

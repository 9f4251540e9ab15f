using System.Text.RegularExpressions;
using Trade4Msmes.Cms.Persistence.Nodes;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;

namespace Trade4Msmes.Cms.Persistence.Contents;

/// <summary>Siblings have different names in each language, so that they have different URLs: the second "Coffee" is "Coffee (1)".</summary>
internal sealed partial class ContentNames(ILanguageRepository languages)
{
    internal void MakeUnique(UmbracoDbContext database, IContentBase item, Guid objectType)
    {
        if (item.ContentType.VariesByCulture())
        {
            NameByDefaultLanguage(item);
            MakeCultureNamesUnique(database, item, objectType);
        }
        else
        {
            item.Name = Unique(item.Name!, NodesBeside(database, item, objectType)
                .Where(n => n.Text == item.Name || n.Text!.StartsWith(item.Name + " (")).Select(n => n.Text!).ToArray());
        }
    }

    /// <exception cref="InvalidOperationException">The item varies by culture and has a name in none.</exception>
    private void NameByDefaultLanguage(IContentBase item)
    {
        if (item.CultureInfos is not { Count: > 0 } names)
        {
            throw new InvalidOperationException("A document that varies by language needs a name in at least one language.");
        }

        var name = names.TryGetValue(languages.GetDefaultIsoCode(), out var inDefault) ? inDefault.Name : names[0].Name;
        if (item.Name != name)
        {
            item.Name = name;
        }
    }

    private void MakeCultureNamesUnique(UmbracoDbContext database, IContentBase item, Guid objectType)
    {
        var mine = item.CultureInfos!.Values.Where(n => !string.IsNullOrEmpty(n.Name)).ToArray();
        var changed = item.Id == 0 || item.IsPropertyDirty(nameof(IContentBase.ParentId))
            ? mine
            : [.. mine.Where(n => n.IsDirty())];
        foreach (var name in changed)
        {
            var languageId = languages.GetIdByIsoCode(name.Culture);
            var taken =
                (from node in NodesBeside(database, item, objectType)
                 join version in database.Set<ContentVersionRow>() on node.Id equals version.NodeId
                 join variation in database.Set<ContentVersionCultureVariationRow>() on version.Id equals variation.VersionId
                 where version.Current && variation.LanguageId == languageId
                     && (variation.Name == name.Name || variation.Name.StartsWith(name.Name + " ("))
                 select variation.Name).ToArray();
            var unique = Unique(name.Name!, taken);
            if (unique == name.Name)
            {
                continue;
            }

            item.SetCultureName(unique, name.Culture);
            // What is published now is published under the name it got here.
            if (item is IContent document && document.PublishedState == PublishedState.Publishing
                && document.IsCulturePublished(name.Culture) && document.PublishCultureInfos?[name.Culture] is { } published)
            {
                document.SetPublishInfo(name.Culture, unique, published.Date);
            }
        }
    }

    private static IQueryable<NodeRow> NodesBeside(UmbracoDbContext database, IContentBase item, Guid objectType) =>
        database.Set<NodeRow>().Where(n => n.ParentId == item.ParentId && n.Id != item.Id && n.NodeObjectType == objectType);

    internal static string Unique(string name, IReadOnlyCollection<string> taken)
    {
        var names = taken.ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (!names.Contains(name))
        {
            return name;
        }

        var stem = Numbered().Match(name) is { Success: true } match && names.Contains(match.Groups[1].Value) ? match.Groups[1].Value : name;
        var number = 1;
        while (names.Contains($"{stem} ({number})"))
        {
            number++;
        }

        return $"{stem} ({number})";
    }

    [GeneratedRegex(@"^(.+) \(\d+\)$")]
    private static partial Regex Numbered();
}

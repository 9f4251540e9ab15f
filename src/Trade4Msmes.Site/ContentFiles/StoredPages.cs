using System.Globalization;
using System.Text.Json;
using Trade4Msmes.Cms.PropertyEditors.RichTexts;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;
using Umbraco.Extensions;

namespace Trade4Msmes.Site.ContentFiles;

/// <summary>Aliases of properties that pages have, beside those that content files name the same.</summary>
internal static class PageProperties
{
    internal const string Body = "body";
    internal const string Definition = "definition";
    internal const string Description = "description";
    internal const string Reviewed = "reviewed";
    internal const string Related = "related";
    internal const string Abbreviation = "abbreviation";
    internal const string AlsoKnownAs = "alsoKnownAs";

    /// <summary>Umbraco's own name for it: where a document has it, its URL is made of it and not of the document's name.</summary>
    internal const string UrlSegment = Constants.Conventions.Content.UrlName;
}

/// <summary>Reads the pages that the database has, as content files have them.</summary>
internal sealed class StoredPages(
    IContentService documents, IDomainService domains, StoredBody bodies, IShortStringHelper strings, UrlSegmentProviderCollection segments)
{
    /// <param name="pathOf">The content path of a page that has a folder already, by key. Other folders are named after the English URL segment.</param>
    internal async Task<StoredContent> ReadAsync(Func<Guid, string?> pathOf)
    {
        var root = documents.GetRootContent().FirstOrDefault(document => PageType.Find(document.ContentType.Alias) is { IsHome: true });
        var trashed = documents.GetPagedContentInRecycleBin(0, int.MaxValue, out _).Select(document => document.Key).ToHashSet();
        if (root is null)
        {
            return new StoredContent(new PageSet(null), new PageSet(null), trashed);
        }

        var below = documents.GetPagedDescendants(root.Id, 0, int.MaxValue, out _).Where(document => !document.Trashed).ToLookup(document => document.ParentId);
        var roots = await DomainsAsync(root.Key);
        PageFolder? Home(bool published) => Page(root, SitePath.Home, below, pathOf, published) is { } home ? home with { Domains = roots } : null;
        return new StoredContent(new PageSet(Home(published: false)), new PageSet(Home(published: true)), trashed);
    }

    /// <returns>Null for a page that is not published, and for a document of a type that content files don't have.</returns>
    private PageFolder? Page(IContent document, string path, ILookup<int, IContent> below, Func<Guid, string?> pathOf, bool published)
    {
        if (PageType.Find(document.ContentType.Alias) is not { } type || (published && !document.Published))
        {
            return null;
        }

        var languages = published ? document.PublishedCultures : document.AvailableCultures;
        var texts = languages.Order(StringComparer.Ordinal).Select(language => Text(document, type, language, published)).ToList();
        var names = new HashSet<string>(StringComparer.Ordinal);
        var children = below[document.Id].OrderBy(child => child.SortOrder).ThenBy(child => child.Id)
            .Select(child => Page(child, SitePath.Below(path, Name(child, pathOf, names)), below, pathOf, published)).OfType<PageFolder>();
        return new PageFolder(
            path, document.Key, type.Alias, document.SortOrder, [], type.HasRelated ? Related(document, published) : [], texts,
            [.. children.OrderBy(child => child.Sort).ThenBy(child => child.Path, StringComparer.Ordinal)]);
    }

    private PageText Text(IContent document, PageType type, string language, bool published)
    {
        string? Value(string alias) => document.HasProperty(alias) && document.GetValue(alias, language, null, published)?.ToString() is { Length: > 0 } value ? value : null;
        var name = published ? document.GetPublishName(language) : document.GetCultureName(language);
        IReadOnlyList<BodyBlock> body = type.IsTerm
            ? BodyText.Joined([new BodyBlock(BodyBlockKind.Text, null, bodies.ReadText(Value(PageProperties.Definition)))])
            : bodies.Read(Value(PageProperties.Body));
        return new PageText(
            language, BodyText.OneLine(name) ?? "", type.IsHome ? null : document.GetUrlSegment(strings, segments, language, published),
            type.IsTerm ? null : BodyText.OneLine(Value(PageProperties.Description)),
            type.IsTerm ? BodyText.OneLine(Value(PageProperties.Abbreviation)) : null,
            type.IsTerm ? Lines(Value(PageProperties.AlsoKnownAs)) : [],
            Day(Value(PageProperties.Reviewed)), body);
    }

    /// <summary>The folder's own name: the one it has, or the English URL segment; two siblings never share one.</summary>
    private string Name(IContent document, Func<Guid, string?> pathOf, HashSet<string> taken)
    {
        var name = pathOf(document.Key) is { } path ? path[(path.LastIndexOf('/') + 1)..] : null;
        name ??= document.GetUrlSegment(strings, segments, "en", published: false) is { } segment && SitePath.IsName(segment)
            ? segment
            : document.Key.ToString("N", CultureInfo.InvariantCulture);
        var unique = name;
        for (var number = 2; !taken.Add(unique); number++)
        {
            unique = $"{name}-{number}";
        }

        return unique;
    }

    private static IReadOnlyList<string> Related(IContent document, bool published) =>
        document.HasProperty(PageProperties.Related)
            ? [.. (document.GetValue(PageProperties.Related, null, null, published)?.ToString() ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Where(link => RichTextLinks.DocumentOf(link) is not null)]
            : [];

    private static IReadOnlyList<string> Lines(string? stored) =>
        [.. (stored ?? "").Split('\n').Select(BodyText.OneLine).OfType<string>()];

    private static DateOnly Day(string? stored)
    {
        var text = stored;
        if (stored?.StartsWith('{') == true)
        {
            using var json = JsonDocument.Parse(stored);
            text = json.RootElement.TryGetProperty("date", out var date) ? date.GetString() : null;
        }

        return text is { Length: >= 10 } && DateOnly.TryParseExact(text[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : default;
    }

    /// <summary>Roots such as "/en". Domains with a host belong to one installation, not to the content.</summary>
    private async Task<IReadOnlyList<PageDomain>> DomainsAsync(Guid key) =>
    [
        .. (await domains.GetAssignedDomainsAsync(key, includeWildcards: false))
            .Where(domain => domain.DomainName.StartsWith('/') && domain.LanguageIsoCode is not null)
            .OrderBy(domain => domain.SortOrder).Select(domain => new PageDomain(domain.LanguageIsoCode!, domain.DomainName)),
    ];
}

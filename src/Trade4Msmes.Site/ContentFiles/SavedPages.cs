using System.Globalization;
using Trade4Msmes.Cms.PropertyEditors.RichTexts;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;

namespace Trade4Msmes.Site.ContentFiles;

/// <summary>Writes pages of content files into the database through Umbraco's services, and publishes them.</summary>
internal sealed class SavedPages(
    IContentService documents, IContentTypeService types, IDomainService domains, StoredBody bodies, IJsonSerializer serializer)
{
    /// <summary>First all pages are saved, then published: they may link to one another. Parents before children.</summary>
    /// <exception cref="ContentImportException">Umbraco refused a page.</exception>
    internal async Task SaveAsync(IReadOnlyList<PageChange> changes, PageSet files)
    {
        var known = documents.GetByIds(changes.SelectMany(change => new[] { change.Page, files.ParentOf(change.Page.Key) }).OfType<PageFolder>()
            .Select(page => page.Key).Distinct()).ToDictionary(document => document.Key);
        foreach (var change in changes)
        {
            Save(change, files.ParentOf(change.Page.Key), known);
        }

        foreach (var change in changes)
        {
            Publish(change.Page, known[change.Page.Key], change);
        }

        foreach (var change in changes.Where(change => change.EveryLanguage && PageType.Find(change.Page.Type) is { IsHome: true }))
        {
            await SetDomainsAsync(change.Page);
        }
    }

    private void Save(PageChange change, PageFolder? parent, Dictionary<Guid, IContent> known)
    {
        var page = change.Page;
        if (!known.TryGetValue(page.Key, out var document))
        {
            known.Add(page.Key, document = New(page, IdOf(page, parent, known)));
        }
        else if (change.EveryLanguage)
        {
            document = Place(page, document, IdOf(page, parent, known));
            known[page.Key] = document;
        }

        var type = PageType.Find(page.Type)!;
        if (change.EveryLanguage)
        {
            document.SortOrder = page.Sort;
            if (type.HasRelated)
            {
                document.SetValue(PageProperties.Related, page.Related.Count == 0 ? null : string.Join(',', page.Related));
            }
        }

        foreach (var text in page.Texts.Where(text => change.Languages.Contains(text.Language)))
        {
            SetWords(document, type, text);
        }

        Check(page, documents.Save(document));
    }

    private static int IdOf(PageFolder page, PageFolder? parent, Dictionary<Guid, IContent> known) =>
        parent is null ? Constants.System.Root
        : known.TryGetValue(parent.Key, out var document) ? document.Id
        : throw new ContentImportException(page, "the page above it is not there.");

    private Content New(PageFolder page, int parentId)
    {
        var type = types.Get(page.Type) ?? throw new ContentImportException(page, $"there is no document type {page.Type}. Import the schema first.");
        // The order comes with the page's fields, also where it is 0: only an order that was changed is kept.
        return new Content(page.Texts[0].Name, parentId, type) { Key = page.Key, TemplateId = type.DefaultTemplate?.Id, SortOrder = -1 };
    }

    /// <summary>Moves a page to its place; out of the recycle bin too.</summary>
    private IContent Place(PageFolder page, IContent document, int parentId)
    {
        if (document.ContentType.Alias != page.Type)
        {
            throw new ContentImportException(
                page, $"in the database it has the type {document.ContentType.Alias}, in the file {page.Type}. Give the page a new key, or change it there.");
        }

        if (document.ParentId == parentId && !document.Trashed)
        {
            return document;
        }

        Check(page, documents.Move(document, parentId));
        return documents.GetById(page.Key)!;
    }

    private void SetWords(IContent document, PageType type, PageText text)
    {
        void Set(string alias, string? value) => document.SetValue(alias, value, text.Language);
        document.SetCultureName(text.Name, text.Language);
        Set(PageProperties.Reviewed, serializer.Serialize(new
        {
            date = text.Reviewed.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00+00:00",
            timeZone = (string?)null,
        }));
        if (!type.IsHome)
        {
            Set(PageProperties.UrlSegment, text.UrlSegment);
        }

        if (type.IsTerm)
        {
            Set(PageProperties.Abbreviation, text.Abbreviation);
            Set(PageProperties.AlsoKnownAs, text.AlsoKnownAs.Count == 0 ? null : string.Join('\n', text.AlsoKnownAs));
            Set(PageProperties.Definition, bodies.WriteText(text.Body.Count == 0 ? RichText.Empty : text.Body[0].Text));
        }
        else
        {
            Set(PageProperties.Description, text.Description);
            Set(PageProperties.Body, bodies.Write(text.Body, document.Key, text.Language));
        }
    }

    private void Publish(PageFolder page, IContent document, PageChange change)
    {
        // What is the same in every language is published with any: with one whose text has no draft.
        string[] languages = change.Languages.Count > 0
            ? [.. change.Languages]
            : [.. document.PublishedCultures.Where(language => document.EditedCultures?.Contains(language, StringComparer.OrdinalIgnoreCase) != true)];
        if (languages.Length == 0 || (change.Languages.Count == 0 && !document.Edited))
        {
            return;
        }

        var result = documents.Publish(document, languages);
        if (!result.Success)
        {
            var properties = string.Join(", ", result.InvalidProperties?.Select(property => property.Alias).Distinct() ?? []);
            throw new ContentImportException(page, $"Umbraco says {result.Result}{(properties.Length == 0 ? "" : $": {properties}")}.");
        }
    }

    /// <summary>Only roots such as "/en" come from files; what an administrator added, such as a host name, stays.</summary>
    private async Task SetDomainsAsync(PageFolder home)
    {
        var present = (await domains.GetAssignedDomainsAsync(home.Key, includeWildcards: true)).OrderBy(domain => domain.SortOrder).ToList();
        var others = present.Where(domain => !domain.IsWildcard && !domain.DomainName.StartsWith('/'));
        var result = await domains.UpdateDomainsAsync(home.Key, new DomainsUpdateModel
        {
            DefaultIsoCode = present.Find(domain => domain.IsWildcard)?.LanguageIsoCode,
            Domains =
            [
                .. home.Domains.Select(domain => new DomainModel { DomainName = domain.Path, IsoCode = domain.Language }),
                .. others.Select(domain => new DomainModel { DomainName = domain.DomainName, IsoCode = domain.LanguageIsoCode! }),
            ],
        });
        if (!result.Success)
        {
            throw new ContentImportException(home, $"its domains could not be set: Umbraco says {result.Status}.");
        }
    }

    private static void Check(PageFolder page, OperationResult result)
    {
        if (!result.Success)
        {
            throw new ContentImportException(page, $"Umbraco says {result.Result}.");
        }
    }
}

using Microsoft.EntityFrameworkCore;
using Trade4Msmes.Cms.Persistence.Contents;
using Trade4Msmes.Cms.Persistence.ContentTypes;
using Trade4Msmes.Cms.Persistence.Nodes;
using Trade4Msmes.Cms.Persistence.Records;
using Trade4Msmes.Cms.Persistence.Scopes;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace Trade4Msmes.Cms.Persistence.Urls;

internal sealed class DocumentUrlAliasRepository(CmsScopeProvider scopes) : IDocumentUrlAliasRepository
{
    /// <summary>Makes the stored aliases of the documents named exactly the given ones.</summary>
    public void Save(IEnumerable<PublishedDocumentUrlAlias> aliases)
    {
        foreach (var batch in aliases.GroupBy(a => a.DocumentKey).Chunk(500))
        {
            Guid[] keys = [.. batch.Select(document => document.Key)];
            var surplus = scopes.Current.Reading.Set<DocumentUrlAliasRow>().Where(a => keys.Contains(a.UniqueId))
                .ToDictionary(a => (a.UniqueId, a.LanguageId, a.Alias), a => a.Id);
            DocumentUrlAliasRow[] added = [.. batch.SelectMany(document => document)
                .Select(a => (a.DocumentKey, a.LanguageId, a.Alias)).Distinct()
                .Where(alias => !surplus.Remove(alias))
                .Select(alias => new DocumentUrlAliasRow
                {
                    UniqueId = alias.DocumentKey,
                    LanguageId = alias.LanguageId,
                    Alias = alias.Alias,
                })];
            if (surplus.Count > 0)
            {
                int[] ids = [.. surplus.Values];
                scopes.Current.Writing.Set<DocumentUrlAliasRow>().Where(a => ids.Contains(a.Id)).ExecuteDelete();
            }

            if (added.Length > 0)
            {
                scopes.Current.Writing.Store(added);
            }
        }
    }

    public IEnumerable<PublishedDocumentUrlAlias> GetAll() =>
        [.. scopes.Current.Reading.Set<DocumentUrlAliasRow>().Select(a => new PublishedDocumentUrlAlias
        {
            DocumentKey = a.UniqueId,
            LanguageId = a.LanguageId,
            Alias = a.Alias,
        })];

    public void DeleteByDocumentKey(IEnumerable<Guid> documentKeys)
    {
        Guid[] keys = [.. documentKeys];
        // Asked for at each publish, and most documents have none: no transaction where there is nothing to delete.
        if (scopes.Current.Reading.Set<DocumentUrlAliasRow>().Any(a => keys.Contains(a.UniqueId)))
        {
            scopes.Current.Writing.Set<DocumentUrlAliasRow>().Where(a => keys.Contains(a.UniqueId)).ExecuteDelete();
        }
    }

    public void DeleteAll() => scopes.Current.Writing.Set<DocumentUrlAliasRow>().ExecuteDelete();

    /// <summary>What readers may use as an address: the published values of umbracoUrlAlias.</summary>
    public IEnumerable<DocumentUrlAliasRaw> GetAllDocumentUrlAliases()
    {
        var database = scopes.Current.Reading;
        return [..
            from type in database.Set<PropertyTypeRow>()
            where type.Alias == Constants.Conventions.Content.UrlAlias
            join value in database.Set<PropertyDataRow>() on type.Id equals value.PropertyTypeId
            where value.TextValue != null && value.TextValue != "" && value.Segment == null
            join document in database.Set<DocumentVersionRow>() on value.VersionId equals document.Id
            where document.Published
            join version in database.Set<ContentVersionRow>() on value.VersionId equals version.Id
            join node in database.Set<NodeRow>() on version.NodeId equals node.Id
            where !node.Trashed
            select new DocumentUrlAliasRaw
            {
                DocumentKey = node.UniqueId,
                LanguageId = value.LanguageId,
                AliasValue = value.TextValue!,
            }];
    }
}

using Microsoft.EntityFrameworkCore;
using Trade4Msmes.Cms.Persistence.Contents;
using Trade4Msmes.Cms.Persistence.ContentTypes;
using Trade4Msmes.Cms.Persistence.Languages;
using Trade4Msmes.Cms.Persistence.Nodes;
using Trade4Msmes.Cms.Persistence.Scopes;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace Trade4Msmes.Cms.Persistence.Trees;

/// <summary>In which languages each document is published. A document that does not vary is published in all of them.</summary>
internal sealed class PublishStatusRepository(CmsScopeProvider scopes) : IPublishStatusRepository
{
    public async Task<IDictionary<Guid, ISet<string>>> GetAllPublishStatusAsync(CancellationToken cancellationToken) =>
        await ReadAsync(Documents, cancellationToken);

    public async Task<ISet<string>> GetPublishStatusAsync(Guid documentKey, CancellationToken cancellationToken) =>
        (await ReadAsync(Documents.Where(n => n.UniqueId == documentKey), cancellationToken)).GetValueOrDefault(documentKey)
        ?? new HashSet<string>();

    public async Task<IDictionary<Guid, ISet<string>>> GetDescendantsOrSelfPublishStatusAsync(
        Guid rootDocumentKey, CancellationToken cancellationToken)
    {
        var path = await Documents.Where(n => n.UniqueId == rootDocumentKey).Select(n => n.Path).SingleOrDefaultAsync(cancellationToken);
        return path is null
            ? new Dictionary<Guid, ISet<string>>()
            : await ReadAsync(Documents.Where(n => n.Path == path || n.Path.StartsWith(path + ",")), cancellationToken);
    }

    // The library of reusable elements is not part of this site, so it holds none.
    public Task<IDictionary<Guid, ISet<string>>> GetAllElementPublishStatusAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IDictionary<Guid, ISet<string>>>(new Dictionary<Guid, ISet<string>>());

    public Task<ISet<string>> GetElementPublishStatusAsync(Guid elementKey, CancellationToken cancellationToken) =>
        Task.FromResult<ISet<string>>(new HashSet<string>());

    private IQueryable<NodeRow> Documents =>
        scopes.Current.Reading.Set<NodeRow>().Where(n => n.NodeObjectType == Constants.ObjectTypes.Document);

    private async Task<Dictionary<Guid, ISet<string>>> ReadAsync(IQueryable<NodeRow> nodes, CancellationToken cancellationToken)
    {
        var database = scopes.Current.Reading;
        var published =
            from node in nodes
            join document in database.Set<DocumentRow>() on node.Id equals document.NodeId
            where document.Published
            select node;
        var documents = await (
            from node in published
            join content in database.Set<ContentRow>() on node.Id equals content.NodeId
            join type in database.Set<ContentTypeRow>() on content.ContentTypeId equals type.NodeId
            select new { node.UniqueId, type.Variations }).ToArrayAsync(cancellationToken);
        if (documents.Length == 0)
        {
            return [];
        }

        var cultures = await (
            from node in published
            join culture in database.Set<DocumentCultureVariationRow>() on node.Id equals culture.NodeId
            where culture.Published
            join language in database.Set<LanguageRow>() on culture.LanguageId equals language.Id
            select new { node.UniqueId, language.IsoCode }).ToArrayAsync(cancellationToken);
        var all = await database.Set<LanguageRow>().Select(l => l.IsoCode).ToArrayAsync(cancellationToken);
        var byDocument = cultures.ToLookup(c => c.UniqueId, c => c.IsoCode);
        return documents.ToDictionary(d => d.UniqueId, ISet<string> (d) => new HashSet<string>(
            ((ContentVariation)d.Variations).HasFlag(ContentVariation.Culture) ? byDocument[d.UniqueId] : all,
            StringComparer.OrdinalIgnoreCase));
    }
}

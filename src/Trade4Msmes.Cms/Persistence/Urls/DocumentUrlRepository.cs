using Microsoft.EntityFrameworkCore;
using Trade4Msmes.Cms.Persistence.Records;
using Trade4Msmes.Cms.Persistence.Scopes;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace Trade4Msmes.Cms.Persistence.Urls;

internal sealed class DocumentUrlRepository(CmsScopeProvider scopes) : IDocumentUrlRepository
{
    /// <summary>
    /// Makes the stored segments of the documents named exactly the given ones. Only what differs is written: most saves of a document
    /// leave its URL as it was.
    /// </summary>
    public void Save(IEnumerable<PublishedDocumentUrlSegment> publishedDocumentUrlSegments)
    {
        foreach (var batch in publishedDocumentUrlSegments.GroupBy(s => s.DocumentKey).Chunk(500))
        {
            Guid[] keys = [.. batch.Select(document => document.Key)];
            var surplus = scopes.Current.Reading.Set<DocumentUrlRow>().Where(u => keys.Contains(u.UniqueId)).ToDictionary(KeyOf);
            var changed = new Dictionary<(Guid, int?, bool, string), DocumentUrlRow>();
            foreach (var segment in batch.SelectMany(document => document))
            {
                var row = ToRow(segment);
                if (surplus.Remove(KeyOf(row), out var stored) && stored.IsPrimary == row.IsPrimary)
                {
                    continue;
                }

                row.Id = stored?.Id ?? 0;
                changed.TryAdd(KeyOf(row), row);
            }

            Write([.. surplus.Values.Select(row => row.Id)], [.. changed.Values]);
        }
    }

    public IEnumerable<PublishedDocumentUrlSegment> GetAll() =>
        [.. scopes.Current.Reading.Set<DocumentUrlRow>().Select(u => new PublishedDocumentUrlSegment
        {
            DocumentKey = u.UniqueId,
            LanguageId = u.LanguageId,
            UrlSegment = u.UrlSegment,
            IsDraft = u.IsDraft,
            IsPrimary = u.IsPrimary,
        })];

    public void DeleteByDocumentKey(IEnumerable<Guid> select)
    {
        Guid[] keys = [.. select];
        scopes.Current.Writing.Set<DocumentUrlRow>().Where(u => keys.Contains(u.UniqueId)).ExecuteDelete();
    }

    private void Write(int[] surplus, DocumentUrlRow[] changed)
    {
        if (surplus.Length == 0 && changed.Length == 0)
        {
            return;
        }

        var database = scopes.Current.Writing;
        if (surplus.Length > 0)
        {
            database.Set<DocumentUrlRow>().Where(u => surplus.Contains(u.Id)).ExecuteDelete();
        }

        foreach (var flag in changed.Where(row => row.Id != 0).GroupBy(row => row.IsPrimary))
        {
            int[] ids = [.. flag.Select(row => row.Id)];
            database.Set<DocumentUrlRow>().Where(u => ids.Contains(u.Id))
                .ExecuteUpdate(set => set.SetProperty(u => u.IsPrimary, flag.Key));
        }

        database.Store(changed.Where(row => row.Id == 0).ToArray());
    }

    private static (Guid, int?, bool, string) KeyOf(DocumentUrlRow row) => (row.UniqueId, row.LanguageId, row.IsDraft, row.UrlSegment);

    private static DocumentUrlRow ToRow(PublishedDocumentUrlSegment segment) => new()
    {
        UniqueId = segment.DocumentKey,
        LanguageId = segment.LanguageId,
        IsDraft = segment.IsDraft,
        UrlSegment = segment.UrlSegment,
        IsPrimary = segment.IsPrimary,
    };
}

using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace Trade4Msmes.Cms.Persistence.Contents;

/// <summary>What is to be published or unpublished at a set time, per language.</summary>
internal sealed class ContentSchedules(ILanguageRepository languages)
{
    internal ContentScheduleCollection Of(UmbracoDbContext database, int nodeId)
    {
        var collection = new ContentScheduleCollection();
        // Read to the end first: on PostgreSQL a connection has one reader, and the languages may have to be read.
        foreach (var row in database.Set<ContentScheduleRow>().AsNoTracking().Where(s => s.NodeId == nodeId).OrderBy(s => s.Date).ToArray())
        {
            collection.Add(ToSchedule(row));
        }

        return collection;
    }

    internal IDictionary<int, IEnumerable<ContentSchedule>> Of(UmbracoDbContext database, int[] nodeIds) =>
        database.Set<ContentScheduleRow>().AsNoTracking().Where(s => nodeIds.Contains(s.NodeId)).ToArray()
            .GroupBy(s => s.NodeId).ToDictionary(g => g.Key, g => g.Select(ToSchedule).ToArray().AsEnumerable());

    internal void Replace(UmbracoDbContext database, IPublishableContentBase content, ContentScheduleCollection schedule)
    {
        ArgumentNullException.ThrowIfNull(schedule);
        var known = database.Set<ContentScheduleRow>().AsTracking().Where(s => s.NodeId == content.Id).ToDictionary(s => s.Id);
        foreach (var wanted in schedule.FullSchedule)
        {
            if (!known.Remove(wanted.Id, out var row))
            {
                row = new ContentScheduleRow { Id = wanted.Id == Guid.Empty ? Guid.NewGuid() : wanted.Id, NodeId = content.Id };
                wanted.Id = row.Id;
                database.Add(row);
            }

            row.LanguageId = string.IsNullOrEmpty(wanted.Culture) ? null : languages.GetIdByIsoCode(wanted.Culture);
            row.Date = wanted.Date;
            row.Action = wanted.Action.ToString();
        }

        database.RemoveRange(known.Values);
        database.SaveChanges();
        database.ChangeTracker.Clear();
    }

    internal static void Clear(UmbracoDbContext database, DateTime date, ContentScheduleAction? action)
    {
        var named = action?.ToString();
        database.Set<ContentScheduleRow>().Where(s => s.Date <= date && (named == null || s.Action == named)).ExecuteDelete();
    }

    internal static IQueryable<int> Due(UmbracoDbContext database, DateTime date, ContentScheduleAction action)
    {
        var named = action.ToString();
        return database.Set<ContentScheduleRow>().Where(s => s.Date <= date && s.Action == named).Select(s => s.NodeId);
    }

    private ContentSchedule ToSchedule(ContentScheduleRow row) => new(
        row.Id, row.LanguageId is { } id ? languages.GetIsoCodeById(id) ?? "" : "", row.Date, Enum.Parse<ContentScheduleAction>(row.Action));
}

using Microsoft.EntityFrameworkCore;
using Trade4Msmes.Cms.Persistence.Records;
using Trade4Msmes.Cms.Persistence.Scopes;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Serialization;

namespace Trade4Msmes.Cms.Persistence.Servers;

/// <summary>Jobs that people wait for. One that should run, and has not said so until its expiration date, is stale.</summary>
internal sealed class LongRunningOperationRepository(CmsScopeProvider scopes, IJsonSerializer json, TimeProvider time)
    : ILongRunningOperationRepository
{
    private static readonly string[] s_unfinished =
        [nameof(LongRunningOperationStatus.Enqueued), nameof(LongRunningOperationStatus.Running)];

    public Task CreateAsync(LongRunningOperation operation, DateTimeOffset expirationDate)
    {
        scopes.Current.Writing.Store(
            new LongRunningOperationRow
            {
                Id = operation.Id,
                Type = operation.Type,
                Status = operation.Status.ToString(),
                CreateDate = Now,
                UpdateDate = Now,
                ExpirationDate = expirationDate.UtcDateTime,
            },
            isNew: true);
        return Task.CompletedTask;
    }

    public async Task<LongRunningOperation?> GetAsync(Guid id) =>
        await Rows.SingleOrDefaultAsync(o => o.Id == id) is { } row ? ToModel(row) : null;

    public async Task<LongRunningOperation<T>?> GetAsync<T>(Guid id) =>
        await Rows.SingleOrDefaultAsync(o => o.Id == id) is { } row
            ? new LongRunningOperation<T>
            {
                Id = row.Id,
                Type = row.Type,
                Status = StatusOf(row),
                Result = row.Result is null ? default : json.Deserialize<T>(row.Result),
            }
            : null;

    public async Task<LongRunningOperationStatus?> GetStatusAsync(Guid id) => (await GetAsync(id))?.Status;

    public async Task<PagedModel<LongRunningOperation>> GetByTypeAsync(
        string type, LongRunningOperationStatus[] statuses, int skip, int take)
    {
        var operations = Rows.Where(o => o.Type == type);
        if (statuses.Length > 0)
        {
            var now = Now;
            string[] names = [.. statuses.Select(status => status.ToString())];
            var stale = statuses.Contains(LongRunningOperationStatus.Stale);
            operations = operations.Where(o => s_unfinished.Contains(o.Status) && o.ExpirationDate < now ? stale : names.Contains(o.Status));
        }

        var total = await operations.LongCountAsync();
        var page = take == 0
            ? []
            : await operations.OrderBy(o => o.CreateDate).ThenBy(o => o.Id).Skip(skip).Take(take).ToArrayAsync();
        return new PagedModel<LongRunningOperation>(total, [.. page.Select(ToModel)]);
    }

    public Task UpdateStatusAsync(Guid id, LongRunningOperationStatus status, DateTimeOffset expirationDate)
    {
        var (now, name, expires) = (Now, status.ToString(), expirationDate.UtcDateTime);
        return scopes.Current.Writing.Set<LongRunningOperationRow>().Where(o => o.Id == id).ExecuteUpdateAsync(set => set
            .SetProperty(o => o.Status, name).SetProperty(o => o.UpdateDate, now).SetProperty(o => o.ExpirationDate, expires));
    }

    public Task SetResultAsync<T>(Guid id, T result)
    {
        var (now, text) = (Now, json.Serialize(result));
        return scopes.Current.Writing.Set<LongRunningOperationRow>().Where(o => o.Id == id)
            .ExecuteUpdateAsync(set => set.SetProperty(o => o.Result, text).SetProperty(o => o.UpdateDate, now));
    }

    public Task CleanOperationsAsync(DateTimeOffset olderThan)
    {
        var oldest = olderThan.UtcDateTime;
        return scopes.Current.Writing.Set<LongRunningOperationRow>().Where(o => o.UpdateDate < oldest).ExecuteDeleteAsync();
    }

    private DbSet<LongRunningOperationRow> Rows => scopes.Current.Reading.Set<LongRunningOperationRow>();

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    private LongRunningOperation ToModel(LongRunningOperationRow row) => new()
    {
        Id = row.Id,
        Type = row.Type,
        Status = StatusOf(row),
    };

    private LongRunningOperationStatus StatusOf(LongRunningOperationRow row) =>
        s_unfinished.Contains(row.Status) && row.ExpirationDate < Now
            ? LongRunningOperationStatus.Stale
            : Enum.Parse<LongRunningOperationStatus>(row.Status);
}

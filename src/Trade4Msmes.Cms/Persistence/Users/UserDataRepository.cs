using Microsoft.EntityFrameworkCore;
using Trade4Msmes.Cms.Persistence.Records;
using Trade4Msmes.Cms.Persistence.Scopes;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Infrastructure.Persistence.Querying;

namespace Trade4Msmes.Cms.Persistence.Users;

internal sealed class UserDataRepository(CmsScopeProvider scopes) : IUserDataRepository
{
    public async Task<IUserData?> GetAsync(Guid key) =>
        await scopes.Current.Reading.Set<UserDataRow>().Where(d => d.Key == key).Select(d => ToModel(d)).SingleOrDefaultAsync();

    public async Task<PagedModel<IUserData>> GetAsync(int skip, int take, IUserDataFilter? filter = null)
    {
        IQueryable<UserDataRow> data = scopes.Current.Reading.Set<UserDataRow>();
        if (filter?.UserKeys is { Count: > 0 } users)
        {
            data = data.Where(d => users.Contains(d.UserKey));
        }

        if (filter?.Groups is { Count: > 0 } groups)
        {
            data = data.Where(d => groups.Contains(d.Group));
        }

        if (filter?.Identifiers is { Count: > 0 } identifiers)
        {
            data = data.Where(d => identifiers.Contains(d.Identifier));
        }

        var total = await data.LongCountAsync();
        var page = data.OrderBy(d => d.Group).ThenBy(d => d.Identifier).ThenBy(d => d.Key).Skip(skip).Take(take);
        return new PagedModel<IUserData>(total, await page.Select(d => ToModel(d)).ToArrayAsync());
    }

    public Task<IUserData> Save(IUserData userData) => Task.FromResult(Write(userData, isNew: true));

    public Task<IUserData> Update(IUserData userData) => Task.FromResult(Write(userData, isNew: false));

    public Task Delete(IUserData userData) =>
        scopes.Current.Writing.Set<UserDataRow>().Where(d => d.Key == userData.Key).ExecuteDeleteAsync();

    private IUserData Write(IUserData data, bool isNew)
    {
        if (data.Key == Guid.Empty)
        {
            data.Key = Guid.NewGuid();
        }

        scopes.Current.Writing.Store(
            new UserDataRow
            {
                Key = data.Key,
                UserKey = data.UserKey,
                Group = data.Group,
                Identifier = data.Identifier,
                Value = data.Value,
            },
            isNew);
        return data;
    }

    private static UserData ToModel(UserDataRow row) => new UserData
    {
        Key = row.Key,
        UserKey = row.UserKey,
        Group = row.Group,
        Identifier = row.Identifier,
        Value = row.Value,
    };
}

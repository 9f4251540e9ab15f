using Microsoft.EntityFrameworkCore;
using Trade4Msmes.Cms.Persistence.Records;
using Trade4Msmes.Cms.Persistence.Scopes;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;

namespace Trade4Msmes.Cms.Persistence.Logins;

internal sealed class TwoFactorLoginRepository(CmsScopeProvider scopes) : ITwoFactorLoginRepository
{
    public ITwoFactorLogin? Get(int id) => Rows.Where(l => l.Id == id).AsEnumerable().Select(ToModel).SingleOrDefault();

    public IEnumerable<ITwoFactorLogin> GetMany(params int[]? ids) =>
        [.. (ids is { Length: > 0 } ? Rows.Where(l => ids.Contains(l.Id)) : Rows).AsEnumerable().Select(ToModel)];

    public bool Exists(int id) => Rows.Any(l => l.Id == id);

    public async Task<IEnumerable<ITwoFactorLogin>> GetByUserOrMemberKeyAsync(Guid userOrMemberKey) =>
        (await Rows.Where(l => l.UserOrMemberKey == userOrMemberKey).ToArrayAsync()).Select(ToModel).ToArray();

    public async Task<bool> DeleteUserLoginsAsync(Guid userOrMemberKey) =>
        await scopes.Current.Writing.Set<TwoFactorLoginRow>().Where(l => l.UserOrMemberKey == userOrMemberKey).ExecuteDeleteAsync() > 0;

    public async Task<bool> DeleteUserLoginsAsync(Guid userOrMemberKey, string providerName) =>
        await scopes.Current.Writing.Set<TwoFactorLoginRow>()
            .Where(l => l.UserOrMemberKey == userOrMemberKey && l.ProviderName == providerName).ExecuteDeleteAsync() > 0;

    public void Save(ITwoFactorLogin entity)
    {
        var isNew = !entity.HasIdentity;
        if (isNew)
        {
            entity.AddingEntity();
        }
        else
        {
            entity.UpdatingEntity();
        }

        var row = new TwoFactorLoginRow
        {
            Id = entity.Id,
            UserOrMemberKey = entity.UserOrMemberKey,
            ProviderName = entity.ProviderName,
            Secret = entity.Secret,
        };
        scopes.Current.Writing.Store(row, isNew);
        entity.Id = row.Id;
        entity.ResetDirtyProperties();
    }

    public void Delete(ITwoFactorLogin entity) =>
        scopes.Current.Writing.Set<TwoFactorLoginRow>().Where(l => l.Id == entity.Id).ExecuteDelete();

    private DbSet<TwoFactorLoginRow> Rows => scopes.Current.Reading.Set<TwoFactorLoginRow>();

    // A second factor is stored only once its first code was right.
    private static ITwoFactorLogin ToModel(TwoFactorLoginRow row) => new TwoFactorLogin
    {
        Id = row.Id,
        UserOrMemberKey = row.UserOrMemberKey,
        ProviderName = row.ProviderName,
        Secret = row.Secret,
        Confirmed = true,
    }.Unchanged();
}

using Microsoft.EntityFrameworkCore;
using Trade4Msmes.Cms.Persistence.Querying;
using Trade4Msmes.Cms.Persistence.Records;
using Trade4Msmes.Cms.Persistence.Scopes;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Security;

namespace Trade4Msmes.Cms.Persistence.Logins;

internal sealed class ExternalLoginRepository(CmsScopeProvider scopes)
    : RecordRepository<IIdentityUserLogin, ExternalLoginRow>(scopes), IExternalLoginWithKeyRepository
{
    public IEnumerable<IIdentityUserToken> Get(IQuery<IIdentityUserToken> query) => [.. Tokens.Matching(query)
        .OrderBy(t => t.Id).AsEnumerable().Select(t => new IdentityUserToken(
            t.Id, t.LoginProvider, t.Name, t.Value, t.Key.ToString(), t.CreateDate)
        {
            Key = t.Key,
        }.Unchanged())];

    public int Count(IQuery<IIdentityUserToken>? query) => Tokens.Matching(query).Count();

    /// <summary>Makes these all the external logins of the user; tokens of a login that stays are kept.</summary>
    public void Save(Guid userOrMemberKey, IEnumerable<IExternalLogin> logins)
    {
        var wanted = logins.DistinctBy(l => l.LoginProvider).ToDictionary(l => l.LoginProvider);
        var database = Writing;
        var known = database.Set<ExternalLoginRow>().Where(l => l.Key == userOrMemberKey).ToArray();
        int[] surplus = [.. known.Where(l => !wanted.ContainsKey(l.LoginProvider)).Select(l => l.Id)];
        database.Set<ExternalLoginRow>().Where(l => surplus.Contains(l.Id)).ExecuteDelete();
        foreach (var row in known.Where(l => wanted.ContainsKey(l.LoginProvider)))
        {
            var login = wanted[row.LoginProvider];
            wanted.Remove(row.LoginProvider);
            if (row.ProviderKey != login.ProviderKey || row.UserData != login.UserData)
            {
                row.ProviderKey = login.ProviderKey;
                row.UserData = login.UserData;
                database.Store(row, isNew: false);
            }
        }

        database.Store(wanted.Values.Select(login => new ExternalLoginRow
        {
            Key = userOrMemberKey,
            LoginProvider = login.LoginProvider,
            ProviderKey = login.ProviderKey,
            UserData = login.UserData,
            CreateDate = DateTime.UtcNow,
        }).ToArray());
    }

    /// <summary>Makes these all the tokens of the providers that they name.</summary>
    public void Save(Guid userOrMemberKey, IEnumerable<IExternalLoginToken> tokens)
    {
        IExternalLoginToken[] wanted = [.. tokens];
        string[] providers = [.. wanted.Select(t => t.LoginProvider).Distinct()];
        var database = Writing;
        var logins = database.Set<ExternalLoginRow>().Where(l => l.Key == userOrMemberKey && providers.Contains(l.LoginProvider))
            .ToDictionary(l => l.LoginProvider, l => l.Id);
        int[] ids = [.. logins.Values];
        database.Set<ExternalLoginTokenRow>().Where(t => ids.Contains(t.ExternalLoginId)).ExecuteDelete();
        database.Store(wanted.Where(t => logins.ContainsKey(t.LoginProvider)).DistinctBy(t => (t.LoginProvider, t.Name))
            .Select(t => new ExternalLoginTokenRow
            {
                ExternalLoginId = logins[t.LoginProvider],
                Name = t.Name,
                Value = t.Value,
                CreateDate = DateTime.UtcNow,
            }).ToArray());
    }

    public void DeleteUserLogins(Guid userOrMemberKey) =>
        Writing.Set<ExternalLoginRow>().Where(l => l.Key == userOrMemberKey).ExecuteDelete();

    public void DeleteUserLoginsForRemovedProviders(IEnumerable<string> currentLoginProviders) =>
        Writing.LoginsOfRemovedProviders(currentLoginProviders).ExecuteDelete();

    protected override IIdentityUserLogin[] Read(IQueryable<ExternalLoginRow> rows) => [.. rows.AsEnumerable()
        .Select(row => new IdentityUserLogin(row.Id, row.LoginProvider, row.ProviderKey, row.Key.ToString(), row.CreateDate)
        {
            Key = row.Key,
            UserData = row.UserData,
        }.Unchanged())];

    protected override void Fill(ExternalLoginRow row, IIdentityUserLogin entity)
    {
        row.Key = entity.Key;
        row.LoginProvider = entity.LoginProvider;
        row.ProviderKey = entity.ProviderKey;
        row.CreateDate = entity.CreateDate;
        row.UserData = entity.UserData;
    }

    private IQueryable<TokenView> Tokens =>
        from token in Reading.Set<ExternalLoginTokenRow>()
        join login in Reading.Set<ExternalLoginRow>() on token.ExternalLoginId equals login.Id
        select new TokenView
        {
            Id = token.Id,
            Key = login.Key,
            LoginProvider = login.LoginProvider,
            Name = token.Name,
            Value = token.Value,
            CreateDate = token.CreateDate,
        };

    private sealed class TokenView
    {
        public int Id { get; set; }

        public Guid Key { get; set; }

        public string LoginProvider { get; set; } = "";

        public string Name { get; set; } = "";

        public string Value { get; set; } = "";

        public DateTime CreateDate { get; set; }
    }
}

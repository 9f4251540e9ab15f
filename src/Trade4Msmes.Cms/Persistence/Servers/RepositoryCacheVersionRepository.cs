using Microsoft.EntityFrameworkCore;
using Trade4Msmes.Cms.Persistence.Records;
using Trade4Msmes.Cms.Persistence.Scopes;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace Trade4Msmes.Cms.Persistence.Servers;

internal sealed class RepositoryCacheVersionRepository(CmsScopeProvider scopes) : IRepositoryCacheVersionRepository
{
    public Task<RepositoryCacheVersion?> GetAsync(string identifier) =>
        Versions.Where(v => v.Identifier == identifier).SingleOrDefaultAsync();

    public async Task<IEnumerable<RepositoryCacheVersion>> GetAllAsync() => await Versions.ToArrayAsync();

    public async Task SaveAsync(RepositoryCacheVersion repositoryCacheVersion)
    {
        var (identifier, version) = (repositoryCacheVersion.Identifier, repositoryCacheVersion.Version);
        var database = scopes.Current.Writing;
        var changed = await database.Set<RepositoryCacheVersionRow>().Where(v => v.Identifier == identifier)
            .ExecuteUpdateAsync(set => set.SetProperty(v => v.Version, version));
        if (changed == 0)
        {
            database.Store(new RepositoryCacheVersionRow { Identifier = identifier, Version = version }, isNew: true);
        }
    }

    private IQueryable<RepositoryCacheVersion> Versions => scopes.Current.Reading.Set<RepositoryCacheVersionRow>()
        .Select(v => new RepositoryCacheVersion { Identifier = v.Identifier, Version = v.Version });
}

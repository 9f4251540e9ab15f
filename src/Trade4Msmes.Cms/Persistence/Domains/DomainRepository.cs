using System.Data;
using Microsoft.EntityFrameworkCore;
using Trade4Msmes.Cms.Persistence.Languages;
using Trade4Msmes.Cms.Persistence.Records;
using Trade4Msmes.Cms.Persistence.Scopes;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace Trade4Msmes.Cms.Persistence.Domains;

/// <summary>Domains of documents. A wildcard ("*1052", or no name) sets only the language of what lies below its document.</summary>
internal sealed class DomainRepository(CmsScopeProvider scopes) : RecordRepository<IDomain, DomainRow>(scopes), IDomainRepository
{
    private const int WildcardOrder = -1;

    public IDomain? GetByName(string domainName) => Named(domainName).FirstOrDefault();

    public bool Exists(string domainName) => Named(domainName).Any();

    public IEnumerable<IDomain> GetAll(bool includeWildcards) => Read(InOrder(Including(includeWildcards)));

    public IEnumerable<IDomain> GetAssignedDomains(int contentId, bool includeWildcards) =>
        Read(InOrder(Including(includeWildcards).Where(d => d.RootContentId == contentId)));

    public override void Save(IDomain entity)
    {
        if (Named(entity.DomainName).Any(d => d.Id != entity.Id))
        {
            throw new DuplicateNameException($"The domain name {entity.DomainName} is already assigned.");
        }

        if (!entity.HasIdentity)
        {
            entity.SortOrder = NextOrder(entity);
        }

        base.Save(entity);
        var language = Reading.Set<LanguageRow>().Where(l => l.Id == entity.LanguageId).Select(l => l.IsoCode).SingleOrDefault();
        ((UmbracoDomain)entity).LanguageIsoCode = language;
    }

    protected override IQueryable<DomainRow> InOrder(IQueryable<DomainRow> rows) => rows.OrderBy(d => d.SortOrder).ThenBy(d => d.Id);

    protected override IDomain[] Read(IQueryable<DomainRow> rows)
    {
        var domains =
            from row in rows
            join language in Reading.Set<LanguageRow>() on row.LanguageId equals language.Id into languages
            from language in languages.DefaultIfEmpty()
            select new { row, IsoCode = language == null ? null : language.IsoCode };
        return [.. domains.AsEnumerable().Select(d => new UmbracoDomain(d.row.DomainName)
        {
            Id = d.row.Id,
            Key = d.row.Key,
            LanguageId = d.row.LanguageId,
            LanguageIsoCode = d.IsoCode,
            RootContentId = d.row.RootContentId,
            SortOrder = d.row.SortOrder,
        }.Unchanged())];
    }

    protected override void Fill(DomainRow row, IDomain entity)
    {
        row.Key = entity.Key;
        row.LanguageId = entity.LanguageId;
        row.RootContentId = entity.RootContentId;
        row.DomainName = entity.DomainName;
        row.SortOrder = entity.SortOrder;
    }

    // Host names know no case, and the databases disagree about it. A site has a handful of domains: reading them all costs nothing.
    private IEnumerable<IDomain> Named(string domainName) =>
        Read(Rows).Where(d => string.Equals(d.DomainName, domainName, StringComparison.OrdinalIgnoreCase));

    private IQueryable<DomainRow> Including(bool includeWildcards) => includeWildcards
        ? Rows
        : Rows.Where(d => d.DomainName != "" && !EF.Functions.Like(d.DomainName, "*%"));

    private int NextOrder(IDomain entity) => entity.IsWildcard
        ? WildcardOrder
        : (Including(includeWildcards: false).Where(d => d.RootContentId == entity.RootContentId).Max(d => (int?)d.SortOrder) ?? -1) + 1;
}

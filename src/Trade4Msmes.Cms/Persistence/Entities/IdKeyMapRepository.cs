using Trade4Msmes.Cms.Persistence.Nodes;
using Trade4Msmes.Cms.Persistence.Scopes;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace Trade4Msmes.Cms.Persistence.Entities;

/// <summary>From numbers to keys and back.</summary>
internal sealed class IdKeyMapRepository(CmsScopeProvider scopes) : IIdKeyMapRepository
{
    public int? GetIdForKey(Guid key, UmbracoObjectTypes umbracoObjectType) =>
        Of(umbracoObjectType).Where(n => n.UniqueId == key).Select(n => (int?)n.Id).SingleOrDefault();

    public Guid? GetIdForKey(int id, UmbracoObjectTypes umbracoObjectType) =>
        Of(umbracoObjectType).Where(n => n.Id == id).Select(n => (Guid?)n.UniqueId).SingleOrDefault();

    private IQueryable<NodeRow> Of(UmbracoObjectTypes type)
    {
        var nodes = scopes.Current.Reading.Set<NodeRow>();
        if (type == UmbracoObjectTypes.Unknown)
        {
            return nodes;
        }

        var objectType = type.GetGuid();
        return nodes.Where(n => n.NodeObjectType == objectType);
    }
}

using Trade4Msmes.Cms.Persistence.Nodes;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.PropertyEditors;

namespace Trade4Msmes.Cms.Persistence.Contents;

/// <summary>Keeps the relations of a content item to what its values use ("used by" in the backoffice), as property editors report them.</summary>
internal sealed class ContentReferences(
    Lazy<PropertyEditorCollection> editors, Lazy<DataValueReferenceFactoryCollection> factories,
    IRelationRepository relations, IRelationTypeRepository relationTypes)
{
    internal void Write(UmbracoDbContext database, IContentBase item, bool isNew)
    {
        var automatic = factories.Value.GetAllAutomaticRelationTypesAliases(editors.Value);
        if (!isNew)
        {
            relations.DeleteByParent(item.Id, [.. automatic]);
        }

        var references = factories.Value.GetAllReferences(item.Properties, editors.Value)
            .Where(reference => automatic.Contains(reference.RelationTypeAlias)).ToArray();
        if (references.Length == 0)
        {
            return;
        }

        var types = relationTypes.GetMany(Array.Empty<int>()).ToDictionary(type => type.Alias, type => type.Id);
        var keys = references.Select(reference => reference.Udi).OfType<GuidUdi>().Select(udi => udi.Guid).Distinct().ToArray();
        // Asked of the database: a page that was deleted and came back has its key, and another id.
        var ids = database.Set<NodeRow>().Where(node => keys.Contains(node.UniqueId)).ToDictionary(node => node.UniqueId, node => node.Id);
        relations.SaveBulk([.. references
            .Select(reference => (
                Child: reference.Udi is GuidUdi udi ? ids.GetValueOrDefault(udi.Guid) : 0, Type: types.GetValueOrDefault(reference.RelationTypeAlias)))
            // A reference to what no longer exists is kept in the value and shown there; it is nothing to relate to.
            .Where(reference => reference.Child != 0 && reference.Type != 0)
            .Distinct()
            .Select(reference => new ReadOnlyRelation(item.Id, reference.Child, reference.Type))]);
    }
}

using Microsoft.EntityFrameworkCore;
using Trade4Msmes.Cms.Persistence.Nodes;
using Trade4Msmes.Cms.Persistence.Records;
using Trade4Msmes.Cms.Persistence.Scopes;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;

namespace Trade4Msmes.Cms.Persistence.ContentTypes;

/// <summary>The folders of one kind of item.</summary>
internal abstract class ContainerRepository(CmsScopeProvider scopes, Guid containedType) : IEntityContainerRepository
{
    private readonly Guid _containerType = EntityContainer.GetContainerObjectType(containedType);

    private IQueryable<NodeRow> Containers =>
        scopes.Current.Reading.Set<NodeRow>().Where(n => n.NodeObjectType == _containerType);

    public EntityContainer? Get(int id) => Read(Containers.Where(n => n.Id == id)).SingleOrDefault();

    public EntityContainer? Get(Guid id) => Read(Containers.Where(n => n.UniqueId == id)).SingleOrDefault();

    public IEnumerable<EntityContainer> Get(string name, int level) => Read(Containers.Where(n => n.Text == name && n.Level == level));

    public IEnumerable<EntityContainer> GetMany(params int[]? ids) =>
        Read(ids is { Length: > 0 } ? Containers.Where(n => ids.Contains(n.Id)) : Containers);

    public bool Exists(int id) => Containers.Any(n => n.Id == id);

    public bool HasDuplicateName(Guid parentKey, string name) => scopes.Current.Reading.Set<NodeRow>()
        .Where(n => n.UniqueId == parentKey).Select(n => (int?)n.Id).SingleOrDefault() is { } parentId && HasDuplicateName(parentId, name);

    public bool HasDuplicateName(int parentId, string name) => HasDuplicateName(parentId, name, exceptId: 0);

    public void Save(EntityContainer entity)
    {
        var database = scopes.Current.Writing;
        Check(entity);
        if (entity.HasIdentity)
        {
            entity.UpdatingEntity();
            Rename(database, entity);
        }
        else
        {
            entity.AddingEntity();
            NodePlace.Add(database, entity, _containerType, entity.Name, trashed: false);
            database.SaveChanges();
        }

        database.ChangeTracker.Clear();
        entity.ResetDirtyProperties();
    }

    /// <exception cref="InvalidOperationException">Something lies in it.</exception>
    public void Delete(EntityContainer entity)
    {
        var database = scopes.Current.Writing;
        if (database.Set<NodeRow>().Any(n => n.ParentId == entity.Id))
        {
            throw new InvalidOperationException($"The folder '{entity.Name}' is not empty. Move or delete what lies in it first.");
        }

        database.Set<NodeRow>().Where(n => n.Id == entity.Id && n.NodeObjectType == _containerType).ExecuteDelete();
        entity.DeleteDate = DateTime.UtcNow;
    }

    private EntityContainer[] Read(IQueryable<NodeRow> nodes) =>
    [
        .. nodes.OrderBy(n => n.Level).ThenBy(n => n.SortOrder).ThenBy(n => n.Id).AsEnumerable().Select(node => new EntityContainer(
            node.Id, node.UniqueId, node.ParentId, node.Path, node.Level, node.SortOrder, containedType, node.Text,
            node.NodeUser ?? Constants.Security.UnknownUserId)
        {
            CreateDate = node.CreateDate,
            UpdateDate = node.CreateDate,
        }.Unchanged()),
    ];

    private void Check(EntityContainer entity)
    {
        if (entity.ContainerObjectType != _containerType)
        {
            throw new InvalidOperationException($"The folder '{entity.Name}' is of another kind. Use the service of its kind.");
        }

        entity.Name = entity.Name?.Trim();
        if (string.IsNullOrEmpty(entity.Name))
        {
            throw new InvalidOperationException("A folder needs a name.");
        }

        if (HasDuplicateName(entity.ParentId, entity.Name, entity.Id))
        {
            throw new InvalidOperationException($"There is a folder '{entity.Name}' here already. Choose another name.");
        }

        if (entity.ParentId != Constants.System.Root && !Exists(entity.ParentId))
        {
            throw new InvalidOperationException($"The folder {entity.ParentId}, which '{entity.Name}' should lie in, no longer exists.");
        }
    }

    private void Rename(UmbracoDbContext database, EntityContainer entity)
    {
        var stored = Get(entity.Id) ?? throw new InvalidOperationException($"The folder '{entity.Name}' no longer exists.");
        if (stored.ParentId != entity.ParentId)
        {
            throw new NotSupportedException("IEntityContainerRepository.Save: folders are not moved, as what lies in them would have to move along.");
        }

        NodePlace.Write(database, entity, entity.Name);
    }

    // In memory, as SQLite knows no capitals beyond A to Z.
    private bool HasDuplicateName(int parentId, string name, int exceptId) =>
        Containers.Where(n => n.ParentId == parentId && n.Id != exceptId).Select(n => n.Text).AsEnumerable()
            .Any(text => string.Equals(text, name, StringComparison.OrdinalIgnoreCase));
}

internal sealed class DocumentTypeContainerRepository(CmsScopeProvider scopes)
    : ContainerRepository(scopes, Constants.ObjectTypes.DocumentType), IDocumentTypeContainerRepository;

internal sealed class MediaTypeContainerRepository(CmsScopeProvider scopes)
    : ContainerRepository(scopes, Constants.ObjectTypes.MediaType), IMediaTypeContainerRepository;

internal sealed class DataTypeContainerRepository(CmsScopeProvider scopes)
    : ContainerRepository(scopes, Constants.ObjectTypes.DataType), IDataTypeContainerRepository;

internal sealed class DocumentBlueprintContainerRepository(CmsScopeProvider scopes)
    : ContainerRepository(scopes, Constants.ObjectTypes.DocumentBlueprint), IDocumentBlueprintContainerRepository;

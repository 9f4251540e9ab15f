using Microsoft.EntityFrameworkCore;
using Trade4Msmes.Cms.Persistence.Contents;
using Trade4Msmes.Cms.Persistence.Nodes;
using Trade4Msmes.Cms.Persistence.Scopes;
using Trade4Msmes.Cms.Persistence.Users;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Exceptions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;

namespace Trade4Msmes.Cms.Persistence.ContentTypes;

/// <summary>What document types and media types have in common. Reads come from memory, as copies that the caller may change.</summary>
internal abstract class TypeRepository<TType>(CmsScopeProvider scopes, TypeCache cache, TypeWriter writer, Guid objectType)
    : IContentTypeRepositoryBase<TType>
    where TType : class, IContentTypeComposition
{
    /// <summary>Document types and media types; not to be changed.</summary>
    protected IReadOnlyList<IContentTypeComposition> AllKinds => cache.Current.All;

    /// <summary>Not to be changed.</summary>
    protected IEnumerable<TType> All => AllKinds.OfType<TType>();

    private UmbracoDbContext Reading => scopes.Current.Reading;

    public TType? Get(int id) => CopyOf(cache.Current.Find(id) as TType);

    public TType? Get(Guid id) => CopyOf(cache.Current.Find(id) as TType);

    public TType? Get(string alias) =>
        CopyOf(All.FirstOrDefault(type => string.Equals(type.Alias, alias, StringComparison.OrdinalIgnoreCase)));

    public IEnumerable<TType> GetMany(params int[]? ids) => Copies(ids is not { Length: > 0 } ? All : All.Where(type => ids.Contains(type.Id)));

    public IEnumerable<TType> GetMany(params Guid[]? ids) => Copies(ids is not { Length: > 0 } ? All : All.Where(type => ids.Contains(type.Key)));

    public IEnumerable<TType> Get(IQuery<TType> query) => Copies(Matching(query).OrderBy(type => type.Name, StringComparer.InvariantCulture));

    public int Count(IQuery<TType>? query) => Matching(query).Count();

    public bool Exists(int id) => cache.Current.Find(id) is TType;

    public bool Exists(Guid id) => cache.Current.Find(id) is TType;

    public string GetUniqueAlias(string alias)
    {
        var taken = AllKinds.Select(type => type.Alias).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return Enumerable.Range(1, taken.Count + 1).Select(number => $"{alias}{number}").First(free => !taken.Contains(free));
    }

    public bool HasContainerInPath(string contentPath) => HasContainerInPath([.. contentPath.Split(',').Select(int.Parse)]);

    public bool HasContainerInPath(params int[] ids)
    {
        int[] lists = [.. AllKinds.Where(type => type.ListView is not null).Select(type => type.Id)];
        return lists.Length > 0 && Reading.Set<ContentRow>().Any(c => ids.Contains(c.NodeId) && lists.Contains(c.ContentTypeId));
    }

    public bool HasContentNodes(int id) => Reading.Set<ContentRow>().Any(c => c.ContentTypeId == id);

    public IEnumerable<Guid> GetAllowedParentKeys(Guid key) =>
        [.. All.Where(type => type.AllowedContentTypes?.Any(allowed => allowed.Key == key) == true).Select(type => type.Key)];

    public IEnumerable<MoveEventInfo<TType>> Move(TType moving, EntityContainer? container)
    {
        if (container is not null && $",{container.Path},".Contains($",{moving.Id},", StringComparison.Ordinal))
        {
            throw new DataOperationException<MoveOperationStatusType>(MoveOperationStatusType.FailedNotAllowedByPath);
        }

        var (oldPath, oldLevel) = (moving.Path, moving.Level);
        var descendants = Copies(Below(moving)).ToArray();
        var moved = new List<MoveEventInfo<TType>> { new(moving, oldPath, container?.Key) };
        moving.ParentId = container?.Id ?? Constants.System.Root;
        Save(moving);
        foreach (var descendant in descendants)
        {
            moved.Add(new MoveEventInfo<TType>(descendant, descendant.Path, newParentKey: null));
            descendant.Path = moving.Path + descendant.Path[oldPath.Length..];
            descendant.Level += moving.Level - oldLevel;
            Save(descendant);
        }

        return moved;
    }

    public void Save(TType entity)
    {
        if (entity.HasIdentity)
        {
            writer.Update(scopes.Current, entity, objectType);
        }
        else
        {
            writer.Insert(scopes.Current, entity, objectType);
        }

        entity.ResetDirtyProperties();
    }

    /// <summary>With the types below it. Content of the type must be gone: the database refuses otherwise.</summary>
    public void Delete(TType entity)
    {
        var database = scopes.Current.Writing;
        var gone = Below(entity).Reverse().Append(entity).ToArray();
        int[] ids = [.. gone.Select(type => type.Id)];
        Guid?[] keys = [.. gone.Select(type => (Guid?)type.Key)];
        // Groups, properties, compositions, allowed types, templates and the clean-up policy go with the node (foreign keys cascade).
        database.Set<NodeRow>().Where(n => ids.Contains(n.Id) && n.NodeObjectType == objectType).ExecuteDelete();
        database.Set<UserGroupGranularPermissionRow>().Where(p => keys.Contains(p.UniqueId)).ExecuteDelete();
        cache.Changed();
        entity.DeleteDate = DateTime.UtcNow;
    }

    protected static IEnumerable<TType> Copies(IEnumerable<TType> types) => [.. types.Select(TypeDataset.Copy)];

    private static TType? CopyOf(TType? type) => type is null ? null : TypeDataset.Copy(type);

    private IEnumerable<TType> Matching(IQuery<TType>? query) => query is null ? All : All.Matching(query);

    private IEnumerable<TType> Below(TType type) =>
        All.Where(other => other.Path.StartsWith(type.Path + ",", StringComparison.Ordinal)).OrderBy(other => other.Level);
}

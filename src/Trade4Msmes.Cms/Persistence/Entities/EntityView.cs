using Trade4Msmes.Cms.Persistence.Nodes;

namespace Trade4Msmes.Cms.Persistence.Entities;

/// <summary>Whatever has a place in a tree, as queries over <see cref="Umbraco.Cms.Core.Models.Entities.IUmbracoEntity"/> see it.</summary>
internal sealed class EntityView
{
    public int Id { get; init; }

    public Guid Key { get; init; }

    public Guid NodeObjectType { get; init; }

    public int ParentId { get; init; }

    public int Level { get; init; }

    public string Path { get; init; } = "";

    public int SortOrder { get; init; }

    public bool Trashed { get; init; }

    public int CreatorId { get; init; }

    public DateTime CreateDate { get; init; }

    public string? Name { get; init; }

    public bool HasChildren { get; init; }

    internal static IQueryable<EntityView> All(UmbracoDbContext database) =>
        from node in database.Set<NodeRow>()
        select new EntityView
        {
            Id = node.Id,
            Key = node.UniqueId,
            NodeObjectType = node.NodeObjectType,
            ParentId = node.ParentId,
            Level = node.Level,
            Path = node.Path,
            SortOrder = node.SortOrder,
            Trashed = node.Trashed,
            CreatorId = node.NodeUser ?? -1,
            CreateDate = node.CreateDate,
            Name = node.Text,
            HasChildren = database.Set<NodeRow>().Any(child => child.ParentId == node.Id && child.Id != node.Id),
        };
}

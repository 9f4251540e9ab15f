using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace Trade4Msmes.Cms.Persistence.ContentTypes;

/// <summary>This site has no members. Core asks for their types on its way to others, as when it lists what uses a data type: none.</summary>
internal sealed class MemberTypeRepository : IMemberTypeRepository
{
    public IMemberType? Get(int id) => null;

    public IMemberType? Get(Guid id) => null;

    public IMemberType? Get(string alias) => null;

    public IEnumerable<IMemberType> GetMany(params int[]? ids) => [];

    public IEnumerable<IMemberType> GetMany(params Guid[]? ids) => [];

    public IEnumerable<IMemberType> Get(IQuery<IMemberType> query) => [];

    public int Count(IQuery<IMemberType>? query) => 0;

    public bool Exists(int id) => false;

    public bool Exists(Guid id) => false;

    public bool HasContainerInPath(string contentPath) => false;

    public bool HasContainerInPath(params int[] ids) => false;

    public bool HasContentNodes(int id) => false;

    public IEnumerable<Guid> GetAllowedParentKeys(Guid key) => [];

    public string GetUniqueAlias(string alias) => throw NoMembers(nameof(GetUniqueAlias));

    public IEnumerable<MoveEventInfo<IMemberType>> Move(IMemberType moving, EntityContainer container) => throw NoMembers(nameof(Move));

    public void Save(IMemberType entity) => throw NoMembers(nameof(Save));

    public void Delete(IMemberType entity) => throw NoMembers(nameof(Delete));

    private static NotSupportedException NoMembers(string method) => new($"IMemberTypeRepository.{method} is not supported on this site.");
}

using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace Trade4Msmes.Cms.Persistence.Access;

/// <summary>Every page of this site is public: Core asks at each publish and reads that nothing is protected; protecting a page fails.</summary>
internal sealed class PublicAccessRepository : IPublicAccessRepository
{
    public PublicAccessEntry? Get(Guid id) => null;

    public IEnumerable<PublicAccessEntry> GetMany(params Guid[]? ids) => [];

    public bool Exists(Guid id) => false;

    public IEnumerable<PublicAccessEntry> Get(IQuery<PublicAccessEntry> query) => [];

    public int Count(IQuery<PublicAccessEntry>? query) => 0;

    public void Save(PublicAccessEntry entity) => throw Unsupported(nameof(Save));

    public void Delete(PublicAccessEntry entity) => throw Unsupported(nameof(Delete));

    private static NotSupportedException Unsupported(string operation) =>
        new($"IPublicAccessRepository.{operation}: this site has no protected pages.");
}

using Trade4Msmes.Site.ContentFiles;
using Trade4Msmes.Site.Tests.Kit;
using Umbraco.Cms.Core.Services;

namespace Trade4Msmes.Site.Tests.ContentFiles;

public sealed class DeletedPagesTests : IDisposable
{
    private readonly TestContent _content = new();

    public void Dispose() => _content.Dispose();

    /// <summary>With their links, while the site runs on: the new pages have the old keys and other ids.</summary>
    [Fact]
    public async Task PagesThatWereDeletedComeInAgain()
    {
        StoredPagesReset.Run();
        var import = SiteFixture.Get<ContentImport>();
        await import.ImportAsync(_content.Read());
        StoredPagesReset.Run();

        await import.ImportAsync(_content.Read());

        var documents = SiteFixture.Get<IContentService>();
        var guide = documents.GetById(Guid.Parse(TestContent.GuideKey))!;
        var term = documents.GetById(Guid.Parse(TestContent.TermKey))!;
        SiteFixture.Get<IRelationService>().GetByParent(guide)!.Select(relation => relation.ChildId).ShouldContain(term.Id);
    }
}

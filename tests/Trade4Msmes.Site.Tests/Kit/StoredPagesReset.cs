using Umbraco.Cms.Core.Services;

namespace Trade4Msmes.Site.Tests.Kit;

/// <summary>Takes away all pages, and what is remembered of their import.</summary>
internal static class StoredPagesReset
{
    internal static void Run()
    {
        var documents = SiteFixture.Get<IContentService>();
        foreach (var root in documents.GetRootContent())
        {
            documents.Delete(root).Success.ShouldBeTrue();
        }

        documents.EmptyRecycleBin();
        var keys = SiteFixture.Get<IKeyValueService>();
        foreach (var key in keys.FindByKeyPrefix("Trade4Msmes.Content+")!.Keys)
        {
            keys.SetValue(key, "");
        }
    }
}

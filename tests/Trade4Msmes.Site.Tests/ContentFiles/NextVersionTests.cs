using Microsoft.Extensions.DependencyInjection;
using Trade4Msmes.Cms;
using Trade4Msmes.Cms.Schema;
using Trade4Msmes.Site.ContentFiles;
using Trade4Msmes.Site.Routing;
using Trade4Msmes.Site.Tests.Kit;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Web;

namespace Trade4Msmes.Site.Tests.ContentFiles;

/// <summary>A site, and the next version of it, each as its start goes: pages come in before anything is loaded.</summary>
public sealed class NextVersionTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("t4m-next-").FullName;
    private readonly TestContent _content = new();

    public void Dispose()
    {
        StaticServiceProvider.Instance = SiteFixture.Services;
        _content.Dispose();
        Directory.Delete(_root, recursive: true);
    }

    [Fact]
    public async Task APageThatTheNextVersionBringsHasItsUrl()
    {
        (await StartAsync("/en/guides/find-a-seller/")).ShouldBe("nothing");
        _content.WithFile("home/guides/find-a-seller/page.yml", "key: 11111111-0000-4000-8000-000000000009\ntype: guide\nsort: 20\n")
            .WithFile("home/guides/find-a-seller/en.md", TestContent.Text("How do I find a seller?", "find-a-seller", "So.\n"));

        (await StartAsync("/en/guides/find-a-seller/")).ShouldBe("How do I find a seller?");
    }

    private async Task<string> StartAsync(string path)
    {
        await using var site = SiteHost.Create([$"--contentRoot={_root}", "--environment=Production", "--Logging:LogLevel:Default=Warning"]);
        await CmsStart.PrepareDatabaseAsync(site.Services);
        await site.Services.GetRequiredService<SchemaImport>().UpgradeAsync(SchemaFiles.Read(SiteHost.Shipped("umbraco-schema")));
        await site.Services.GetRequiredService<ContentImport>().UpgradeAsync(_content.Read());
        await CmsStart.LoadAsync(site.Services);
        using var context = site.Services.GetRequiredService<IUmbracoContextFactory>().EnsureUmbracoContext();
        return site.Services.GetRequiredService<PageRoutes>().Find(path)?.Content.Cultures["en"].Name ?? "nothing";
    }
}

using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Trade4Msmes.Site.ContentFiles;
using Trade4Msmes.Site.Search;
using Trade4Msmes.Site.Tests.Kit;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace Trade4Msmes.Site.Tests.Search;

[CollectionDefinition(nameof(SearchSite))]
public sealed class SearchSiteCollection : ICollectionFixture<SearchSite>;

/// <summary>The site with its own content, answering on a port of its own, its index open.</summary>
public sealed class SearchSite : IAsyncLifetime
{
    private readonly HttpClient _client = new();

    internal static IContentService Documents => SiteFixture.Get<IContentService>();

    public async ValueTask InitializeAsync()
    {
        StoredPagesReset.Run();
        var home = ContentFolder.Read(SiteHost.Shipped("content"), await SiteFixture.Get<SiteLanguages>().ReadAsync());
        await SiteFixture.Get<ContentImport>().ImportAsync(home);
        SiteFixture.Get<ExternalIndex>().Open();
        _client.BaseAddress = SiteFixture.Address;
    }

    public ValueTask DisposeAsync()
    {
        _client.Dispose();
        return ValueTask.CompletedTask;
    }

    internal Task<HttpResponseMessage> GetAsync(string path) => _client.GetAsync(new Uri(path, UriKind.Relative));

    internal async Task<IHtmlDocument> ShowAsync(string path)
    {
        using var answer = await GetAsync(path);
        answer.IsSuccessStatusCode.ShouldBeTrue($"{path}: {answer.StatusCode}");
        return new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
    }

    /// <summary>The titles of the pages found.</summary>
    internal async Task<string[]> FindAsync(string words, string page = "/en/search/") => Titles(await ShowAsync($"{page}?q={Uri.EscapeDataString(words)}"));

    internal static string[] Titles(IHtmlDocument page) => [.. page.QuerySelectorAll("section:has(#found-count) h3").Select(title => title.TextContent)];

    /// <summary>A saved page below home, with the name in each of the languages.</summary>
    internal static IContent Page(string name, params string[] languages)
    {
        var page = Documents.Create(name, Documents.GetRootContent().Single().Id, "page");
        foreach (var language in languages)
        {
            page.SetCultureName(name, language);
            page.SetValue("description", $"About {name}.", language);
            page.SetValue("reviewed", "2026-11-25", language);
        }

        Documents.Save(page).Success.ShouldBeTrue();
        return page;
    }

    internal static IContent Published(string name, params string[] languages)
    {
        var page = Page(name, languages);
        var result = Documents.Publish(page, languages);
        result.Success.ShouldBeTrue(result.Result.ToString());
        return Documents.GetById(page.Key)!;
    }
}

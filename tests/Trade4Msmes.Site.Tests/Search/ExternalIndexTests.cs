using Microsoft.Extensions.DependencyInjection;
using Trade4Msmes.Search.Queries;
using Trade4Msmes.Site.Search;
using Trade4Msmes.Site.Tests.Kit;
using IHostingEnvironment = Umbraco.Cms.Core.Hosting.IHostingEnvironment;

namespace Trade4Msmes.Site.Tests.Search;

/// <summary>A second node's index: opened, closed, and opened again after what happened meanwhile.</summary>
[Collection(nameof(SearchSite))]
public sealed class ExternalIndexTests(SearchSite site) : IDisposable
{
    private readonly Node _node = new();

    public void Dispose() => _node.Dispose();

    [Fact]
    public async Task WhatWasPublishedWhileItWasClosedIsFoundAtTheNextStart()
    {
        var gone = SearchSite.Published("Saffron terraces", "en");
        _node.Titles("saffron").ShouldBe(["Saffron terraces"]);

        SearchSite.Documents.Unpublish(gone).Success.ShouldBeTrue();
        SearchSite.Published("Moringa leaves", "en");

        _node.Titles("saffron").ShouldBeEmpty();
        _node.Titles("moringa").ShouldBe(await site.FindAsync("moringa"));
    }

    [Fact]
    public void ALostIndexIsMadeAnewAtTheNextStart()
    {
        SearchSite.Published("Baobab powder", "en");
        _node.Titles("baobab").ShouldBe(["Baobab powder"]);

        Directory.Delete(_node.LocalTempPath, recursive: true);

        _node.Titles("baobab").ShouldBe(["Baobab powder"]);
    }

    [Fact]
    public void NothingIsIndexedAgainWithoutNeed()
    {
        _node.Titles("duty").ShouldNotBeEmpty();
        var before = _node.Files();

        _node.Titles("duty").ShouldNotBeEmpty();

        _node.Files().ShouldBe(before);
    }

    /// <summary>Where another node keeps its index. All else is of no concern to search.</summary>
    private sealed class Node : IHostingEnvironment, IDisposable
    {
        public string LocalTempPath { get; } = Directory.CreateTempSubdirectory("t4m-node-").FullName;

        public string? SiteName => throw new NotSupportedException();

        public string ApplicationId => throw new NotSupportedException();

        public string ApplicationPhysicalPath => throw new NotSupportedException();

        public string ApplicationVirtualPath => throw new NotSupportedException();

        public bool IsDebugMode => throw new NotSupportedException();

        public bool IsHosted => throw new NotSupportedException();

        public Uri? ApplicationMainUrl => throw new NotSupportedException();

        public string MapPathWebRoot(string path) => throw new NotSupportedException();

        public string MapPathContentRoot(string path) => throw new NotSupportedException();

        public string ToAbsolute(string virtualPath) => throw new NotSupportedException();

        public void EnsureApplicationMainUrl(Uri? currentApplicationUrl) => throw new NotSupportedException();

        public void Dispose() => Directory.Delete(LocalTempPath, recursive: true);

        /// <summary>What the index has after a start.</summary>
        internal string[] Titles(string words)
        {
            using var index = ActivatorUtilities.CreateInstance<ExternalIndex>(SiteFixture.Services, this);
            index.Open();
            return [.. index.Search.FindAllWords(new SearchRequest(words, "en")).Hits.Select(hit => hit.Title)];
        }

        internal string[] Files() => [.. Directory.EnumerateFiles(LocalTempPath, "segments_*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
    }
}

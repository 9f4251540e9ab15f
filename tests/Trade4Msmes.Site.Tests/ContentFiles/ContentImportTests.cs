using Trade4Msmes.Site.ContentFiles;
using Trade4Msmes.Cms.Tests.Kit;
using Trade4Msmes.Site.Tests.Kit;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using File = System.IO.File;

namespace Trade4Msmes.Site.Tests.ContentFiles;

/// <summary>Content files and a real database. Each test begins without pages.</summary>
public sealed class ContentImportTests : IDisposable
{
    private readonly TestContent _content = new();

    public ContentImportTests() => StoredPagesReset.Run();

    private static IContentService Documents => SiteFixture.Get<IContentService>();

    private static ContentImport Import => SiteFixture.Get<ContentImport>();

    private static ContentExport Export => SiteFixture.Get<ContentExport>();

    public void Dispose() => _content.Dispose();

    [Fact]
    public async Task ImportAndExportGiveTheSameFilesByteForByte()
    {
        var before = _content.Files();
        await Import.ImportAsync(_content.Read());
        var elsewhere = Path.Combine(_content.Path, "elsewhere");

        (await ExportAsync()).Written.ShouldBeEmpty();
        (await Export.DiffAsync(_content.Read())).ShouldBeEmpty();
        File.Delete(_content.In("home/guides/find-a-buyer/en.md"));
        Directory.CreateDirectory(elsewhere);
        await Export.WriteAsync(elsewhere, TestContent.Languages, remove: false);

        TestContent.Files(elsewhere).Values.ShouldBe(before.Values, ignoreOrder: true);
    }

    [Fact]
    public async Task TheSitesOwnContentComesInWhole()
    {
        var home = ContentFolder.Read(TestContent.Original, await SiteFixture.Get<SiteLanguages>().ReadAsync());

        await Import.UpgradeAsync(home);

        (await Export.DiffAsync(home)).ShouldBeEmpty();
        Documents.CountPublished().ShouldBe(home.SelfAndDescendants().Count());
    }

    [Fact]
    public async Task ASecondStartWritesNothingAndTakesNoLock()
    {
        await Import.UpgradeAsync(_content.Read());
        using var database = new DatabaseWatch();

        (await Import.UpgradeAsync(_content.Read())).Applied.ShouldBeEmpty();

        database.Commands.ShouldNotBeEmpty();
        database.Writes.ShouldBeEmpty();
        database.Transactions.ShouldBe(0);
    }

    [Fact]
    public async Task AnUpgradeUpdatesWhatNobodyTouchedAndLeavesWhatAnEditorWrote()
    {
        await Import.UpgradeAsync(_content.Read());
        var guide = Page(TestContent.GuideKey);
        guide.SetValue("description", "By an editor.", "en");
        Documents.Save(guide).Success.ShouldBeTrue();
        Documents.Publish(guide, ["en"]).Success.ShouldBeTrue();
        _content.With("home/guides/find-a-buyer/en.md", "It starts with", "It begins with").With("home/guides/find-a-buyer/fr.md", "Ainsi.", "Comme ceci.");

        var changes = await Import.UpgradeAsync(_content.Read());

        changes.Applied.Single().ToString().ShouldContain("Comme ceci.");
        changes.Left.Select(left => left.What).ShouldBe(["description", "block 1 (text)"]);
        Page(TestContent.GuideKey).GetValue("description", "en", null, published: true).ShouldBe("By an editor.");
    }

    [Fact]
    public async Task WhatAnEditorThrewAwayStaysAwayAlsoOnceTheBinIsEmptied()
    {
        await Import.UpgradeAsync(_content.Read());
        Documents.MoveToRecycleBin(Page(TestContent.TermKey)).Success.ShouldBeTrue();

        (await Import.UpgradeAsync(_content.Read())).Applied.ShouldBeEmpty();
        Page(TestContent.TermKey).Trashed.ShouldBeTrue();
        Documents.EmptyRecycleBin().Success.ShouldBeTrue();

        (await Import.UpgradeAsync(_content.Read())).Left.ShouldContain(left => left.Path == "/glossary/mfn" && left.What == PageDifference.Whole);
        Documents.GetById(Guid.Parse(TestContent.TermKey)).ShouldBeNull();
    }

    private Task<ExportedFiles> ExportAsync(bool remove = false) => Export.WriteAsync(_content.Path, TestContent.Languages, remove);

    private static IContent Page(string key) => Documents.GetById(Guid.Parse(key))!;
}

using Trade4Msmes.Cms.PublishedCache;
using Trade4Msmes.Cms.Tests.Kit;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;
using Umbraco.Cms.Core.Web;

namespace Trade4Msmes.Cms.Tests.Media;

public sealed class MediaTests
{
    private const string FileAlias = Constants.Conventions.Media.File;

    private static IPublishedMediaCache Published => CmsHost.Get<IPublishedMediaCache>();

    [Fact]
    public async Task AFileInAFolderIsKeptAndShown()
    {
        var type = await SomeMedia.TypeAsync();
        var folder = SomeMedia.Item(type, "Forms");
        var first = SomeMedia.Item(type, "Invoice", folder.Id, "/media/a1/invoice.pdf");
        var second = SomeMedia.Item(type, "Packing list", folder.Id, "/media/a1/packing.pdf");

        var again = SomeMedia.Again(second);
        again.Name.ShouldBe("Packing list");
        again.GetValue(FileAlias).ShouldBe("/media/a1/packing.pdf");
        again.Path.ShouldBe($"-1,{folder.Id},{second.Id}");
        (again.Level, SomeMedia.Again(first).SortOrder, again.SortOrder).ShouldBe((2, 0, 1));
        again.IsDirty().ShouldBeFalse();

        var shown = Published.GetById(second.Key).ShouldNotBeNull();
        shown.Name.ShouldBe("Packing list");
        shown.ContentType.Alias.ShouldBe(type.Alias);
        Published.GetById(second.Id).ShouldBeSameAs(shown);
        using var context = CmsHost.Get<IUmbracoContextFactory>().EnsureUmbracoContext();
        CmsHost.Get<IPublishedUrlProvider>().GetMediaUrl(shown, UrlMode.Relative).ShouldBe("/media/a1/packing.pdf");
    }

    [Fact]
    public async Task ASaveChangesTheOneVersionThatAnItemHas()
    {
        var type = await SomeMedia.TypeAsync();
        var media = SomeMedia.Item(type, "Tariff", file: "/media/b2/tariff-2025.pdf");
        var version = CmsHost.Get<IPublishedSnapshotVersion>().Version;

        var again = SomeMedia.Again(media);
        again.Name = "Tariff of 2026";
        again.SetValue(FileAlias, "/media/b2/tariff-2026.pdf");
        SomeMedia.Save(again);

        SomeMedia.Items.GetVersions(media.Id).ShouldHaveSingleItem().Name.ShouldBe("Tariff of 2026");
        SomeMedia.Items.GetVersion(media.VersionId)!.GetValue(FileAlias).ShouldBe("/media/b2/tariff-2026.pdf");
        SomeMedia.Items.GetMediaByPath("/media/b2/tariff-2025.pdf").ShouldBeNull();
        SomeMedia.Items.GetMediaByPath("/media/b2/tariff-2026.pdf")!.Key.ShouldBe(media.Key);
        Published.GetById(media.Key)!.Name.ShouldBe("Tariff of 2026");
        CmsHost.Get<IPublishedSnapshotVersion>().Version.ShouldBeGreaterThan(version);

        SomeMedia.Items.DeleteVersions(media.Id, DateTime.UtcNow.AddDays(1));
        SomeMedia.Again(media).Name.ShouldBe("Tariff of 2026");
    }

    [Fact]
    public async Task AnImageIsFoundByItsPathAndByThatOfASmallerCopy()
    {
        var type = await SomeMedia.TypeAsync(Constants.PropertyEditors.Aliases.ImageCropper);
        var harbour = SomeMedia.Item(type, "Harbour", file: """{"src":"/media/c3/harbour.jpg","crops":[]}""");
        var plan = SomeMedia.Item(type, "Plan", file: "/media/c3/plan_20x30.png");

        SomeMedia.Items.GetMediaByPath("/media/c3/harbour.jpg")!.Key.ShouldBe(harbour.Key);
        SomeMedia.Items.GetMediaByPath("/media/c3/harbour_403x328.jpg")!.Key.ShouldBe(harbour.Key);
        SomeMedia.Items.GetMediaByPath("/media/c3/plan_20x30.png")!.Key.ShouldBe(plan.Key);
        SomeMedia.Items.GetMediaByPath("/media/c3/nothing_1x1.jpg").ShouldBeNull();
    }

    [Fact]
    public async Task SiblingsGetDifferentNames()
    {
        var type = await SomeMedia.TypeAsync();
        var folder = SomeMedia.Item(type, "Logos");
        SomeMedia.Item(type, "Logo", folder.Id);

        SomeMedia.Again(SomeMedia.Item(type, "Logo", folder.Id)).Name.ShouldBe("Logo (1)");
        SomeMedia.Again(SomeMedia.Item(type, "Logo", folder.Id)).Name.ShouldBe("Logo (2)");
    }

    [Fact]
    public async Task MovingTakesTheBranchAlong()
    {
        var type = await SomeMedia.TypeAsync();
        var (from, to) = (SomeMedia.Item(type, "From"), SomeMedia.Item(type, "To"));
        var branch = SomeMedia.Item(type, "Branch", from.Id);
        var leaf = SomeMedia.Item(type, "Leaf", branch.Id, "/media/d4/leaf.pdf");

        SomeMedia.Items.Move(SomeMedia.Again(branch), to.Id).Success.ShouldBeTrue();

        SomeMedia.Again(leaf).Path.ShouldBe($"-1,{to.Id},{branch.Id},{leaf.Id}");
        SomeMedia.Again(leaf).GetValue(FileAlias).ShouldBe("/media/d4/leaf.pdf");
        Published.GetById(leaf.Key)!.Path.ShouldBe($"-1,{to.Id},{branch.Id},{leaf.Id}");
        CmsHost.Get<IMediaNavigationQueryService>().TryGetParentKey(branch.Key, out var parent).ShouldBeTrue();
        parent.ShouldBe(to.Key);
    }

    [Fact]
    public async Task TrashingHidesTheBranchAndRestoringShowsItAgain()
    {
        var type = await SomeMedia.TypeAsync();
        var parent = SomeMedia.Item(type, "Parent");
        var branch = SomeMedia.Item(type, "Branch", parent.Id);
        var leaf = SomeMedia.Item(type, "Leaf", branch.Id, "/media/e5/leaf.pdf");

        SomeMedia.Items.MoveToRecycleBin(SomeMedia.Again(branch)).Success.ShouldBeTrue();

        SomeMedia.Again(leaf).Trashed.ShouldBeTrue();
        SomeMedia.Again(leaf).Path.ShouldBe($"-1,-21,{branch.Id},{leaf.Id}");
        Published.GetById(branch.Key).ShouldBeNull();
        Published.GetById(leaf.Key).ShouldBeNull();
        SomeMedia.Items.RecycleBinSmells().ShouldBeTrue();
        SoundTree();

        SomeMedia.Items.Move(SomeMedia.Again(branch), parent.Id).Success.ShouldBeTrue();

        SomeMedia.Again(leaf).Trashed.ShouldBeFalse();
        Published.GetById(branch.Key)!.Path.ShouldBe($"-1,{parent.Id},{branch.Id}");
        Published.GetById(leaf.Key)!.Path.ShouldBe($"-1,{parent.Id},{branch.Id},{leaf.Id}");
        SomeMedia.Items.GetMediaByPath("/media/e5/leaf.pdf")!.Key.ShouldBe(leaf.Key);
        SoundTree();
    }

    [Fact]
    public async Task DeletingForeverLeavesNothing()
    {
        var type = await SomeMedia.TypeAsync();
        var branch = SomeMedia.Item(type, "Branch");
        var leaf = SomeMedia.Item(type, "Leaf", branch.Id, "/media/f6/leaf.pdf");
        var other = SomeMedia.Item(type, "Other");

        SomeMedia.Items.Delete(SomeMedia.Again(branch)).Success.ShouldBeTrue();

        SomeMedia.Items.GetById(branch.Key).ShouldBeNull();
        SomeMedia.Items.GetById(leaf.Key).ShouldBeNull();
        Published.GetById(branch.Key).ShouldBeNull();
        Published.GetById(leaf.Key).ShouldBeNull();
        Published.GetById(other.Key).ShouldNotBeNull();
    }

    [Fact]
    public async Task AnEmptiedRecycleBinHoldsNothing()
    {
        var type = await SomeMedia.TypeAsync();
        var branch = SomeMedia.Item(type, "Branch");
        var leaf = SomeMedia.Item(type, "Leaf", branch.Id);
        SomeMedia.Items.MoveToRecycleBin(SomeMedia.Again(branch)).Success.ShouldBeTrue();

        SomeMedia.Items.EmptyRecycleBin().Success.ShouldBeTrue();

        SomeMedia.Items.RecycleBinSmells().ShouldBeFalse();
        SomeMedia.Items.GetById(leaf.Key).ShouldBeNull();
    }

    [Fact]
    public async Task SortingChangesTheOrderAndNothingElse()
    {
        var type = await SomeMedia.TypeAsync();
        var parent = SomeMedia.Item(type, "Parent");
        IMedia[] items = [.. new[] { "A", "B", "C" }.Select(name => SomeMedia.Item(type, name, parent.Id))];

        SomeMedia.Items.Sort(items.Reverse()).ShouldBeTrue();

        SomeMedia.Items.GetPagedChildren(parent.Id, 0, 10, out var total).Select(c => c.Name).ShouldBe(["C", "B", "A"]);
        total.ShouldBe(3);
        Published.GetById(items[0].Key)!.SortOrder.ShouldBe(2);
    }

    [Fact]
    public async Task WhatAnItemNamesIsKnownAsUsedByIt()
    {
        var type = await SomeMedia.TypeAsync();
        var (map, legend) = (SomeMedia.Item(type, "Map"), SomeMedia.Item(type, "Legend"));

        map.SetValue("about", $"<p><a href=\"/{{localLink:{Udi.Create(Constants.UdiEntityType.Media, legend.Key)}}}\">Legend</a></p>");
        SomeMedia.Save(map);

        CmsHost.Get<IRelationService>().GetByParentId(map.Id).ShouldHaveSingleItem().ChildId.ShouldBe(legend.Id);

        map.SetValue("about", "<p>None</p>");
        SomeMedia.Save(map);
        CmsHost.Get<IRelationService>().GetByParentId(map.Id).ShouldBeEmpty();
    }

    [Fact]
    public async Task AnItemOfATypeThatVariesByLanguageIsRefused()
    {
        var type = await SomeMedia.TypeAsync(variations: ContentVariation.Culture);
        var media = new Umbraco.Cms.Core.Models.Media("Map", Constants.System.Root, type);
        media.SetCultureName("Carte", "fr");

        Should.Throw<NotSupportedException>(() => SomeMedia.Items.Save(media)).Message.ShouldContain(type.Alias);
        SomeMedia.Items.GetById(media.Key).ShouldBeNull();
    }

    [Fact]
    public async Task APathThatIsTooLongIsRefused()
    {
        var type = await SomeMedia.TypeAsync();
        var media = new Umbraco.Cms.Core.Models.Media("Long", Constants.System.Root, type);
        media.SetValue(FileAlias, $"/media/{new string('x', 250)}.pdf");

        Should.Throw<InvalidOperationException>(() => SomeMedia.Items.Save(media)).Message.ShouldContain("shorter");
        SomeMedia.Items.GetById(media.Key).ShouldBeNull();
    }

    [Fact]
    public async Task AllMediaAreShownAfterAStart()
    {
        var type = await SomeMedia.TypeAsync();
        var (shown, hidden) = (SomeMedia.Item(type, "Shown"), SomeMedia.Item(type, "Hidden"));
        SomeMedia.Items.MoveToRecycleBin(SomeMedia.Again(hidden)).Success.ShouldBeTrue();

        await CmsHost.Get<IMediaCacheService>().SeedAsync(TestContext.Current.CancellationToken);

        Published.GetById(shown.Key).ShouldNotBeNull();
        Published.GetById(hidden.Key).ShouldBeNull();
    }

    private static void SoundTree() => SomeMedia.Items.CheckDataIntegrity(new ContentDataIntegrityReportOptions { FixIssues = false })
        .DetectedIssues.Select(issue => $"{issue.Key}: {issue.Value.IssueType}").ShouldBeEmpty();
}

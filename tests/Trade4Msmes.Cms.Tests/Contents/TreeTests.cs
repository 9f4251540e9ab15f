using Trade4Msmes.Cms.Tests.Kit;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services.Navigation;

namespace Trade4Msmes.Cms.Tests.Contents;

public sealed class TreeTests
{
    private static IPublishedContentCache Published => CmsHost.Get<IPublishedContentCache>();

    [Fact]
    public async Task SiblingsGetDifferentNamesInEachLanguage()
    {
        var type = await Some.TypeAsync();
        var parent = Some.Document(type, "Parent");
        Some.Document(type, "Same", parent.Id);

        var second = Some.Document(type, "Same", parent.Id);
        var third = Some.Document(type, "Same", parent.Id);

        Some.Again(second).GetCultureName("fr").ShouldBe("Same fr (1)");
        Some.Again(third).GetCultureName("es").ShouldBe("Same es (2)");
    }

    [Fact]
    public async Task NewDocumentsComeLastAndKnowTheirPlace()
    {
        var type = await Some.TypeAsync();
        var parent = Some.Document(type, "Parent");

        var first = Some.Document(type, "A", parent.Id);
        var second = Some.Document(type, "B", parent.Id);

        first.Path.ShouldBe($"-1,{parent.Id},{first.Id}");
        first.Level.ShouldBe(2);
        (first.SortOrder, second.SortOrder).ShouldBe((0, 1));
    }

    [Fact]
    public async Task MovingTakesTheBranchAlong()
    {
        var type = await Some.TypeAsync();
        var from = Some.Published(type, "From");
        var to = Some.Published(type, "To");
        var branch = Some.Published(type, "Branch", from.Id);
        var leaf = Some.Published(type, "Leaf", branch.Id);

        Some.Documents.Move(Some.Again(branch), to.Id).Success.ShouldBeTrue();

        Some.Again(leaf).Path.ShouldBe($"-1,{to.Id},{branch.Id},{leaf.Id}");
        Some.Again(leaf).Level.ShouldBe(3);
        Published.GetById(leaf.Key).ShouldNotBeNull().Path.ShouldBe($"-1,{to.Id},{branch.Id},{leaf.Id}");
        CmsHost.Get<IDocumentNavigationQueryService>().TryGetParentKey(branch.Key, out var parent).ShouldBeTrue();
        parent.ShouldBe(to.Key);
    }

    [Fact]
    public async Task TrashingHidesTheBranchAndRestoringBringsItBackUnpublished()
    {
        var type = await Some.TypeAsync();
        var parent = Some.Published(type, "Parent");
        var branch = Some.Published(type, "Branch", parent.Id);
        var leaf = Some.Published(type, "Leaf", branch.Id);

        Some.Documents.MoveToRecycleBin(Some.Again(branch)).Success.ShouldBeTrue();

        Some.Again(leaf).Trashed.ShouldBeTrue();
        Some.Again(leaf).Path.ShouldBe($"-1,-20,{branch.Id},{leaf.Id}");
        Published.GetById(branch.Key).ShouldBeNull();
        Published.GetById(leaf.Key).ShouldBeNull();

        Some.Documents.Move(Some.Again(branch), parent.Id).Success.ShouldBeTrue();

        Some.Again(leaf).Trashed.ShouldBeFalse();
        Some.Again(leaf).Path.ShouldBe($"-1,{parent.Id},{branch.Id},{leaf.Id}");
        Some.Again(leaf).GetValue("text", "fr").ShouldBe("Leaf text fr");
    }

    [Fact]
    public async Task ACopyIsADraftWithAllItHolds()
    {
        var type = await Some.TypeAsync();
        var parent = Some.Published(type, "Parent");
        var branch = Some.Published(type, "Branch", parent.Id);
        Some.Published(type, "Leaf", branch.Id);

        var copy = Some.Documents.Copy(Some.Again(branch), parent.Id, relateToOriginal: false, recursive: true)!;

        copy.GetValue("text", "es").ShouldBe("Branch text es");
        Some.Again(copy).Published.ShouldBeFalse();
        Some.Again(copy).GetCultureName("en").ShouldBe("Branch en (1)");
        Some.Documents.CountDescendants(copy.Id).ShouldBe(1);
        Some.Again(branch).Published.ShouldBeTrue();
    }

    [Fact]
    public async Task SortingChangesTheOrderAndNothingElse()
    {
        var type = await Some.TypeAsync();
        var parent = Some.Published(type, "Parent");
        int[] ids = [.. new[] { "A", "B", "C" }.Select(name => Some.Published(type, name, parent.Id).Id)];

        Some.Documents.Sort(ids.Reverse()).Success.ShouldBeTrue();

        Some.Documents.GetPagedChildren(parent.Id, 0, 10, out var total, propertyAliases: null, filter: null, ordering: null).OrderBy(c => c.SortOrder).Select(c => c.Id).ShouldBe(ids.Reverse());
        total.ShouldBe(3);
        CmsHost.Get<IDocumentNavigationQueryService>().TryGetChildrenKeys(parent.Key, out var keys).ShouldBeTrue();
        keys.ShouldBe(ids.Reverse().Select(id => Some.Documents.GetById(id)!.Key));
    }

    [Fact]
    public async Task DeletingForeverLeavesNothing()
    {
        var type = await Some.TypeAsync();
        var branch = Some.Published(type, "Branch");
        var leaf = Some.Published(type, "Leaf", branch.Id);

        Some.Documents.Delete(Some.Again(branch)).Success.ShouldBeTrue();

        Some.Documents.GetById(branch.Key).ShouldBeNull();
        Some.Documents.GetById(leaf.Key).ShouldBeNull();
        Published.GetById(leaf.Key).ShouldBeNull();
    }

    [Fact]
    public async Task PublishingABranchShowsAllOfIt()
    {
        var type = await Some.TypeAsync();
        var branch = Some.Document(type, "Branch");
        var leaf = Some.Document(type, "Leaf", branch.Id);

        var results = Some.Documents.PublishBranch(Some.Again(branch), PublishBranchFilter.IncludeUnpublished, ["en", "fr"]);

        results.ShouldAllBe(result => result.Success);
        Published.GetById(leaf.Key)!.Cultures.Keys.ShouldBe(["en", "fr"], ignoreOrder: true);
    }

    [Fact]
    public void TheTreeIsSound() =>
        Some.Documents.CheckDataIntegrity(new ContentDataIntegrityReportOptions { FixIssues = false }).Ok.ShouldBeTrue();
}

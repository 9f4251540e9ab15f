using Trade4Msmes.Site.ContentFiles;

namespace Trade4Msmes.Site.Tests.ContentFiles;

/// <summary>What a start does with pages, without a database: files, what is stored, and what was imported last.</summary>
public sealed class ContentPlanTests : IDisposable
{
    private static readonly Guid s_guide = Guid.Parse(TestContent.GuideKey);
    private readonly TestContent _files = new();
    private readonly TestContent _edited = new();
    private readonly TestContent _imported = new();

    public void Dispose() => Array.ForEach([_files, _edited, _imported], content => content.Dispose());

    [Fact]
    public void WhatIsNewComesInParentsFirst() =>
        Plan(stored: Nothing, versions: []).Save.Select(change => change.Page.Path)
            .ShouldBe(["/", "/guides", "/guides/find-a-buyer", "/glossary", "/glossary/mfn"]);

    [Fact]
    public void WhatIsThereAlreadyIsOnlyRemembered()
    {
        var plan = Plan(Stored(), versions: []);

        plan.Save.ShouldBeEmpty();
        plan.Left.ShouldBeEmpty();
        plan.Remember.ShouldContain((s_guide, "fr"));
        plan.Remember.ShouldContain((s_guide, PageSet.EveryLanguage));
    }

    [Fact]
    public void ASecondStartHasNothingToDo() => Plan(Stored(), Imported()).IsEmpty.ShouldBeTrue();

    [Fact]
    public void WhatNobodyTouchedIsUpdatedInThatLanguageAlone()
    {
        _files.With("home/guides/find-a-buyer/fr.md", "Ainsi.", "Comme ceci.");

        var change = Plan(Stored(), Imported()).Save.Single();

        change.Page.Key.ShouldBe(s_guide);
        change.EveryLanguage.ShouldBeFalse();
        change.Languages.ShouldBe(["fr"]);
    }

    [Fact]
    public void WhatAnEditorTouchedIsLeftAndListed()
    {
        _edited.With("home/guides/find-a-buyer/fr.md", "Ainsi.", "D’un éditeur.");
        _files.With("home/guides/find-a-buyer/fr.md", "Ainsi.", "Comme ceci.");

        var plan = Plan(Stored(), Imported());

        plan.IsEmpty.ShouldBeTrue();
        plan.Left.Single().ShouldSatisfyAllConditions(
            left => left.Path.ShouldBe("/guides/find-a-buyer"), left => left.Language.ShouldBe("fr"),
            left => left.From!.ShouldContain("D’un éditeur."), left => left.To!.ShouldContain("Comme ceci."));
    }

    [Fact]
    public void WhatAnEditorUnpublishedIsLeftAndListed()
    {
        _files.With("home/guides/find-a-buyer/fr.md", "Ainsi.", "Comme ceci.");
        var unpublished = new StoredContent(Stored().Edited, new PageSet(null), new HashSet<Guid>());

        var plan = Plan(unpublished, Imported());

        plan.IsEmpty.ShouldBeTrue();
        plan.Left.ShouldContain(left => left.Path == "/guides/find-a-buyer" && left.Language == "fr");
    }

    [Fact]
    public void WhatAnEditorDeletedStaysAwayAndIsListed()
    {
        var imported = Imported();
        _edited.WithoutTheTerm();

        var plan = Plan(Stored(), imported);

        plan.Save.ShouldBeEmpty();
        plan.Left.ShouldContain(left => left.Path == "/glossary/mfn" && left.What == PageDifference.Whole);
    }

    [Fact]
    public void WhatLiesInTheRecycleBinStaysThereEvenIfItsImportIsForgotten()
    {
        _edited.WithoutTheTerm();
        var trashed = Stored() with { Trashed = new HashSet<Guid> { Guid.Parse(TestContent.TermKey) } };

        Plan(trashed, versions: []).Save.ShouldBeEmpty();
    }

    [Fact]
    public void ALanguageThatAnEditorRemovedStaysAway()
    {
        var imported = Imported();
        _edited.Without("home/guides/find-a-buyer/fr.md");

        var plan = Plan(Stored(), imported);

        plan.IsEmpty.ShouldBeTrue();
        plan.Left.Single().ToString().ShouldBe("/guides/find-a-buyer [fr]: new");
    }

    [Fact]
    public void ANewLanguageOfAPageComesIn()
    {
        _edited.Without("home/guides/find-a-buyer/fr.md");
        _imported.Without("home/guides/find-a-buyer/fr.md");

        Plan(Stored(), Imported()).Save.Single().Languages.ShouldBe(["fr"]);
    }

    [Fact]
    public void APageWhoseAddressAnEditorTookStaysAway()
    {
        _edited.With("home/guides/find-a-buyer/page.yml", TestContent.GuideKey, "11111111-0000-4000-8000-00000000000f");

        var plan = Plan(Stored(), versions: []);

        plan.Save.ShouldBeEmpty();
        plan.Left.ShouldContain(left => left.Path == "/guides/find-a-buyer" && left.What == PageDifference.Whole);
    }

    private static StoredContent Nothing => new(new PageSet(null), new PageSet(null), new HashSet<Guid>());

    private ContentPlan Plan(StoredContent stored, Dictionary<string, ImportedVersion> versions) =>
        ContentPlan.Upgrade(PageSet.OfFiles(_files.Read()), stored, versions);

    private StoredContent Stored() => StoredFrom(_edited);

    /// <summary>What the last start remembered: files and database were the same.</summary>
    private Dictionary<string, ImportedVersion> Imported()
    {
        var (files, stored) = (PageSet.OfFiles(_imported.Read()), StoredFrom(_imported));
        return files.InOrder
            .SelectMany(page => page.Texts.Select(text => text.Language).Prepend(PageSet.EveryLanguage).Select(language => (page.Key, language)))
            .ToDictionary(part => ImportedPages.KeyOf(part.Key, part.language), part => ImportedPages.VersionOf(part.Key, part.language, files, stored)!);
    }

    private static StoredContent StoredFrom(TestContent content)
    {
        var pages = PageSet.OfFiles(content.Read());
        return new StoredContent(pages, pages, new HashSet<Guid>());
    }
}

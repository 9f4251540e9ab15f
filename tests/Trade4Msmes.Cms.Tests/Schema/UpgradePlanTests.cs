using Trade4Msmes.Cms.Schema;

namespace Trade4Msmes.Cms.Tests.Schema;

/// <summary>What a start does with the schema, without a database: files, what is stored, and what was imported last.</summary>
public class UpgradePlanTests
{
    private static readonly TemplateItem s_home = new(Guid.NewGuid(), "Home", "Home");
    private static readonly TemplateItem s_renamed = s_home with { Name = "Start page" };
    private static readonly TemplateItem s_touched = s_home with { Name = "What an editor wrote" };

    [Fact]
    public void WhatIsNewComesIn() =>
        Plan([s_home], stored: []).Save.ShouldBe([s_home]);

    [Fact]
    public void WhatIsThereAlreadyIsOnlyRemembered()
    {
        var plan = Plan([s_home], stored: [s_home]);

        plan.Save.ShouldBeEmpty();
        plan.Remember.ShouldBe([s_home]);
    }

    [Fact]
    public void ASecondStartHasNothingToDo() =>
        Plan([s_home], stored: [s_home], imported: (s_home, s_home)).IsEmpty.ShouldBeTrue();

    [Fact]
    public void WhatNobodyTouchedIsUpdated() =>
        Plan([s_renamed], stored: [s_home], imported: (s_home, s_home)).Save.ShouldBe([s_renamed]);

    [Fact]
    public void WhatAnEditorTouchedIsLeftAndListed()
    {
        var plan = Plan([s_renamed], stored: [s_touched], imported: (s_home, s_home));

        plan.IsEmpty.ShouldBeTrue();
        plan.Left.Single().ToString().ShouldBe("template 'Home': Name: \"What an editor wrote\" -> \"Start page\"");
    }

    [Fact]
    public void WhatAnEditorTouchedIsListedAlsoWhenTheFileIsAsItWas() =>
        Plan([s_home], stored: [s_touched], imported: (s_home, s_home)).Left.Count.ShouldBe(1);

    [Fact]
    public void WhatAnEditorRemovedStaysAway()
    {
        var plan = Plan([s_home], stored: [], imported: (s_home, s_home));

        plan.IsEmpty.ShouldBeTrue();
        plan.Left.Single().ToString().ShouldBe("template 'Home': new");
    }

    [Fact]
    public void WhatWasThereBeforeAnyImportIsLeft() =>
        Plan([s_renamed], stored: [s_home]).ShouldSatisfyAllConditions(
            plan => plan.IsEmpty.ShouldBeTrue(), plan => plan.Left.Count.ShouldBe(1));

    [Fact]
    public void WhatComesUnderANameThatIsTakenStaysAway() =>
        Plan([s_home], stored: [s_home with { Key = Guid.NewGuid() }]).ShouldSatisfyAllConditions(
            plan => plan.IsEmpty.ShouldBeTrue(), plan => plan.Left.Count.ShouldBe(1));

    /// <summary>An import without removal keeps parts that the file no longer has; that alone is no reason to import again at each start.</summary>
    [Fact]
    public void WhatWasKeptIsListedAndNotSavedAgain()
    {
        var plan = Plan([s_renamed], stored: [s_touched], imported: (s_renamed, s_touched));

        plan.IsEmpty.ShouldBeTrue();
        plan.Left.Count.ShouldBe(1);
    }

    [Fact]
    public void WhatNobodyImportedIsNoneOfItsBusiness() =>
        Plan([s_home], stored: [s_home, new TemplateItem(Guid.NewGuid(), "Mine", "Mine")]).Left.ShouldBeEmpty();

    [Fact]
    public void ALanguageMadeByHandIsTakenOver() =>
        Plan([English("English")], stored: [English("English")]).ShouldSatisfyAllConditions(
            plan => plan.Save.ShouldBeEmpty(), plan => plan.Left.ShouldBeEmpty());

    [Fact]
    public void WhatNeedsSomethingThatAnEditorRemovedStaysAway()
    {
        var above = new WordItem(Guid.NewGuid(), "Guide", null, 0, []);
        var below = new WordItem(Guid.NewGuid(), "Guide.Steps", "Guide", 1, []);

        var plan = Plan([above, below], stored: [], imported: (above, above));

        plan.Save.ShouldBeEmpty();
        plan.Left.Select(difference => difference.ToString()).ShouldBe(
        [
            "dictionary item 'Guide': new",
            "dictionary item 'Guide.Steps': new",
            "dictionary item 'Guide.Steps': needs the dictionary item 'Guide': nothing -> \"Guide\"",
        ]);
    }

    [Fact]
    public void WhatNeedsSomethingThatComesTooComesAfterIt()
    {
        var above = new WordItem(Guid.NewGuid(), "Z", null, 0, []);
        var below = new WordItem(Guid.NewGuid(), "A", "Z", 1, []);

        Plan([below, above], stored: []).Save.ShouldBe([above, below]);
    }

    private static LanguageItem English(string name) =>
        new(Guid.NewGuid(), "en", name, IsMandatory: true, IsDefault: true, Fallback: null);

    private static UpgradePlan Plan(SchemaItem[] files, SchemaItem[] stored, params (SchemaItem File, SchemaItem Stored)[] imported) =>
        UpgradePlan.Make(
            new SchemaSet(files), new SchemaSet(stored),
            imported.ToDictionary(item => ImportedVersions.KeyOf(item.File), item => ImportedVersion.Of(item.File, item.Stored)));
}

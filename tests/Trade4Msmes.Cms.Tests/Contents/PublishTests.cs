using Trade4Msmes.Cms.Tests.Kit;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PublishedCache;

namespace Trade4Msmes.Cms.Tests.Contents;

public sealed class PublishTests
{
    private static IPublishedContentCache Published => CmsHost.Get<IPublishedContentCache>();

    [Fact]
    public async Task ASavedDocumentComesBackAsItWasAndIsNotPublished()
    {
        var document = Some.Document(await Some.TypeAsync(), "Tea");

        var again = Some.Again(document);

        again.GetCultureName("fr").ShouldBe("Tea fr");
        again.GetValue("text", "es").ShouldBe("Tea text es");
        again.GetValue("shared").ShouldBe("Tea shared");
        again.Published.ShouldBeFalse();
        again.Edited.ShouldBeTrue();
        again.AvailableCultures.ShouldBe(["en", "fr", "es"], ignoreOrder: true);
        Published.GetById(document.Key).ShouldBeNull();
    }

    [Fact]
    public async Task PublishingOneLanguageShowsThatLanguageOnly()
    {
        var document = Some.Document(await Some.TypeAsync());

        Some.Documents.Publish(document, ["en"]).Success.ShouldBeTrue();

        var again = Some.Again(document);
        again.Published.ShouldBeTrue();
        again.PublishedCultures.ShouldBe(["en"]);
        again.IsCultureEdited("en").ShouldBeFalse();
        again.IsCultureEdited("fr").ShouldBeTrue();
        var read = Published.GetById(document.Key)!;
        read.Cultures.Keys.ShouldBe(["en"]);
        read.GetProperty("text")!.GetSourceValue("en").ShouldBe("Coffee text en");
        read.GetProperty("text")!.GetSourceValue("fr").ShouldBeNull();
        read.GetProperty("shared")!.GetSourceValue().ShouldBe("Coffee shared");
    }

    [Fact]
    public async Task ASecondLanguageJoinsTheFirst()
    {
        var document = Some.Published(await Some.TypeAsync(), languages: ["en", "fr"]);
        document = Some.Again(document);
        document.SetValue("text", "changed, not published", "en");
        Some.Documents.Save(document).Success.ShouldBeTrue();

        Some.Documents.Publish(Some.Again(document), ["fr"]).Success.ShouldBeTrue();

        var read = Published.GetById(document.Key)!;
        read.Cultures.Keys.ShouldBe(["en", "fr"], ignoreOrder: true);
        read.GetProperty("text")!.GetSourceValue("en").ShouldBe("Coffee text en");
        Some.Again(document).IsCultureEdited("en").ShouldBeTrue();
        Some.Again(document).IsCultureEdited("fr").ShouldBeFalse();
    }

    [Fact]
    public async Task AChangeIsSeenByReadersOnlyAfterPublishing()
    {
        var document = Some.Again(Some.Published(await Some.TypeAsync()));
        document.SetValue("text", "new", "en");
        Some.Documents.Save(document).Success.ShouldBeTrue();
        Published.GetById(document.Key)!.GetProperty("text")!.GetSourceValue("en").ShouldBe("Coffee text en");

        Some.Documents.Publish(Some.Again(document), ["en"]).Success.ShouldBeTrue();

        Published.GetById(document.Key)!.GetProperty("text")!.GetSourceValue("en").ShouldBe("new");
    }

    [Fact]
    public async Task EachPublishKeepsAVersionToComeBackTo()
    {
        var document = Some.Published(await Some.TypeAsync());
        document = Some.Again(document);
        var first = document.PublishedVersionId;
        document.SetValue("text", "second", "en");
        Some.Documents.Save(document);
        Some.Documents.Publish(Some.Again(document), ["en"]);

        Some.Documents.Rollback(document.Id, first, "en").Success.ShouldBeTrue();

        var again = Some.Again(document);
        again.GetValue("text", "en").ShouldBe("Coffee text en");
        again.GetValue("text", "en", published: true).ShouldBe("second");
        again.IsCultureEdited("en").ShouldBeTrue();
        Some.Documents.GetVersions(document.Id).Count().ShouldBe(3);
    }

    [Fact]
    public async Task UnpublishingOneLanguageLeavesTheOthers()
    {
        var document = Some.Published(await Some.TypeAsync());

        Some.Documents.Unpublish(Some.Again(document), "es").Success.ShouldBeTrue();

        Some.Again(document).PublishedCultures.ShouldBe(["en", "fr"], ignoreOrder: true);
        Published.GetById(document.Key)!.Cultures.Keys.ShouldBe(["en", "fr"], ignoreOrder: true);
    }

    [Fact]
    public async Task UnpublishingTheMandatoryLanguageTakesThePageAway()
    {
        var document = Some.Published(await Some.TypeAsync());

        Some.Documents.Unpublish(Some.Again(document), "en").Success.ShouldBeTrue();

        Some.Again(document).Published.ShouldBeFalse();
        Published.GetById(document.Key).ShouldBeNull();
    }

    [Fact]
    public async Task CannotPublishWithoutTheMandatoryLanguage()
    {
        var document = Some.Document(await Some.TypeAsync(), languages: ["fr"]);

        Some.Documents.Publish(document, ["fr"]).Success.ShouldBeFalse();

        Some.Again(document).Published.ShouldBeFalse();
        Published.GetById(document.Key).ShouldBeNull();
    }

    [Fact]
    public async Task AScheduledPublishHappensInItsLanguageAtItsTime()
    {
        var document = Some.Published(await Some.TypeAsync(), languages: ["en", "fr"]);
        document = Some.Again(document);
        document.SetValue("text", "later", "fr");
        var due = DateTime.UtcNow.AddHours(1);
        var schedule = new ContentScheduleCollection();
        schedule.Add(new ContentSchedule("fr", due, ContentScheduleAction.Release));
        Some.Documents.Save(document, contentSchedule: schedule).Success.ShouldBeTrue();

        Some.Documents.PerformScheduledPublish(due.AddMinutes(-1)).ShouldBeEmpty();
        Published.GetById(document.Key)!.GetProperty("text")!.GetSourceValue("fr").ShouldBe("Coffee text fr");
        Some.Documents.PerformScheduledPublish(due.AddMinutes(1)).ShouldAllBe(result => result.Success);

        Published.GetById(document.Key)!.GetProperty("text")!.GetSourceValue("fr").ShouldBe("later");
        Some.Documents.GetContentScheduleByContentId(document.Id).FullSchedule.ShouldBeEmpty();
    }

    [Fact]
    public async Task ATypeThatDoesNotVaryPublishesAsOne()
    {
        var type = await Some.TypeAsync(varies: false);
        var document = new Content("Plain", Constants.System.Root, type);
        document.SetValue("text", "one for all");
        Some.Documents.Save(document).Success.ShouldBeTrue();

        Some.Documents.Publish(document, []).Success.ShouldBeTrue();

        Published.GetById(document.Key)!.GetProperty("text")!.GetSourceValue().ShouldBe("one for all");
        Some.Again(document).Edited.ShouldBeFalse();
    }
}

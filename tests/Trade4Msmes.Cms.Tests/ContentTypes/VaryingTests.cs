using Trade4Msmes.Cms.Tests.Kit;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PublishedCache;

namespace Trade4Msmes.Cms.Tests.ContentTypes;

/// <summary>What becomes of content when its type starts or stops to vary by language.</summary>
public sealed class VaryingTests
{
    [Fact]
    public async Task AValueThatStartsToVaryIsTheDefaultLanguages()
    {
        var type = await Some.TypeAsync();
        var document = Some.Published(type);

        await VaryAsync(type, "shared", ContentVariation.Culture);

        var again = Some.Again(document);
        again.GetValue("shared", "en").ShouldBe("Coffee shared");
        again.GetValue("shared", "en", published: true).ShouldBe("Coffee shared");
        again.GetValue("shared", "fr").ShouldBeNull();
        again.Edited.ShouldBeFalse();
        CmsHost.Get<IPublishedContentCache>().GetById(document.Key)!.GetProperty("shared")!.GetSourceValue("en").ShouldBe("Coffee shared");
    }

    [Fact]
    public async Task AValueThatStopsToVaryKeepsTheDefaultLanguages()
    {
        var type = await Some.TypeAsync();
        var document = Some.Published(type);

        await VaryAsync(type, "text", ContentVariation.Nothing);

        Some.Again(document).GetValue("text").ShouldBe("Coffee text en");
        Some.Again(document).GetValue("text", published: true).ShouldBe("Coffee text en");
        Some.Again(document).Edited.ShouldBeFalse();
    }

    [Fact]
    public async Task OtherLanguagesAreThereAgainWhenTheChangeIsTakenBack()
    {
        var type = await Some.TypeAsync();
        var document = Some.Published(type);

        await VaryAsync(type, "text", ContentVariation.Nothing);
        await VaryAsync(type, "text", ContentVariation.Culture);

        Some.Again(document).GetValue("text", "en").ShouldBe("Coffee text en");
        Some.Again(document).GetValue("text", "fr").ShouldBe("Coffee text fr");
        Some.Again(document).IsCultureEdited("fr").ShouldBeFalse();
    }

    [Fact]
    public async Task ADraftInOneLanguageStaysADraftInThatLanguage()
    {
        var type = await Some.TypeAsync();
        var document = Some.Published(type);
        document = Some.Again(document);
        document.SetValue("text", "draft", "fr");
        Some.Documents.Save(document).Success.ShouldBeTrue();

        await VaryAsync(type, "shared", ContentVariation.Culture);

        var again = Some.Again(document);
        again.Edited.ShouldBeTrue();
        again.IsCultureEdited("fr").ShouldBeTrue();
        again.IsCultureEdited("en").ShouldBeFalse();
    }

    [Fact]
    public async Task ATypeThatStartsToVaryGivesItsNamesToTheDefaultLanguage()
    {
        var type = await Some.TypeAsync(varies: false);
        var document = new Content("Tea", -1, type);
        document.SetValue("text", "green");
        Some.Documents.Save(document).Success.ShouldBeTrue();
        Some.Documents.Publish(document, ["*"]).Success.ShouldBeTrue();
        var draft = new Content("Milk", -1, type);
        Some.Documents.Save(draft).Success.ShouldBeTrue();

        var changed = TypeTests.Again(type);
        changed.Variations = ContentVariation.Culture;
        changed.PropertyTypes.Single(p => p.Alias == "text").Variations = ContentVariation.Culture;
        await TypeTests.SaveAsync(changed);

        var again = Some.Again(document);
        again.GetCultureName("en").ShouldBe("Tea");
        again.GetPublishName("en").ShouldBe("Tea");
        again.PublishedCultures.ShouldBe(["en"]);
        again.GetValue("text", "en", published: true).ShouldBe("green");
        again.Edited.ShouldBeFalse();
        Some.Again(draft).GetCultureName("en").ShouldBe("Milk");
        Some.Again(draft).PublishedCultures.ShouldBeEmpty();
        Some.Again(draft).IsCultureEdited("en").ShouldBeTrue();
        CmsHost.Get<IPublishedContentCache>().GetById(document.Key)!.Cultures.Keys.ShouldBe(["en"]);
    }

    [Fact]
    public async Task ATypeThatStopsToVaryKeepsTheNamesOfTheDefaultLanguage()
    {
        var type = await Some.TypeAsync();
        var document = Some.Published(type, "Cocoa");

        var changed = TypeTests.Again(type);
        changed.Variations = ContentVariation.Nothing;
        await TypeTests.SaveAsync(changed);

        var again = Some.Again(document);
        TypeTests.Again(type).PropertyTypes.ShouldAllBe(p => p.Variations == ContentVariation.Nothing);
        again.Name.ShouldBe("Cocoa en");
        again.GetValue("text").ShouldBe("Cocoa text en");
        again.Published.ShouldBeTrue();
        again.Edited.ShouldBeFalse();
    }

    [Fact]
    public async Task ContentOfComposedTypesFollowsAsFarAsItsOwnTypeVaries()
    {
        var part = await TypeTests.TypeWithAsync("partText");
        var varying = await ComposedAsync(part, varies: true);
        var plain = await ComposedAsync(part, varies: false);
        var document = Some.Document(varying);
        document.SetValue("partText", "en part", "en");
        Some.Documents.Save(document).Success.ShouldBeTrue();
        var other = new Content("Plain", -1, plain);
        other.SetValue("partText", "plain part");
        Some.Documents.Save(other).Success.ShouldBeTrue();

        await VaryAsync(part, "partText", ContentVariation.Nothing);

        Some.Again(document).GetValue("partText").ShouldBe("en part");
        Some.Again(other).GetValue("partText").ShouldBe("plain part");

        await VaryAsync(part, "partText", ContentVariation.Culture);

        Some.Again(document).GetValue("partText", "en").ShouldBe("en part");
        Some.Again(other).GetValue("partText").ShouldBe("plain part");
    }

    private static async Task<IContentType> ComposedAsync(IContentType part, bool varies)
    {
        var type = await Some.TypeAsync(varies);
        type.AddContentType(TypeTests.Again(part)).ShouldBeTrue();
        await TypeTests.SaveAsync(type);
        return TypeTests.Again(type);
    }

    private static async Task VaryAsync(IContentType type, string property, ContentVariation variations)
    {
        var changed = TypeTests.Again(type);
        changed.PropertyTypes.Single(p => p.Alias == property).Variations = variations;
        await TypeTests.SaveAsync(changed);
    }
}

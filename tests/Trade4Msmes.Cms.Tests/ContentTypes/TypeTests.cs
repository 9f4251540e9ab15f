using System.Data;
using Trade4Msmes.Cms.Tests.Kit;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace Trade4Msmes.Cms.Tests.ContentTypes;

public sealed class TypeTests
{
    private static IContentTypeService Types => CmsHost.Get<IContentTypeService>();

    [Fact]
    public async Task ATypeComesBackAsItWasSaved()
    {
        var type = await Some.TypeAsync();
        var list = await Some.TextDataTypeAsync();
        var group = type.PropertyGroups["content"];
        group.Type = PropertyGroupType.Tab;
        var text = type.PropertyTypes.Single(p => p.Alias == "text");
        text.Mandatory = true;
        text.MandatoryMessage = "Say something";
        text.ValidationRegExp = "^.+$";
        text.Description = "What it is about";
        text.LabelOnTop = true;
        type.Description = "A page";
        type.ListView = list.Key;
        type.HistoryCleanup!.KeepAllVersionsNewerThanDays = 7;
        await SaveAsync(type);

        var again = Again(type);

        again.ShouldNotBeSameAs(type);
        again.Description.ShouldBe("A page");
        again.ListView.ShouldBe(list.Key);
        again.AllowedAsRoot.ShouldBeTrue();
        again.Variations.ShouldBe(ContentVariation.Culture);
        again.HistoryCleanup!.KeepAllVersionsNewerThanDays.ShouldBe(7);
        again.Path.ShouldBe($"-1,{type.Id}");
        var sameGroup = again.PropertyGroups.ShouldHaveSingleItem();
        (sameGroup.Id, sameGroup.Key, sameGroup.Alias, sameGroup.Type).ShouldBe((group.Id, group.Key, "content", PropertyGroupType.Tab));
        var same = again.PropertyTypes.Single(p => p.Alias == "text");
        (same.Id, same.Key, same.DataTypeKey).ShouldBe((text.Id, text.Key, text.DataTypeKey));
        (same.Mandatory, same.MandatoryMessage, same.ValidationRegExp).ShouldBe((true, "Say something", "^.+$"));
        (same.Description, same.LabelOnTop, same.Variations).ShouldBe(("What it is about", true, ContentVariation.Culture));
        same.PropertyGroupId!.Value.ShouldBe(group.Id);
        again.PropertyTypes.Select(p => p.Alias).ShouldBe(["text", "shared"]);
    }

    [Fact]
    public async Task AReadTypeIsCleanAndItsReadersDoNotShareIt()
    {
        var type = await Some.TypeAsync();
        var mine = Again(type);
        mine.IsDirty().ShouldBeFalse();

        mine.Name = "Mine";
        mine.HistoryCleanup!.PreventCleanup = true;
        mine.PropertyTypes.First().Name = "Mine";
        mine.RemovePropertyType("shared");

        var again = Again(type);
        again.Name.ShouldBe(type.Name);
        again.HistoryCleanup!.PreventCleanup.ShouldBeFalse();
        again.PropertyTypes.Select(p => p.Name).ShouldBe(["Text", "Shared"]);
    }

    [Fact]
    public async Task APropertyMovesToAnotherGroupWithItsValues()
    {
        var type = await Some.TypeAsync();
        var document = Some.Document(type);
        type.AddPropertyGroup("more", "More").ShouldBeTrue();
        type.MovePropertyType("text", "more").ShouldBeTrue();
        await SaveAsync(type);

        var again = Again(type);

        again.PropertyGroups["more"].PropertyTypes!.ShouldHaveSingleItem().Alias.ShouldBe("text");
        again.PropertyGroups["content"].PropertyTypes!.ShouldHaveSingleItem().Alias.ShouldBe("shared");
        Some.Again(document).GetValue("text", "fr").ShouldBe("Coffee text fr");

        again.RemovePropertyGroup("more");
        await SaveAsync(again);
        Again(type).NoGroupPropertyTypes.ShouldHaveSingleItem().Alias.ShouldBe("text");
        Some.Again(document).GetValue("text", "fr").ShouldBe("Coffee text fr");
    }

    [Fact]
    public async Task ARemovedPropertyTakesItsValuesAlongAndANewOneMayHaveItsAlias()
    {
        var type = await Some.TypeAsync();
        var document = Some.Published(type);
        var gone = type.PropertyTypes.Single(p => p.Alias == "text");
        type.RemovePropertyType("text");
        type.AddPropertyType(await PropertyAsync("text", ContentVariation.Culture), "content").ShouldBeTrue();
        await SaveAsync(type);

        Again(type).PropertyTypes.Single(p => p.Alias == "text").Id.ShouldNotBe(gone.Id);
        Some.Again(document).GetValue("text", "fr").ShouldBeNull();
        Some.Again(document).GetValue("shared").ShouldBe("Coffee shared");
    }

    [Fact]
    public async Task AnOldCopyDoesNotTakeAwayWhatAnotherAdded()
    {
        var type = await Some.TypeAsync();
        var old = Again(type);
        type.AddPropertyType(await PropertyAsync("added", ContentVariation.Nothing), "content").ShouldBeTrue();
        await SaveAsync(type);

        old.Name = "Renamed";
        await SaveAsync(old);

        Again(type).Name.ShouldBe("Renamed");
        Again(type).PropertyTypeExists("added").ShouldBeTrue();
    }

    [Fact]
    public async Task AComposedTypeHasThePropertiesOfTheOtherUntilItIsTakenOut()
    {
        var part = await TypeWithAsync("partText");
        var type = await Some.TypeAsync();
        type.AddContentType(part).ShouldBeTrue();
        await SaveAsync(type);
        var document = Some.Document(Again(type));
        document.SetValue("partText", "part", "fr");
        Some.Documents.Save(document).Success.ShouldBeTrue();
        Some.Again(document).GetValue("partText", "fr").ShouldBe("part");
        Again(type).CompositionIds().ShouldBe([part.Id]);

        var changed = Again(type);
        changed.RemoveContentType(part.Key).ShouldBeTrue();
        await SaveAsync(changed);
        Again(type).CompositionPropertyTypes.ShouldNotContain(p => p.Alias == "partText");
        changed = Again(type);
        changed.AddContentType(part).ShouldBeTrue();
        await SaveAsync(changed);

        Some.Again(document).GetValue("partText", "fr").ShouldBeNull();
        Some.Again(document).GetValue("text", "fr").ShouldBe("Coffee text fr");
    }

    [Fact]
    public async Task AllowedTypesKeepTheirOrderAndMayBeTheTypeItself()
    {
        var (type, child) = (await Some.TypeAsync(), await Some.TypeAsync());
        type.AllowedContentTypes = [new ContentTypeSort(child.Key, 3, child.Alias), new ContentTypeSort(type.Key, 1, type.Alias)];
        await SaveAsync(type);

        Again(type).AllowedContentTypes!.Select(a => (a.Key, a.SortOrder, a.Alias))
            .ShouldBe([(type.Key, 1, type.Alias), (child.Key, 3, child.Alias)]);
        (await Types.GetAllowedParentKeysAsync(child.Key)).Result.ShouldBe([type.Key]);

        (await Types.DeleteAsync(child.Key, Constants.Security.SuperUserKey)).ToString().ShouldBe("Success");
        Again(type).AllowedContentTypes!.ShouldHaveSingleItem().Key.ShouldBe(type.Key);
    }

    [Fact]
    public async Task ATypeHasTemplatesOneOfThemItsOwn()
    {
        var type = await Some.TypeAsync();
        var (first, second) = (await TemplateAsync(), await TemplateAsync());
        type.AllowedTemplates = [first, second];
        type.SetDefaultTemplate(second);
        await SaveAsync(type);

        var again = Again(type);
        again.AllowedTemplates!.Select(t => t.Id).ShouldBe([first.Id, second.Id]);
        again.DefaultTemplate!.Alias.ShouldBe(second.Alias);

        again.SetDefaultTemplate(null);
        again.AllowedTemplates = [first];
        await SaveAsync(again);
        Again(type).AllowedTemplates!.ShouldHaveSingleItem().Id.ShouldBe(first.Id);
        Again(type).DefaultTemplateId.ShouldBe(0);
    }

    [Fact]
    public async Task TwoTypesCannotHaveOneAlias()
    {
        var (one, other) = (await Some.TypeAsync(), await Some.TypeAsync());
        var alias = other.Alias;
        other.Alias = one.Alias;

        await Should.ThrowAsync<DuplicateNameException>(() => SaveAsync(other));

        Again(other).Alias.ShouldBe(alias);
    }

    [Fact]
    public async Task ATypeMovesIntoAFolderAndACopyGetsAnAliasOfItsOwn()
    {
        var type = await Some.TypeAsync();
        var folders = CmsHost.Get<IContentTypeContainerService>();
        var folder = (await folders.CreateAsync(null, $"Folder {Some.Number()}", null, Constants.Security.SuperUserKey)).Result!;
        (await folders.CreateAsync(null, folder.Name!.ToUpperInvariant(), null, Constants.Security.SuperUserKey)).Success.ShouldBeFalse();

        (await Types.MoveAsync(type.Key, folder.Key)).Success.ShouldBeTrue();
        var copy = (await Types.CopyAsync(type.Key, folder.Key)).Result!;

        var again = Again(type);
        (again.ParentId, again.Path, again.Level).ShouldBe((folder.Id, $"-1,{folder.Id},{type.Id}", 2));
        Types.GetChildren(folder.Id).Select(t => t.Id).ShouldBe([type.Id, copy.Id], ignoreOrder: true);
        Again(copy).Alias.ShouldBe(type.Alias + "1");
        Again(copy).PropertyTypes.Select(p => p.Key).ShouldNotContain(p => type.PropertyTypes.Any(original => original.Key == p));
        (await folders.DeleteAsync(folder.Key, Constants.Security.SuperUserKey)).Success.ShouldBeFalse();
        (await folders.GetAsync(folder.Key))!.Name.ShouldBe(folder.Name);
    }

    [Fact]
    public async Task ADeletedTypeTakesItsDocumentsAlong()
    {
        var type = await Some.TypeAsync();
        var document = Some.Published(type);
        Types.HasContentNodes(type.Id).ShouldBeTrue();

        (await Types.DeleteAsync(type.Key, Constants.Security.SuperUserKey)).ToString().ShouldBe("Success");

        Types.Get(type.Key).ShouldBeNull();
        Types.GetAllContentTypeAliases().ShouldNotContain(type.Alias);
        Some.Documents.GetById(document.Key).ShouldBeNull();
    }

    [Fact]
    public async Task WhatIsRolledBackWasNeverThere()
    {
        var type = await Some.TypeAsync();
        using (CmsHost.Get<ICoreScopeProvider>().CreateCoreScope())
        {
            var mine = Again(type);
            mine.Name = "Never";
            await SaveAsync(mine);
            Again(type).Name.ShouldBe("Never");
        }

        Again(type).Name.ShouldBe(type.Name);
    }

    [Fact]
    public async Task ADeletedDataTypeTakesItsPropertiesOutOfTheTypes()
    {
        var type = await Some.TypeAsync();
        var property = await PropertyAsync("going", ContentVariation.Nothing);
        type.AddPropertyType(property, "content").ShouldBeTrue();
        await SaveAsync(type);

        (await CmsHost.Get<IDataTypeService>().DeleteAsync(property.DataTypeKey, Constants.Security.SuperUserKey)).Success.ShouldBeTrue();

        Again(type).PropertyTypes.Select(p => p.Alias).ShouldBe(["text", "shared"]);
    }

    [Fact]
    public async Task MediaTypesAreKeptApart()
    {
        var media = CmsHost.Get<IMediaTypeService>();
        var type = await Some.TypeAsync();
        var picture = new MediaType(CmsHost.Get<IShortStringHelper>(), Constants.System.Root) { Alias = type.Alias, Name = "Picture", AllowedAsRoot = true };
        picture.AddPropertyGroup("image", "Image");
        picture.AddPropertyType(await PropertyAsync("file", ContentVariation.Nothing), "image").ShouldBeTrue();
        (await media.CreateAsync(picture, Constants.Security.SuperUserKey)).Success.ShouldBeTrue();

        media.Get(type.Alias)!.Id.ShouldBe(picture.Id);
        media.Get(type.Key).ShouldBeNull();
        Types.Get(type.Alias)!.Id.ShouldBe(type.Id);
        media.Get(picture.Key)!.PropertyTypes.ShouldHaveSingleItem().Alias.ShouldBe("file");
        (await media.DeleteAsync(picture.Key, Constants.Security.SuperUserKey)).ToString().ShouldBe("Success");
        media.Get(picture.Key).ShouldBeNull();
    }

    internal static IContentType Again(IContentType type) => Types.Get(type.Key)!;

    internal static async Task SaveAsync(IContentType type)
    {
        var result = await Types.UpdateAsync(type, Constants.Security.SuperUserKey);
        result.Success.ShouldBeTrue(result.Result.ToString());
    }

    internal static async Task<PropertyType> PropertyAsync(string alias, ContentVariation variations) =>
        new(CmsHost.Get<IShortStringHelper>(), await Some.TextDataTypeAsync(), alias) { Name = alias, Variations = variations };

    /// <summary>A varying type with one varying property.</summary>
    internal static async Task<IContentType> TypeWithAsync(string alias)
    {
        var type = await Some.TypeAsync();
        type.RemovePropertyType("text");
        type.RemovePropertyType("shared");
        type.AddPropertyType(await PropertyAsync(alias, ContentVariation.Culture), "content").ShouldBeTrue();
        await SaveAsync(type);
        return Again(type);
    }

    private static async Task<ITemplate> TemplateAsync()
    {
        var name = $"template{Some.Number()}";
        return (await CmsHost.Get<ITemplateService>().CreateAsync(name, name, "", Constants.Security.SuperUserKey)).Result!;
    }
}

using Trade4Msmes.Cms.Tests.Kit;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace Trade4Msmes.Cms.Tests.Media;

/// <summary>Makes media and their types, through Core's services.</summary>
internal static class SomeMedia
{
    internal static IMediaService Items => CmsHost.Get<IMediaService>();

    /// <summary>A type with a file ("umbracoFile", kept by the editor of that alias) and a rich text ("about"); its items also serve as folders.</summary>
    internal static async Task<IMediaType> TypeAsync(
        string editor = Constants.PropertyEditors.Aliases.UploadField, ContentVariation variations = ContentVariation.Nothing)
    {
        var strings = CmsHost.Get<IShortStringHelper>();
        var alias = $"media{Some.Number()}";
        var type = new MediaType(strings, Constants.System.Root) { Alias = alias, Name = alias, AllowedAsRoot = true, Variations = variations };
        type.AddPropertyGroup("file", "File");
        type.AddPropertyType(await PropertyAsync(Constants.Conventions.Media.File, editor), "file").ShouldBeTrue();
        type.AddPropertyType(await PropertyAsync("about", Constants.PropertyEditors.Aliases.RichText), "file").ShouldBeTrue();
        var types = CmsHost.Get<IMediaTypeService>();
        (await types.CreateAsync(type, Constants.Security.SuperUserKey)).Success.ShouldBeTrue();
        return types.Get(type.Key)!;
    }

    /// <summary>A saved item; a folder without a file.</summary>
    internal static IMedia Item(IMediaType type, string name, int parentId = Constants.System.Root, string? file = null)
    {
        var media = new Umbraco.Cms.Core.Models.Media(name, parentId, type);
        media.SetValue(Constants.Conventions.Media.File, file);
        Save(media);
        return media;
    }

    internal static void Save(IMedia media) => Items.Save(media).Success.ShouldBeTrue();

    internal static IMedia Again(IMedia media) => Items.GetById(media.Key)!;

    private static async Task<PropertyType> PropertyAsync(string alias, string editor)
    {
        var dataType = new DataType(CmsHost.Get<PropertyEditorCollection>()[editor]!, CmsHost.Get<IConfigurationEditorJsonSerializer>())
        {
            Name = $"{editor} {Some.Number()}",
            DatabaseType = ValueStorageType.Ntext,
            EditorUiAlias = "Umb.PropertyEditorUi",
        };
        var created = await CmsHost.Get<IDataTypeService>().CreateAsync(dataType, Constants.Security.SuperUserKey);
        created.Success.ShouldBeTrue(created.Status.ToString());
        return new PropertyType(CmsHost.Get<IShortStringHelper>(), created.Result, alias) { Name = alias };
    }
}

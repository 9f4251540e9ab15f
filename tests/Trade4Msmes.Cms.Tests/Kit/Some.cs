using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace Trade4Msmes.Cms.Tests.Kit;

/// <summary>Makes what tests need, through Core's services.</summary>
internal static class Some
{
    private static int s_number;

    internal static IContentService Documents => CmsHost.Get<IContentService>();

    internal static int Number() => Interlocked.Increment(ref s_number);

    /// <summary>A document type with a text per language ("text") and one for all ("shared"), allowed at the root and below itself.</summary>
    internal static async Task<IContentType> TypeAsync(bool varies = true)
    {
        var text = await TextDataTypeAsync();
        var strings = CmsHost.Get<IShortStringHelper>();
        var alias = $"type{Number()}";
        var type = new ContentType(strings, Constants.System.Root)
        {
            Alias = alias,
            Name = alias,
            Icon = "icon-document",
            AllowedAsRoot = true,
            Variations = varies ? ContentVariation.Culture : ContentVariation.Nothing,
        };
        type.AddPropertyGroup("content", "Content");
        type.AddPropertyType(
            new PropertyType(strings, text, "text") { Name = "Text", Variations = type.Variations }, "content", "Content");
        type.AddPropertyType(
            new PropertyType(strings, text, "shared") { Name = "Shared", Variations = ContentVariation.Nothing }, "content", "Content");
        var types = CmsHost.Get<IContentTypeService>();
        (await types.CreateAsync(type, Constants.Security.SuperUserKey)).Success.ShouldBeTrue();
        return types.Get(type.Key)!;
    }

    internal static async Task<IDataType> TextDataTypeAsync()
    {
        var editor = CmsHost.Get<PropertyEditorCollection>()[Constants.PropertyEditors.Aliases.TextBox]!;
        var type = new DataType(editor, CmsHost.Get<IConfigurationEditorJsonSerializer>())
        {
            Name = $"Text {Number()}",
            DatabaseType = ValueStorageType.Nvarchar,
            EditorUiAlias = "Umb.PropertyEditorUi.TextBox",
        };
        var created = await CmsHost.Get<IDataTypeService>().CreateAsync(type, Constants.Security.SuperUserKey);
        created.Success.ShouldBeTrue(created.Status.ToString());
        return created.Result;
    }

    /// <summary>A saved document with a name and a text in each of the languages.</summary>
    internal static IContent Document(IContentType type, string name = "Coffee", int parentId = Constants.System.Root, params string[] languages)
    {
        languages = languages.Length == 0 ? ["en", "fr", "es"] : languages;
        var document = new Content(name, parentId, type);
        foreach (var language in languages)
        {
            document.SetCultureName($"{name} {language}", language);
            document.SetValue("text", $"{name} text {language}", language);
        }

        document.SetValue("shared", $"{name} shared");
        Documents.Save(document).Success.ShouldBeTrue();
        return document;
    }

    internal static IContent Published(IContentType type, string name = "Coffee", int parentId = Constants.System.Root, params string[] languages)
    {
        languages = languages.Length == 0 ? ["en", "fr", "es"] : languages;
        var document = Document(type, name, parentId, languages);
        var result = Documents.Publish(document, languages);
        result.Success.ShouldBeTrue(result.Result.ToString());
        return document;
    }

    internal static IContent Again(IContent document) => Documents.GetById(document.Key)!;
}

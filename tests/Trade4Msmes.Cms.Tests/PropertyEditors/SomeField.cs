using System.ComponentModel.DataAnnotations;
using System.Text.Json.Nodes;
using Trade4Msmes.Cms.Tests.Kit;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Models.ContentPublishing;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.Validation;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;
using Umbraco.Cms.Core.Web;

namespace Trade4Msmes.Cms.Tests.PropertyEditors;

/// <summary>A document type with one field, and the ways of an editor and of a reader to its value.</summary>
internal sealed class SomeField
{
    internal const string Alias = "field";

    private static readonly string[] s_cultures = ["en", "fr", "es"];

    private static readonly PropertyValidationContext s_inEnglish =
        new() { Culture = null, Segment = null, CulturesBeingValidated = ["en"], SegmentsBeingValidated = [] };

    private SomeField(IContentType type, IDataType dataType) => (Type, DataType) = (type, dataType);

    internal IContentType Type { get; }

    internal IDataType DataType { get; }

    /// <param name="settings">Of the data type, as JSON, in the form of its file.</param>
    internal static async Task<SomeField> OfAsync(string editor, string settings = "{}", ContentVariation type = ContentVariation.Nothing, ContentVariation field = ContentVariation.Nothing)
    {
        var dataType = await DataTypeAsync(editor, settings);
        var contentType = await TypeAsync(isElement: false, type, new Property(Alias, dataType, field));
        return new SomeField(contentType, dataType);
    }

    internal static async Task<IDataType> DataTypeAsync(string editor, string settings = "{}")
    {
        var serializer = CmsHost.Get<IConfigurationEditorJsonSerializer>();
        var dataEditor = CmsHost.Get<PropertyEditorCollection>()[editor].ShouldNotBeNull($"There is no editor {editor}.");
        var dataType = new Umbraco.Cms.Core.Models.DataType(dataEditor, serializer)
        {
            Name = $"{editor} {Some.Number()}",
            DatabaseType = ValueTypes.ToStorageType(dataEditor.GetValueEditor().ValueType),
            EditorUiAlias = "Umb.PropertyEditorUi",
            ConfigurationData = dataEditor.GetConfigurationEditor().FromDatabase(settings, serializer),
        };
        var created = await CmsHost.Get<IDataTypeService>().CreateAsync(dataType, Constants.Security.SuperUserKey);
        created.Success.ShouldBeTrue(created.Status.ToString());
        return created.Result;
    }

    internal static async Task<IContentType> TypeAsync(bool isElement, ContentVariation variations, params Property[] properties)
    {
        var strings = CmsHost.Get<IShortStringHelper>();
        var alias = $"type{Some.Number()}";
        var type = new ContentType(strings, Constants.System.Root)
        {
            Alias = alias,
            Name = alias,
            Icon = "icon-document",
            AllowedAsRoot = !isElement,
            IsElement = isElement,
            Variations = variations,
        };
        type.AddPropertyGroup("content", "Content");
        foreach (var property in properties)
        {
            type.AddPropertyType(
                new PropertyType(strings, property.DataType, property.Alias) { Name = property.Alias, Variations = property.Variations }, "content", "Content");
        }

        var types = CmsHost.Get<IContentTypeService>();
        var created = await types.CreateAsync(type, Constants.Security.SuperUserKey);
        created.Success.ShouldBeTrue(created.Result.ToString());
        return types.Get(type.Key)!;
    }

    /// <summary>Saves a new document as the backoffice does.</summary>
    /// <param name="value">What the editor sends, as JSON; null for nothing.</param>
    internal async Task<IContent> SavedAsync(string? value, string? culture = null)
    {
        if (Varies)
        {
            var document = new Content("Page", Constants.System.Root, Type);
            foreach (var each in s_cultures)
            {
                document.SetCultureName($"Page {each} {Some.Number()}", each);
            }

            Save(document, value, culture);
            return document;
        }

        var created = await CmsHost.Get<IContentEditingService>().CreateAsync(
            new ContentCreateModel { ContentTypeKey = Type.Key, Variants = Variant(), Properties = Properties(value) }, Constants.Security.SuperUserKey);
        created.Success.ShouldBeTrue(created.Status.ToString());
        return created.Result.Content!;
    }

    internal async Task SaveAsync(IContent document, string? value, string? culture = null)
    {
        if (Varies)
        {
            Save(Some.Again(document), value, culture);
            return;
        }

        var updated = await CmsHost.Get<IContentEditingService>().UpdateAsync(
            document.Key, new ContentUpdateModel { Variants = Variant(), Properties = Properties(value) }, Constants.Security.SuperUserKey);
        updated.Success.ShouldBeTrue(updated.Status.ToString());
    }

    internal async Task PublishAsync(IContent document, params string[] cultures)
    {
        if (Varies)
        {
            var result = Some.Documents.Publish(Some.Again(document), cultures);
            result.Success.ShouldBeTrue(result.Result.ToString());
            return;
        }

        (await TryPublishAsync(document)).ShouldBeTrue();
    }

    /// <returns>False when a rule of the field is broken.</returns>
    internal static async Task<bool> TryPublishAsync(IContent document) => (await CmsHost.Get<IContentPublishingService>()
        .PublishAsync(document.Key, [new CulturePublishScheduleModel { Culture = null }], Constants.Security.SuperUserKey)).Success;

    /// <summary>Saved, published, and as a reader finds it.</summary>
    internal async Task<IPublishedProperty> PublishedAsync(string? value)
    {
        var document = await SavedAsync(value);
        await PublishAsync(document);
        return Read(document);
    }

    internal static IPublishedProperty Read(IContent document, bool preview = false) =>
        CmsHost.Get<IPublishedContentCache>().GetById(preview, document.Key).ShouldNotBeNull().GetProperty(Alias).ShouldNotBeNull();

    /// <summary>A value as a page gets it.</summary>
    internal static object? Value(IPublishedProperty property, string? culture = null)
    {
        using var context = CmsHost.Get<IUmbracoContextFactory>().EnsureUmbracoContext();
        return property.GetValue(culture);
    }

    internal static object? Stored(IContent document, string? culture = null) => Some.Again(document).GetValue(Alias, culture);

    /// <summary>What the backoffice gets to show, as JSON.</summary>
    internal string Shown(IContent document, string? culture = null)
    {
        var property = Some.Again(document).Properties[Alias]!;
        return CmsHost.Get<IJsonSerializer>().Serialize(ValueEditor.ToEditor(property, culture));
    }

    /// <summary>What is stored of what an editor sends, without a document.</summary>
    internal object? Store(string? sent, object? current) =>
        ValueEditor.FromEditor(new ContentPropertyData(Sent(sent), DataType.ConfigurationObject) { ContentKey = Guid.NewGuid(), PropertyTypeKey = Guid.NewGuid() }, current);

    /// <summary>What an editor shows of what is stored, as JSON, without a document.</summary>
    internal string Show(object? stored)
    {
        var property = new Umbraco.Cms.Core.Models.Property(Type.PropertyTypes.Single());
        property.SetValue(stored);
        return CmsHost.Get<IJsonSerializer>().Serialize(ValueEditor.ToEditor(property));
    }

    /// <summary>Problems inside a value, each with the path of its place.</summary>
    internal IReadOnlyList<(string Path, string? Message)> ProblemPlaces(string? value) =>
        [.. Found(value).OfType<INestedValidationResults>().SelectMany(all => all.ValidationResults).OfType<NestedJsonPathValidationResults>()
            .SelectMany(place => place.ValidationResults.Select(problem => ($".{place.JsonPath}", problem.ErrorMessage)))];

    /// <summary>What is wrong with a value, as the backoffice shows it before saving.</summary>
    internal IReadOnlyList<string?> Problems(string? value) =>
        [.. Found(value).Select(problem => problem.ErrorMessage)];

    /// <summary>JSON in one form, to compare it.</summary>
    internal static string Json(string? json) => JsonNode.Parse(json.ShouldNotBeNull())!.ToJsonString();

    /// <summary>A value as Core hands it to property editors: parsed JSON.</summary>
    internal static object? Sent(string? json) => json is null ? null : CmsHost.Get<IJsonSerializer>().Deserialize<object>(json);

    private IDataValueEditor ValueEditor => CmsHost.Get<PropertyEditorCollection>()[DataType.EditorAlias]!.GetValueEditor();

    private IEnumerable<ValidationResult> Found(string? value) =>
        CmsHost.Get<IPropertyValidationService>().ValidatePropertyValue(Type.PropertyTypes.Single(), Sent(value), s_inEnglish);

    private bool Varies => Type.Variations != ContentVariation.Nothing;

    // Core's editing service asks which languages the user may edit; here everybody may edit each.
    private void Save(IContent document, string? value, string? culture)
    {
        document.SetValue(Alias, Store(value, document.GetValue(Alias, culture)), culture);
        Some.Documents.Save(document).Success.ShouldBeTrue();
    }

    private static VariantModel[] Variant() => [new() { Name = $"Page {Some.Number()}" }];

    private static PropertyValueModel[] Properties(string? value) => [new() { Alias = Alias, Value = Sent(value) }];

    internal sealed record Property(string Alias, IDataType DataType, ContentVariation Variations = ContentVariation.Nothing);
}

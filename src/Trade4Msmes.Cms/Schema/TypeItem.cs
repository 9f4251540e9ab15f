using Umbraco.Cms.Core.Models;

namespace Trade4Msmes.Cms.Schema;

/// <summary>What document types and media types have in common.</summary>
/// <param name="Structure">The types that may lie below, in the editors' order.</param>
/// <param name="Properties">Its own properties, without those of its compositions, in the order of their aliases.</param>
/// <param name="Tabs">Its own tabs and groups, in the order of their keys.</param>
public abstract record TypeItem(
    Guid Key, string Alias, TypeInfo Info, IReadOnlyList<AllowedType> Structure, IReadOnlyList<PropertyItem> Properties,
    IReadOnlyList<TabItem> Tabs)
    : SchemaItem(Key, Alias)
{
    /// <inheritdoc/>
    public override IEnumerable<SchemaNeed> Needs =>
    [
        .. Properties.Select(property => new SchemaNeed(SchemaKind.DataType, property.DataType, null)),
        .. Info.ListView is { } listView ? [new SchemaNeed(SchemaKind.DataType, listView, null)] : Array.Empty<SchemaNeed>(),
        .. Info.Compositions.Select(composition => new SchemaNeed(Kind, composition.Key, composition.Alias)),
        .. Structure.Select(child => new SchemaNeed(Kind, child.Key, child.Alias, First: false)),
    ];
}

/// <summary>A document type, or an element type when <see cref="TypeInfo.IsElement"/>.</summary>
/// <param name="DefaultTemplate">Alias of one of the allowed templates; null for none.</param>
/// <param name="AllowedInLibrary">Part of the format of Umbraco 18; this site has no library of elements.</param>
public sealed record ContentTypeItem(
    Guid Key, string Alias, TypeInfo Info, IReadOnlyList<AllowedType> Structure, IReadOnlyList<PropertyItem> Properties,
    IReadOnlyList<TabItem> Tabs, VersionCleanup VersionCleanup, string? DefaultTemplate, IReadOnlyList<SchemaReference> AllowedTemplates,
    bool AllowedInLibrary)
    : TypeItem(Key, Alias, Info, Structure, Properties, Tabs)
{
    /// <inheritdoc/>
    public override SchemaKind Kind => SchemaKind.ContentType;

    /// <inheritdoc/>
    public override IEnumerable<SchemaNeed> Needs =>
        [.. base.Needs, .. AllowedTemplates.Select(template => new SchemaNeed(SchemaKind.Template, template.Key, template.Alias))];
}

/// <summary>A media type.</summary>
public sealed record MediaTypeItem(
    Guid Key, string Alias, TypeInfo Info, IReadOnlyList<AllowedType> Structure, IReadOnlyList<PropertyItem> Properties,
    IReadOnlyList<TabItem> Tabs)
    : TypeItem(Key, Alias, Info, Structure, Properties, Tabs)
{
    /// <inheritdoc/>
    public override SchemaKind Kind => SchemaKind.MediaType;
}

/// <summary>The head of a type.</summary>
/// <param name="ListView">Key of the data type that lists its children; null for none.</param>
/// <param name="Folder">Path of its folder, names joined by a slash and escaped as in a URL; null at the root.</param>
/// <param name="Compositions">The types whose properties it takes over, in the order of their aliases.</param>
public sealed record TypeInfo(
    string Name, string Icon, string Thumbnail, string Description, bool AllowedAtRoot, Guid? ListView, ContentVariation Variations,
    bool IsElement, string? Folder, IReadOnlyList<SchemaReference> Compositions);

/// <summary>A type that may lie below another.</summary>
public sealed record AllowedType(Guid Key, string Alias, int SortOrder);

/// <summary>How long old versions of a document are kept, where a type has a rule of its own. Days; null for the site's rule.</summary>
public sealed record VersionCleanup(bool Prevent, int? KeepAllDays, int? KeepLatestPerDayDays);

/// <summary>A property of a type.</summary>
/// <param name="DataType">Key of its data type.</param>
/// <param name="EditorAlias">Alias of the data type's editor; for people, and must fit.</param>
/// <param name="Validation">A regular expression that its text must match; empty for none.</param>
/// <param name="Tab">Alias of the tab or group it stands in; null for none.</param>
public sealed record PropertyItem(
    Guid Key, string Name, string Alias, Guid DataType, string EditorAlias, bool Mandatory, string Validation, string Description,
    int SortOrder, string? Tab, ContentVariation Variations, string MandatoryMessage, string ValidationMessage, bool LabelOnTop);

/// <summary>A tab, or a group within one.</summary>
/// <param name="Alias">Its own alias, after that of its tab and a slash for a group within a tab.</param>
public sealed record TabItem(Guid Key, string Caption, string Alias, PropertyGroupType Type, int SortOrder);

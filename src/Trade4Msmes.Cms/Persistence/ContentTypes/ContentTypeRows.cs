namespace Trade4Msmes.Cms.Persistence.ContentTypes;

/// <summary>cmsContentType: a document, element or media type.</summary>
internal sealed class ContentTypeRow
{
    public int NodeId { get; set; }

    public string Alias { get; set; } = "";

    public string? Icon { get; set; }

    public string? Thumbnail { get; set; }

    public string? Description { get; set; }

    /// <summary>Key of the data type of its collection view; null for none.</summary>
    public Guid? ListView { get; set; }

    public bool IsElement { get; set; }

    public bool AllowAtRoot { get; set; }

    public bool AllowedInLibrary { get; set; }

    /// <summary>A <see cref="Umbraco.Cms.Core.Models.ContentVariation"/>.</summary>
    public byte Variations { get; set; }
}

/// <summary>cmsContentType2ContentType: a type (child) is composed of another (parent).</summary>
internal sealed class CompositionRow
{
    public int ParentId { get; set; }

    public int ChildId { get; set; }
}

/// <summary>cmsContentTypeAllowedContentType: below items of a type, items of another may be made.</summary>
internal sealed class AllowedTypeRow
{
    public int TypeId { get; set; }

    public int AllowedId { get; set; }

    public int SortOrder { get; set; }
}

/// <summary>umbracoContentVersionCleanupPolicy: how long old versions of a type's documents are kept.</summary>
internal sealed class CleanupPolicyRow
{
    public int TypeId { get; set; }

    public bool PreventCleanup { get; set; }

    public int? KeepAllVersionsNewerThanDays { get; set; }

    public int? KeepLatestVersionPerDayForDays { get; set; }

    public DateTime Updated { get; set; }
}

/// <summary>cmsDocumentType: a template that documents of a type may have.</summary>
internal sealed class TypeTemplateRow
{
    public int TypeId { get; set; }

    public int TemplateId { get; set; }

    public bool IsDefault { get; set; }
}

/// <summary>cmsPropertyTypeGroup: a tab or group of a type's properties.</summary>
internal sealed class PropertyGroupRow
{
    public int Id { get; set; }

    public Guid Key { get; set; }

    public int TypeId { get; set; }

    /// <summary>A <see cref="Umbraco.Cms.Core.Models.PropertyGroupType"/>.</summary>
    public short Kind { get; set; }

    public string Name { get; set; } = "";

    public string Alias { get; set; } = "";

    public int SortOrder { get; set; }
}

/// <summary>cmsPropertyType: a property of a type.</summary>
internal sealed class PropertyTypeRow
{
    public int Id { get; set; }

    public Guid Key { get; set; }

    public int DataTypeId { get; set; }

    public int ContentTypeId { get; set; }

    public int? GroupId { get; set; }

    public string Alias { get; set; } = "";

    public string Name { get; set; } = "";

    public int SortOrder { get; set; }

    public bool Mandatory { get; set; }

    public string? MandatoryMessage { get; set; }

    public string? ValidationRegExp { get; set; }

    public string? ValidationRegExpMessage { get; set; }

    public string? Description { get; set; }

    public bool LabelOnTop { get; set; }

    public byte Variations { get; set; }
}

namespace Trade4Msmes.Cms.Persistence.Contents;

/// <summary>umbracoContent: which type a document or a media item has.</summary>
internal sealed class ContentRow
{
    public int NodeId { get; set; }

    public int ContentTypeId { get; set; }
}

/// <summary>umbracoContentVersion: each save has one current version; each publish one published version.</summary>
internal sealed class ContentVersionRow
{
    public int Id { get; set; }

    public int NodeId { get; set; }

    public DateTime VersionDate { get; set; }

    public int? UserId { get; set; }

    /// <summary>The version that editors work on. Exactly one a node.</summary>
    public bool Current { get; set; }

    /// <summary>The name in this version; for content that varies, the default language's.</summary>
    public string? Text { get; set; }

    public bool PreventCleanup { get; set; }
}

/// <summary>umbracoContentVersionCultureVariation: the name of a version in one language.</summary>
internal sealed class ContentVersionCultureVariationRow
{
    public int Id { get; set; }

    public int VersionId { get; set; }

    public int LanguageId { get; set; }

    public string Name { get; set; } = "";

    public DateTime Date { get; set; }

    public int? AvailableUserId { get; set; }
}

/// <summary>umbracoDocument: the state of a document across its languages.</summary>
internal sealed class DocumentRow
{
    public int NodeId { get; set; }

    public bool Published { get; set; }

    /// <summary>The current version differs from what is published.</summary>
    public bool Edited { get; set; }
}

/// <summary>umbracoDocumentVersion: the part of a version that only documents have.</summary>
internal sealed class DocumentVersionRow
{
    public int Id { get; set; }

    public int? TemplateId { get; set; }

    /// <summary>The version that readers see. At most one a node.</summary>
    public bool Published { get; set; }
}

/// <summary>umbracoDocumentCultureVariation: the state of a document in one language.</summary>
internal sealed class DocumentCultureVariationRow
{
    public int Id { get; set; }

    public int NodeId { get; set; }

    public int LanguageId { get; set; }

    public bool Edited { get; set; }

    /// <summary>The current version has a name in this language.</summary>
    public bool Available { get; set; }

    public bool Published { get; set; }

    public string? Name { get; set; }
}

/// <summary>umbracoMediaVersion: the path of a media version's file.</summary>
internal sealed class MediaVersionRow
{
    public int Id { get; set; }

    public string? Path { get; set; }
}

/// <summary>umbracoPropertyData: one value of one version, in one language or in none.</summary>
internal sealed class PropertyDataRow
{
    public int Id { get; set; }

    public int VersionId { get; set; }

    public int PropertyTypeId { get; set; }

    public int? LanguageId { get; set; }

    public string? Segment { get; set; }

    public int? IntValue { get; set; }

    public decimal? DecimalValue { get; set; }

    public DateTime? DateValue { get; set; }

    public string? TextValue { get; set; }
}

/// <summary>umbracoContentSchedule: a publish or unpublish to come.</summary>
internal sealed class ContentScheduleRow
{
    public Guid Id { get; set; }

    public int NodeId { get; set; }

    public int? LanguageId { get; set; }

    public DateTime Date { get; set; }

    /// <summary>"Release" or "Expire".</summary>
    public string Action { get; set; } = "";
}

namespace Trade4Msmes.Cms.Persistence.Contents;

/// <summary>One version of a content item as one row. Its properties carry the names of IContent's and IMedia's members, which queries use.</summary>
internal sealed class ContentView
{
    public int Id { get; set; }

    public Guid Key { get; set; }

    public Guid ObjectType { get; set; }

    public int ParentId { get; set; }

    public int Level { get; set; }

    public string Path { get; set; } = "";

    public int SortOrder { get; set; }

    public bool Trashed { get; set; }

    public int CreatorId { get; set; }

    public DateTime CreateDate { get; set; }

    public int ContentTypeId { get; set; }

    public int VersionId { get; set; }

    public string? Name { get; set; }

    public DateTime UpdateDate { get; set; }

    public int WriterId { get; set; }

    // Documents only.
    public bool Published { get; set; }

    public bool Edited { get; set; }

    public int? TemplateId { get; set; }

    public int? PublishedVersionId { get; set; }

    public string? PublishName { get; set; }

    public DateTime? PublishDate { get; set; }

    public int? PublisherId { get; set; }

    public int? PublishTemplateId { get; set; }
}

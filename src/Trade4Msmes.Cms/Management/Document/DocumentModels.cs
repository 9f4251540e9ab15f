using System.Text.Json.Serialization;
using Trade4Msmes.Cms.Serialization;

namespace Trade4Msmes.Cms.Management.Document;

internal sealed record DocumentTypeReference(Guid Id, string Icon, Reference? Collection);

/// <summary>A language of a document, as trees and pickers show it.</summary>
internal sealed record DocumentVariantItem(Guid Id, string Name, string? Culture, string State)
{
    public IReadOnlyList<Flag> Flags => Flag.None;
}

internal sealed record DocumentItem(
    Guid Id, bool IsTrashed, Reference? Parent, bool HasChildren, DocumentTypeReference DocumentType, IReadOnlyList<DocumentVariantItem> Variants)
{
    public bool IsProtected => false;

    public IReadOnlyList<Flag> Flags => Flag.None;
}

internal sealed record DocumentTreeItem(
    Guid Id, Reference? Parent, IReadOnlyList<Reference> Ancestors, bool HasChildren, bool IsTrashed, bool NoAccess, DateTime CreateDate,
    DocumentTypeReference DocumentType, IReadOnlyList<DocumentVariantItem> Variants)
{
    public bool IsProtected => false;

    public IReadOnlyList<Flag> Flags => Flag.None;
}

internal sealed record DocumentResponse(
    Guid Id, bool IsTrashed, Reference? Template, DocumentTypeReference DocumentType, IReadOnlyList<DocumentValue> Values,
    IReadOnlyList<DocumentVariant> Variants)
{
    public IReadOnlyList<Flag> Flags => Flag.None;
}

/// <summary>A document in one language.</summary>
internal sealed record DocumentVariant(Guid Id, string? Culture, string Name, string State, DateTime CreateDate, DateTime UpdateDate)
{
    public string? Segment => null;

    public DateTime? PublishDate { get; init; }

    public DateTime? ScheduledPublishDate { get; init; }

    public DateTime? ScheduledUnpublishDate { get; init; }

    public IReadOnlyList<Flag> Flags => Flag.None;
}

/// <summary>A property's value, on its way to the editor or back.</summary>
internal sealed record DocumentValue(string Alias, string? Culture, string? Segment)
{
    public string? EditorAlias { get; init; }

    [JsonConverter(typeof(PlainObjectJsonConverter))]
    public object? Value { get; init; }
}

internal sealed record DocumentVariantName(string? Culture, string? Segment, string Name);

/// <summary>What a save sends. The same shape serves validation and publishing, which add the languages they mean.</summary>
internal record DocumentRequest
{
    public Reference? Template { get; init; }

    public IReadOnlyList<DocumentValue> Values { get; init; } = [];

    public IReadOnlyList<DocumentVariantName> Variants { get; init; } = [];
}

internal sealed record ValidateDocumentRequest : DocumentRequest
{
    public IReadOnlyCollection<string>? Cultures { get; init; }
}

internal sealed record PublishingDocumentRequest : DocumentRequest
{
    public IReadOnlyCollection<string> CulturesToPublish { get; init; } = [];
}

internal sealed record CreateDocumentRequest : DocumentRequest
{
    public Guid? Id { get; init; }

    public Reference? Parent { get; init; }

    public required Reference DocumentType { get; init; }

    public IReadOnlyCollection<string> CulturesToPublish { get; init; } = [];
}

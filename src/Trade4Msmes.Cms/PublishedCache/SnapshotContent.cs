using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Extensions;

namespace Trade4Msmes.Cms.PublishedCache;

/// <summary>A document as readers (or, as a preview, editors) see it. Immutable: a publish makes a new one.</summary>
internal sealed class SnapshotContent : Umbraco.Cms.Core.Models.PublishedContent.PublishableContentBase, IPublishedContent
{
    private readonly Dictionary<string, SnapshotProperty> _properties;
    private readonly IVariationContextAccessor _variationContext;
    private readonly bool _preview;

    internal SnapshotContent(IContent source, IPublishedContentType type, bool preview, IVariationContextAccessor variationContext)
    {
        _preview = preview;
        _variationContext = variationContext;
        ContentType = type;
        Cultures = CulturesOf(source, preview);
        _properties = type.PropertyTypes
            .Where(propertyType => source.Properties.Contains(propertyType.Alias))
            .Select(propertyType => new SnapshotProperty(propertyType, this, Sources(source, propertyType, preview), preview, variationContext))
            .ToDictionary(property => property.Alias, StringComparer.OrdinalIgnoreCase);
        Id = source.Id;
        Key = source.Key;
        Level = source.Level;
        Path = source.Path;
        SortOrder = source.SortOrder;
        CreatorId = source.CreatorId;
        CreateDate = source.CreateDate;
        WriterId = preview ? source.WriterId : source.PublisherId ?? source.WriterId;
        UpdateDate = preview ? source.UpdateDate : source.PublishDate ?? source.UpdateDate;
        TemplateId = preview ? source.TemplateId : source.PublishTemplateId;
    }

    public override IPublishedContentType ContentType { get; }

    public override Guid Key { get; }

    public override int Id { get; }

    public int Level { get; }

    public string Path { get; }

    public int? TemplateId { get; }

    public override int SortOrder { get; }

    public override int CreatorId { get; }

    public override DateTime CreateDate { get; }

    public override int WriterId { get; }

    public override DateTime UpdateDate { get; }

    public override IReadOnlyDictionary<string, PublishedCultureInfo> Cultures { get; }

    public override PublishedItemType ItemType => PublishedItemType.Content;

    public override IEnumerable<IPublishedProperty> Properties => _properties.Values;

    public string Name => this.Name(_variationContext);

    /// <summary>Segments are kept by IDocumentUrlService; Core's member is on its way out.</summary>
    public string? UrlSegment => throw new NotSupportedException("IPublishedContent.UrlSegment: ask IDocumentUrlService.GetUrlSegment.");

    public override IPublishedProperty? GetProperty(string alias) => _properties.GetValueOrDefault(alias);

    public override bool IsDraft(string? culture = null) => _preview;

    public override bool IsPublished(string? culture = null) =>
        !_preview && (culture is null || !ContentType.Variations.VariesByCulture() || Cultures.ContainsKey(culture));

    private static Dictionary<string, object?> Sources(IContent source, IPublishedPropertyType type, bool preview)
    {
        var values = new Dictionary<string, object?>(StringComparer.OrdinalIgnoreCase);
        foreach (var value in source.Properties[type.Alias]!.Values.Where(v => v.Segment is null))
        {
            values[value.Culture ?? ""] = preview ? value.EditedValue : value.PublishedValue;
        }

        return values;
    }

    private static Dictionary<string, PublishedCultureInfo> CulturesOf(IContent source, bool preview)
    {
        if (!source.ContentType.VariesByCulture())
        {
            var name = (preview ? source.Name : source.PublishName) ?? source.Name ?? "?";
            return new(StringComparer.OrdinalIgnoreCase) { [""] = new PublishedCultureInfo("", name, null, source.UpdateDate) };
        }

        return ((preview ? source.CultureInfos : source.PublishCultureInfos) ?? []).Values
            .ToDictionary(c => c.Culture, c => new PublishedCultureInfo(c.Culture, c.Name, null, c.Date), StringComparer.OrdinalIgnoreCase);
    }
}

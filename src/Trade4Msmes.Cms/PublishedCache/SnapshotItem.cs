using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Extensions;

namespace Trade4Msmes.Cms.PublishedCache;

/// <summary>What documents and media show alike. Immutable: a change makes a new one.</summary>
internal abstract class SnapshotItem : Umbraco.Cms.Core.Models.PublishedContent.PublishableContentBase, IPublishedContent
{
    private readonly Dictionary<string, SnapshotProperty> _properties;
    private readonly IVariationContextAccessor _variationContext;

    /// <param name="value">Which of a property's values is shown: the edited or the published one.</param>
    protected SnapshotItem(
        IContentBase source, IPublishedContentType type, Func<IPropertyValue, object?> value, bool preview,
        IVariationContextAccessor variationContext)
    {
        _variationContext = variationContext;
        ContentType = type;
        _properties = type.PropertyTypes
            .Where(propertyType => source.Properties.Contains(propertyType.Alias))
            .Select(propertyType => new SnapshotProperty(propertyType, this, Sources(source, propertyType, value), preview, variationContext))
            .ToDictionary(property => property.Alias, StringComparer.OrdinalIgnoreCase);
        Id = source.Id;
        Key = source.Key;
        Level = source.Level;
        Path = source.Path;
        SortOrder = source.SortOrder;
        CreatorId = source.CreatorId;
        CreateDate = source.CreateDate;
    }

    public override IPublishedContentType ContentType { get; }

    public override Guid Key { get; }

    public override int Id { get; }

    public int Level { get; }

    public string Path { get; }

    public abstract int? TemplateId { get; }

    public override int SortOrder { get; }

    public override int CreatorId { get; }

    public override DateTime CreateDate { get; }

    public override IEnumerable<IPublishedProperty> Properties => _properties.Values;

    public string Name => this.Name(_variationContext);

    /// <summary>Segments are kept by IDocumentUrlService; Core's member is on its way out.</summary>
    public string? UrlSegment => throw new NotSupportedException("IPublishedContent.UrlSegment: ask IDocumentUrlService.GetUrlSegment.");

    public override IPublishedProperty? GetProperty(string alias) => _properties.GetValueOrDefault(alias);

    /// <summary>The one name of what is the same in all languages.</summary>
    protected static Dictionary<string, PublishedCultureInfo> OneName(string? name, DateTime date) =>
        new(StringComparer.OrdinalIgnoreCase) { [""] = new PublishedCultureInfo("", name ?? "?", null, date) };

    private static Dictionary<string, object?> Sources(IContentBase source, IPublishedPropertyType type, Func<IPropertyValue, object?> value)
    {
        var values = new Dictionary<string, object?>(StringComparer.OrdinalIgnoreCase);
        foreach (var each in source.Properties[type.Alias]!.Values.Where(v => v.Segment is null))
        {
            values[each.Culture ?? ""] = value(each);
        }

        return values;
    }
}

using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Extensions;

namespace Trade4Msmes.Cms.PublishedCache;

/// <summary>A document as readers (or, as a preview, editors) see it.</summary>
internal sealed class SnapshotContent : SnapshotItem
{
    private readonly bool _preview;

    internal SnapshotContent(IContent source, IPublishedContentType type, bool preview, IVariationContextAccessor variationContext)
        : base(source, type, value => preview ? value.EditedValue : value.PublishedValue, preview, variationContext)
    {
        _preview = preview;
        Cultures = CulturesOf(source, preview);
        WriterId = preview ? source.WriterId : source.PublisherId ?? source.WriterId;
        UpdateDate = preview ? source.UpdateDate : source.PublishDate ?? source.UpdateDate;
        TemplateId = preview ? source.TemplateId : source.PublishTemplateId;
    }

    public override int? TemplateId { get; }

    public override int WriterId { get; }

    public override DateTime UpdateDate { get; }

    public override IReadOnlyDictionary<string, PublishedCultureInfo> Cultures { get; }

    public override PublishedItemType ItemType => PublishedItemType.Content;

    public override bool IsDraft(string? culture = null) => _preview;

    public override bool IsPublished(string? culture = null) =>
        !_preview && (culture is null || !ContentType.Variations.VariesByCulture() || Cultures.ContainsKey(culture));

    private static Dictionary<string, PublishedCultureInfo> CulturesOf(IContent source, bool preview) =>
        source.ContentType.VariesByCulture()
            ? ((preview ? source.CultureInfos : source.PublishCultureInfos) ?? []).Values
                .ToDictionary(c => c.Culture, c => new PublishedCultureInfo(c.Culture, c.Name, null, c.Date), StringComparer.OrdinalIgnoreCase)
            : OneName((preview ? source.Name : source.PublishName) ?? source.Name, source.UpdateDate);
}

using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Trade4Msmes.Cms.PublishedCache;

/// <summary>A media item. It has no drafts: readers see what was saved last.</summary>
internal sealed class SnapshotMedia : SnapshotItem
{
    internal SnapshotMedia(IMedia source, IPublishedContentType type, IVariationContextAccessor variationContext)
        : base(source, type, value => value.EditedValue, preview: false, variationContext)
    {
        Cultures = OneName(source.Name, source.UpdateDate);
        WriterId = source.WriterId;
        UpdateDate = source.UpdateDate;
    }

    public override int? TemplateId => null;

    public override int WriterId { get; }

    public override DateTime UpdateDate { get; }

    public override IReadOnlyDictionary<string, PublishedCultureInfo> Cultures { get; }

    public override PublishedItemType ItemType => PublishedItemType.Media;

    public override bool IsDraft(string? culture = null) => false;

    public override bool IsPublished(string? culture = null) => true;
}

using Trade4Msmes.Cms.PropertyEditors.Values;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Extensions;

namespace Trade4Msmes.Cms.PropertyEditors.Links;

/// <summary>Links for pages: a <see cref="Link"/> where the data type allows one, else several. Links to what readers can't see are left out.</summary>
[DefaultPropertyValueConverter]
public sealed class MultiUrlPickerValueConverter(
    IJsonSerializer serializer, IPublishedContentCache documents, IPublishedMediaCache media, IPublishedUrlProvider urls) : PropertyValueConverterBase
{
    public override bool IsConverter(IPublishedPropertyType propertyType) =>
        propertyType.EditorAlias == Constants.PropertyEditors.Aliases.MultiUrlPicker;

    public override bool? IsValue(object? value, PropertyValueLevel level) => value is not null && value.ToString() != "[]";

    public override Type GetPropertyValueType(IPublishedPropertyType propertyType) => MostOf(propertyType) == 1 ? typeof(Link) : typeof(IEnumerable<Link>);

    // A linked document can move without a change here.
    public override PropertyCacheLevel GetPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.None;

    public override object? ConvertSourceToIntermediate(
        IPublishedElement owner, IPublishedPropertyType propertyType, object? source, bool preview) => serializer.Read<List<PickedLink>>(source);

    public override object? ConvertIntermediateToObject(
        IPublishedElement owner, IPublishedPropertyType propertyType, PropertyCacheLevel referenceCacheLevel, object? inter, bool preview)
    {
        var links = ((List<PickedLink>?)inter ?? []).Select(link => LinkOf(link, preview)).OfType<Link>();
        return MostOf(propertyType) switch
        {
            1 => links.FirstOrDefault(),
            > 1 and var most => links.Take(most).ToList(),
            _ => links.ToList(),
        };
    }

    private Link? LinkOf(PickedLink link, bool preview)
    {
        if (link.Key is not { } key)
        {
            return PickedLink.IsSafe(link.Url) ? Made(link, LinkType.External, link.Url, link.Name) : null;
        }

        var item = link.IsMedia ? media.GetById(preview, key) : documents.GetById(preview, key);
        return item is null
            ? null
            : Made(link, link.IsMedia ? LinkType.Media : LinkType.Content, item.Url(urls, link.Culture), string.IsNullOrWhiteSpace(link.Name) ? item.Name : link.Name);
    }

    private static Link Made(PickedLink link, LinkType type, string? url, string? name) =>
        new() { Name = name, Target = link.Target, Type = type, Udi = link.Udi, Url = url + link.QueryString };

    private static int MostOf(IPublishedPropertyType propertyType) => propertyType.DataType.ConfigurationAs<MultiUrlPickerConfiguration>()?.MaxNumber ?? 0;
}

using Trade4Msmes.Cms.PropertyEditors.Values;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;
using Umbraco.Cms.Core.Web;
using Umbraco.Extensions;

namespace Trade4Msmes.Cms.PropertyEditors.Links;

/// <summary>Links to documents, media and addresses elsewhere.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.MultiUrlPicker, ValueType = ValueTypes.Json, ValueEditorIsReusable = true)]
public sealed class MultiUrlPickerPropertyEditor : DataEditor
{
    private readonly IIOHelper _ioHelper;

    public MultiUrlPickerPropertyEditor(IDataValueEditorFactory factory, IIOHelper ioHelper)
        : base(factory)
    {
        _ioHelper = ioHelper;
        SupportsReadOnly = true;
    }

    public override IPropertyIndexValueFactory PropertyIndexValueFactory { get; } = new NoopPropertyIndexValueFactory();

    protected override IConfigurationEditor CreateConfigurationEditor() => new MultiUrlPickerConfigurationEditor(_ioHelper);

    protected override IDataValueEditor CreateValueEditor() => DataValueEditorFactory.Create<MultiUrlPickerValueEditor>(Attribute!);
}

/// <summary>An editor sees where a link leads and whether readers get there; stored is only what it leads to.</summary>
internal sealed class MultiUrlPickerValueEditor : DataValueEditor, IDataValueReference
{
    private readonly IJsonSerializer _serializer;
    private readonly IContentService _documents;
    private readonly IMediaService _media;
    private readonly IPublishedUrlProvider _urls;
    private readonly IUmbracoContextFactory _contexts;

    public MultiUrlPickerValueEditor(
        IShortStringHelper shortStringHelper, IJsonSerializer serializer, IIOHelper ioHelper, DataEditorAttribute attribute,
        IContentService documents, IMediaService media, IPublishedUrlProvider urls, IUmbracoContextFactory contexts, ILocalizedTextService texts)
        : base(shortStringHelper, serializer, ioHelper, attribute)
    {
        (_serializer, _documents, _media, _urls, _contexts) = (serializer, documents, media, urls, contexts);
        Validators.Add(new ValueRule<MultiUrlPickerConfiguration>((value, configuration) =>
        {
            var links = serializer.Read<List<LinkDisplay>>(value) ?? [];
            return
            [
                .. texts.CountProblems(links.Count, configuration.MinNumber, configuration.MaxNumber),
                .. links.Where(link => !PickedLink.IsSafe(link.Url))
                    .Select(link => $"The address '{link.Url}' can't be linked to. Use one that begins with https://, http://, mailto: or tel:, or a path on this site."),
            ];
        }));
    }

    public IEnumerable<UmbracoEntityReference> GetReferences(object? value) =>
        (_serializer.Read<List<PickedLink>>(value) ?? []).Where(link => link.Udi is not null).Select(link => new UmbracoEntityReference(link.Udi!));

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue)
    {
        if (!_serializer.TryRead<List<LinkDisplay>>(editorValue.Value, out var links))
        {
            return currentValue;
        }

        return links is null or [] ? null : _serializer.Serialize(links.Select(Stored));
    }

    public override object ToEditor(IProperty property, string? culture = null, string? segment = null)
    {
        // Exports and jobs ask too, outside of any request.
        using var context = _contexts.EnsureUmbracoContext();
        var links = _serializer.Read<List<PickedLink>>(property.GetValue(culture, segment)) ?? [];
        var documents = Items(links.Where(link => !link.IsMedia), _documents.GetByIds);
        var media = Items(links.Where(link => link.IsMedia), _media.GetByIds);
        return links.Select(link => link.Key is not { } key ? Shown(link, link.Url)
            : link.IsMedia ? Shown(link, _urls.GetMediaUrl(key, UrlMode.Relative, culture), media.GetValueOrDefault(key), item => !item.Trashed)
            : Shown(link, _urls.GetUrl(key, UrlMode.Relative, link.Culture ?? culture), documents.GetValueOrDefault(key), item => IsPublished(item, culture)))
            .ToList();
    }

    private static PickedLink Stored(LinkDisplay link)
    {
        var isInside = link is { Unique: not null, Type: LinkDisplay.Types.Document or LinkDisplay.Types.Media };
        return new PickedLink(
            link.Name, link.Target, Unique: null, Type: null,
            isInside ? new GuidUdi(link.Type!, link.Unique!.Value) : null,
            // The address of what is inside changes with it.
            isInside ? null : link.Url,
            link.QueryString, link.Culture);
    }

    private static LinkDisplay Shown(PickedLink link, string? url) => new()
    {
        Icon = "icon-link",
        Name = link.Name,
        Target = link.Target,
        Type = link.Udi?.EntityType ?? LinkDisplay.Types.External,
        Unique = link.Key,
        Url = url ?? "",
        QueryString = link.QueryString,
        Culture = link.Culture,
        Published = true,
    };

    private static LinkDisplay Shown<T>(PickedLink link, string? url, T? item, Func<T, bool> isPublished)
        where T : class, IContentBase
    {
        var shown = Shown(link, url);
        if (item is not null)
        {
            (shown.Icon, shown.Published, shown.Trashed) = (item.ContentType.Icon, isPublished(item), item.Trashed);
        }

        return shown;
    }

    private static bool IsPublished(IContent document, string? culture) =>
        document.Published && (culture is null || !document.ContentType.VariesByCulture() || document.PublishedCultures.Contains(culture, StringComparer.OrdinalIgnoreCase));

    private static Dictionary<Guid, T> Items<T>(IEnumerable<PickedLink> links, Func<IEnumerable<Guid>, IEnumerable<T>> find)
        where T : IContentBase =>
        links.Select(link => link.Key).OfType<Guid>().Distinct().ToList() is { Count: > 0 } keys ? find(keys).ToDictionary(item => item.Key) : [];
}

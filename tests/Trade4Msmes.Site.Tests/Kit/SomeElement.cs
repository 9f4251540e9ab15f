using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Trade4Msmes.Site.Tests.Kit;

/// <summary>A block's content with values as pages get them.</summary>
internal sealed class SomeElement(string type, params (string Alias, string Value)[] values) : IPublishedElement
{
    private readonly Dictionary<string, IPublishedProperty> _properties =
        values.ToDictionary(value => value.Alias, IPublishedProperty (value) => new SomeProperty(value.Alias, value.Value), StringComparer.Ordinal);

    public IPublishedContentType ContentType { get; } = new PublishedContentType(
        Guid.NewGuid(), 1, type, PublishedItemType.Element, [], Array.Empty<PublishedPropertyType>(), ContentVariation.Nothing, isElement: true);

    public Guid Key { get; } = Guid.NewGuid();

    public IEnumerable<IPublishedProperty> Properties => _properties.Values;

    public int Id => 0;

    public string Name => "";

    public int SortOrder => 0;

    public int CreatorId => 0;

    public DateTime CreateDate => default;

    public int WriterId => 0;

    public DateTime UpdateDate => default;

    public IReadOnlyDictionary<string, PublishedCultureInfo> Cultures { get; } = new Dictionary<string, PublishedCultureInfo>(StringComparer.Ordinal);

    public PublishedItemType ItemType => PublishedItemType.Element;

    public IPublishedProperty? GetProperty(string alias) => _properties.GetValueOrDefault(alias);

    public bool IsDraft(string? culture = null) => false;

    public bool IsPublished(string? culture = null) => true;

    internal static SomeElement Text(string html) => new("textBlock", ("text", html));

    internal static SomeElement Step(string title, string html = "<p>Do it.</p>") => new("stepBlock", ("title", title), ("text", html));

    private sealed class SomeProperty(string alias, string value) : IPublishedProperty
    {
        public IPublishedPropertyType PropertyType => throw new NotSupportedException();

        public string Alias => alias;

        public bool HasValue(string? culture = null, string? segment = null) => true;

        public object GetSourceValue(string? culture = null, string? segment = null) => value;

        public object GetValue(string? culture = null, string? segment = null) => value;

        public object GetDeliveryApiValue(bool expanding, string? culture = null, string? segment = null) => value;
    }
}

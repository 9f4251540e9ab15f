using System.Xml.Linq;
using Umbraco.Cms.Core.Models;

namespace Trade4Msmes.Cms.Schema;

/// <summary>The properties and tabs of a type, as a file has them.</summary>
internal static class PropertyFile
{
    /// <param name="varies">Whether properties say if they vary by language: those of document types do.</param>
    internal static IReadOnlyList<PropertyItem> ReadProperties(SchemaElement root, IReadOnlyList<TabItem> tabs, bool varies) =>
        Ordered(root.List("GenericProperties", "GenericProperty").Select(entry => ReadProperty(entry, tabs, varies)));

    internal static IReadOnlyList<TabItem> ReadTabs(SchemaElement root) => Ordered(root.List("Tabs", "Tab").Select(ReadTab));

    internal static XElement WriteProperties(TypeItem type, bool varies) =>
        new("GenericProperties", type.Properties.Select(property => WriteProperty(property, type.Tabs, varies)));

    internal static XElement WriteTabs(IEnumerable<TabItem> tabs) => new("Tabs", tabs.Select(WriteTab));

    internal static IReadOnlyList<PropertyItem> Ordered(IEnumerable<PropertyItem> properties) =>
        [.. properties.OrderBy(property => property.Alias, StringComparer.Ordinal)];

    internal static IReadOnlyList<TabItem> Ordered(IEnumerable<TabItem> tabs) =>
        [.. tabs.OrderBy(tab => tab.Key.ToString("D"), StringComparer.Ordinal)];

    private static PropertyItem ReadProperty(SchemaElement entry, IReadOnlyList<TabItem> tabs, bool varies)
    {
        var property = new PropertyItem(
            entry.Guid("Key"), entry.FilledText("Name"), entry.FilledText("Alias"), entry.Guid("Definition"), entry.FilledText("Type"),
            entry.Flag("Mandatory"), entry.Text("Validation"), entry.Text("Description"), entry.Number("SortOrder"),
            ReadPlace(entry.Child("Tab"), tabs), varies ? entry.OneOf<ContentVariation>("Variations") : ContentVariation.Nothing,
            entry.Text("MandatoryMessage"), entry.Text("ValidationRegExpMessage"), entry.Flag("LabelOnTop"));
        entry.Finish();
        return property;
    }

    /// <summary>The alias of the tab counts; its caption stands there for people, and is wrong when it is not the tab's.</summary>
    private static string? ReadPlace(SchemaElement place, IReadOnlyList<TabItem> tabs)
    {
        var alias = place.OptionalAttribute("Alias");
        place.Finish();
        if (alias is null)
        {
            if (place.Value.Length > 0)
            {
                place.Problem("<Tab> has no Alias.", "Add Alias=\"...\", or empty it for a property outside all tabs.");
            }

            return null;
        }

        if (tabs.FirstOrDefault(tab => tab.Alias == alias) is not { } found)
        {
            place.Problem($"There is no tab with the alias '{alias}' in <Tabs>.", "Add the tab or correct the alias.");
        }
        else if (found.Caption != place.Value)
        {
            place.Problem($"The tab '{alias}' is called '{found.Caption}', not '{place.Value}'.", "Write the same in both.");
        }

        return alias;
    }

    private static TabItem ReadTab(SchemaElement entry)
    {
        var tab = new TabItem(
            entry.Guid("Key"), entry.FilledText("Caption"), entry.FilledText("Alias"), entry.OneOf<PropertyGroupType>("Type"),
            entry.Number("SortOrder"));
        entry.Finish();
        return tab;
    }

    private static XElement WriteProperty(PropertyItem property, IEnumerable<TabItem> tabs, bool varies) => new(
        "GenericProperty",
        new XElement("Key", property.Key),
        new XElement("Name", property.Name),
        new XElement("Alias", property.Alias),
        new XElement("Definition", property.DataType),
        new XElement("Type", property.EditorAlias),
        new XElement("Mandatory", property.Mandatory),
        new XElement("Validation", property.Validation),
        new XElement("Description", new XCData(property.Description)),
        new XElement("SortOrder", property.SortOrder),
        new XElement(
            "Tab", property.Tab is null ? null : new XAttribute("Alias", property.Tab),
            tabs.FirstOrDefault(tab => tab.Alias == property.Tab)?.Caption ?? ""),
        varies ? new XElement("Variations", property.Variations) : null,
        new XElement("MandatoryMessage", property.MandatoryMessage),
        new XElement("ValidationRegExpMessage", property.ValidationMessage),
        new XElement("LabelOnTop", property.LabelOnTop));

    private static XElement WriteTab(TabItem tab) => new(
        "Tab",
        new XElement("Key", tab.Key),
        new XElement("Caption", tab.Caption),
        new XElement("Alias", tab.Alias),
        new XElement("Type", tab.Type),
        new XElement("SortOrder", tab.SortOrder));
}

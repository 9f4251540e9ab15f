using System.Xml.Linq;
using Umbraco.Cms.Core.Models;

namespace Trade4Msmes.Cms.Schema;

/// <summary>The parts that document types and media types have in common, as a file has them.</summary>
internal static class TypeFile
{
    internal static TypeInfo ReadInfo(SchemaElement info) => new(
        info.FilledText("Name"), info.FilledText("Icon"), info.Text("Thumbnail"), info.Text("Description"), info.Flag("AllowAtRoot"),
        ReadListView(info), info.OneOf<ContentVariation>("Variations"), info.Flag("IsElement"), info.OptionalText("Folder"),
        ReadReferences(info, "Compositions", "Composition"));

    /// <param name="own">What only document types have, after what all have.</param>
    internal static XElement WriteInfo(TypeInfo info, XElement? own = null) => new(
        "Info",
        new XElement("Name", info.Name),
        new XElement("Icon", info.Icon),
        new XElement("Thumbnail", info.Thumbnail),
        new XElement("Description", info.Description),
        // uSync writes these as .NET prints them, other truth values as XML does.
        new XElement("AllowAtRoot", info.AllowedAtRoot.ToString()),
        new XElement("ListView", info.ListView ?? Guid.Empty),
        new XElement("Variations", info.Variations),
        new XElement("IsElement", info.IsElement),
        own,
        Folders.Write(info.Folder),
        WriteReferences(info.Compositions, "Compositions", "Composition"));

    internal static IReadOnlyList<AllowedType> ReadStructure(SchemaElement root)
    {
        var children = new List<AllowedType>();
        foreach (var entry in root.List("Structure", root.Name))
        {
            children.Add(new AllowedType(entry.KeyAttribute(), entry.Value, entry.NumberAttribute("SortOrder")));
            entry.Finish();
        }

        return Ordered(children);
    }

    internal static IReadOnlyList<AllowedType> Ordered(IEnumerable<AllowedType> children) =>
        [.. children.OrderBy(child => child.SortOrder).ThenBy(child => child.Alias, StringComparer.Ordinal)];

    internal static XElement WriteStructure(IEnumerable<AllowedType> children, string typeName) => new(
        "Structure",
        children.Select(child => new XElement(
            typeName, new XAttribute("Key", child.Key), new XAttribute("SortOrder", child.SortOrder), child.Alias)));

    internal static IReadOnlyList<SchemaReference> ReadReferences(SchemaElement info, string list, string entryName)
    {
        var references = new List<SchemaReference>();
        foreach (var entry in info.List(list, entryName))
        {
            references.Add(new SchemaReference(entry.KeyAttribute(), entry.Value));
            entry.Finish();
        }

        return Ordered(references);
    }

    internal static IReadOnlyList<SchemaReference> Ordered(IEnumerable<SchemaReference> references) =>
        [.. references.OrderBy(reference => reference.Alias, StringComparer.Ordinal)];

    internal static XElement WriteReferences(IEnumerable<SchemaReference> references, string list, string entryName) => new(
        list, references.Select(reference => new XElement(entryName, new XAttribute("Key", reference.Key), reference.Alias)));

    /// <summary>No list view is written as the empty key.</summary>
    private static Guid? ReadListView(SchemaElement info)
    {
        var text = info.FilledText("ListView").Trim();
        return text == Guid.Empty.ToString() ? null : info.Guid("ListView");
    }
}

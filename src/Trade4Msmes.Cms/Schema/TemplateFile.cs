using System.Xml.Linq;

namespace Trade4Msmes.Cms.Schema;

/// <summary>A template as a file: its names only, for views are compiled with the site.</summary>
internal static class TemplateFile
{
    internal static TemplateItem Read(SchemaElement root)
    {
        var item = new TemplateItem(root.KeyAttribute(), root.Attribute("Alias"), root.FilledText("Name"));
        if (root.Text("Parent").Length > 0)
        {
            root.Problem("<Parent> names a layout.", "Leave it empty: views name their layouts themselves.");
        }

        if (root.NumberAttribute("Level") != 1)
        {
            root.Problem("A template has Level=\"1\".", "Correct it.");
        }

        root.Finish();
        return item;
    }

    internal static XElement Write(TemplateItem item) => new(
        "Template",
        new XAttribute("Key", item.Key), new XAttribute("Alias", item.Alias), new XAttribute("Level", 1),
        new XElement("Name", item.Name),
        new XElement("Parent"));
}

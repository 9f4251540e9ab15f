using System.Xml.Linq;

namespace Trade4Msmes.Cms.Schema;

/// <summary>A media type as a file.</summary>
internal static class MediaTypeFile
{
    internal static MediaTypeItem Read(SchemaElement root)
    {
        var info = root.Child("Info");
        var tabs = PropertyFile.ReadTabs(root);
        var item = new MediaTypeItem(
            root.KeyAttribute(), root.Attribute("Alias"), TypeFile.ReadInfo(info), TypeFile.ReadStructure(root),
            PropertyFile.ReadProperties(root, tabs, varies: false), tabs);
        info.Finish();
        Folders.CheckLevel(root, item.Info.Folder);
        root.Finish();
        return item;
    }

    internal static XElement Write(MediaTypeItem item) => new(
        "MediaType",
        new XAttribute("Key", item.Key), new XAttribute("Alias", item.Alias),
        new XAttribute("Level", Folders.LevelIn(item.Info.Folder)),
        TypeFile.WriteInfo(item.Info),
        PropertyFile.WriteProperties(item, varies: false),
        TypeFile.WriteStructure(item.Structure, "MediaType"),
        PropertyFile.WriteTabs(item.Tabs));
}

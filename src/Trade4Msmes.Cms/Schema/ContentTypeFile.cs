using System.Xml.Linq;

namespace Trade4Msmes.Cms.Schema;

/// <summary>A document type as a file.</summary>
internal static class ContentTypeFile
{
    internal static ContentTypeItem Read(SchemaElement root)
    {
        var info = root.Child("Info");
        var tabs = PropertyFile.ReadTabs(root);
        var item = new ContentTypeItem(
            root.KeyAttribute(), root.Attribute("Alias"), TypeFile.ReadInfo(info), TypeFile.ReadStructure(root),
            PropertyFile.ReadProperties(root, tabs, varies: true), tabs, ReadVersionCleanup(info.Child("HistoryCleanup")),
            info.OptionalText("DefaultTemplate"), TypeFile.ReadReferences(info, "AllowedTemplates", "Template"),
            // Files from before Umbraco 18 don't have it.
            info.OptionalFlag("AllowedInLibrary"));
        info.Finish();
        Folders.CheckLevel(root, item.Info.Folder);
        root.Finish();
        return item;
    }

    internal static XElement Write(ContentTypeItem item)
    {
        var info = TypeFile.WriteInfo(item.Info, WriteVersionCleanup(item.VersionCleanup));
        info.Add(
            new XElement("DefaultTemplate", item.DefaultTemplate ?? ""),
            TypeFile.WriteReferences(item.AllowedTemplates, "AllowedTemplates", "Template"),
            new XElement("AllowedInLibrary", item.AllowedInLibrary));
        return new XElement(
            "ContentType",
            new XAttribute("Key", item.Key), new XAttribute("Alias", item.Alias),
            new XAttribute("Level", Folders.LevelIn(item.Info.Folder)),
            info,
            TypeFile.WriteStructure(item.Structure, "ContentType"),
            PropertyFile.WriteProperties(item, varies: true),
            PropertyFile.WriteTabs(item.Tabs));
    }

    private static VersionCleanup ReadVersionCleanup(SchemaElement cleanup)
    {
        var read = new VersionCleanup(
            cleanup.Flag("PreventCleanup"), cleanup.OptionalNumber("KeepAllVersionsNewerThanDays"),
            cleanup.OptionalNumber("KeepLatestVersionPerDayForDays"));
        cleanup.Finish();
        return read;
    }

    private static XElement WriteVersionCleanup(VersionCleanup cleanup) => new(
        "HistoryCleanup",
        new XElement("PreventCleanup", cleanup.Prevent.ToString()),
        new XElement("KeepAllVersionsNewerThanDays", cleanup.KeepAllDays?.ToString() ?? ""),
        new XElement("KeepLatestVersionPerDayForDays", cleanup.KeepLatestPerDayDays?.ToString() ?? ""));
}

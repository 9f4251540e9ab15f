using System.Text.Json;
using System.Xml.Linq;

namespace Trade4Msmes.Cms.Schema;

/// <summary>A data type as a file.</summary>
internal static class DataTypeFile
{
    internal static DataTypeItem Read(SchemaElement root)
    {
        var alias = root.Attribute("Alias");
        var info = root.Child("Info");
        var name = info.Child("Name");
        if (name.Value != alias)
        {
            name.Problem($"<Name> is '{name.Value}', but Alias is '{alias}'.", "Write the same name in both.");
        }

        var item = new DataTypeItem(
            root.KeyAttribute(), alias, info.FilledText("EditorAlias"), info.FilledText("EditorUIAlias"), info.OptionalText("Folder"),
            ReadConfig(root.Child("Config")));
        info.Finish();
        Folders.CheckLevel(root, item.Folder);
        root.Finish();
        return item;
    }

    internal static XElement Write(DataTypeItem item) => new(
        "DataType",
        new XAttribute("Key", item.Key), new XAttribute("Alias", item.Alias), new XAttribute("Level", Folders.LevelIn(item.Folder)),
        new XElement(
            "Info",
            new XElement("Name", item.Alias),
            new XElement("EditorAlias", item.EditorAlias),
            new XElement("EditorUIAlias", item.EditorUiAlias),
            Folders.Write(item.Folder)),
        new XElement("Config", new XCData(item.Config)));

    private static string ReadConfig(SchemaElement config)
    {
        config.Finish();
        try
        {
            return SchemaJson.Canonical(config.Value);
        }
        catch (JsonException exception)
        {
            // The message goes on to count lines from the beginning of the settings; ours count from the beginning of the file.
            config.Problem(
                $"The settings can't be read: {exception.Message.Split(" Path:")[0].Split(" LineNumber:")[0]}",
                "Write a JSON object, {} for none.",
                config.Line + (int)(exception.LineNumber ?? 0));
            return "{}";
        }
    }
}

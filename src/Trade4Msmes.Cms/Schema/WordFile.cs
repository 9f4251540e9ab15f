using System.Xml.Linq;

namespace Trade4Msmes.Cms.Schema;

/// <summary>A dictionary item as a file.</summary>
internal static class WordFile
{
    internal static WordItem Read(SchemaElement root)
    {
        var info = root.Child("Info");
        var parent = info.OptionalText("Parent");
        info.Finish();
        var translations = new List<Translation>();
        foreach (var entry in root.List("Translations", "Translation"))
        {
            var translation = new Translation(entry.Attribute("Language"), entry.Value);
            entry.Finish();
            if (string.IsNullOrWhiteSpace(translation.Text))
            {
                entry.Problem($"The text for '{translation.Language}' is empty.", "Write it, or remove the line: then the fallback's is shown.");
            }

            if (translations.Exists(other => other.Language == translation.Language))
            {
                entry.Problem($"There are two texts for '{translation.Language}'.", "Keep one.");
            }

            translations.Add(translation);
        }

        var item = new WordItem(
            root.KeyAttribute(), root.Attribute("Alias"), parent, root.NumberAttribute("Level"), Ordered(translations));
        root.Finish();
        return item;
    }

    internal static IReadOnlyList<Translation> Ordered(IEnumerable<Translation> translations) =>
        [.. translations.OrderBy(translation => translation.Language, StringComparer.Ordinal)];

    internal static XElement Write(WordItem item) => new(
        "Dictionary",
        new XAttribute("Key", item.Key), new XAttribute("Alias", item.Alias), new XAttribute("Level", item.Level),
        new XElement("Info", item.Parent is null ? null : new XElement("Parent", item.Parent)),
        new XElement("Translations", item.Translations.Select(
            translation => new XElement("Translation", new XAttribute("Language", translation.Language), translation.Text))));
}

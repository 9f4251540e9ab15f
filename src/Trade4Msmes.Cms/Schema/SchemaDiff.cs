using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace Trade4Msmes.Cms.Schema;

/// <summary>One way in which two schemas differ.</summary>
/// <param name="What">
/// Where in the item, as a path such as "GenericProperties/related/Mandatory"; <see cref="Whole"/> for an item that only one has.
/// </param>
/// <param name="From">What the first has; null for nothing.</param>
/// <param name="To">What the second has; null for nothing.</param>
public sealed record SchemaDifference(SchemaKind Kind, string Alias, string What, string? From, string? To)
{
    /// <summary>Stands for the item as a whole.</summary>
    public const string Whole = "*";

    /// <summary>One line for people.</summary>
    public override string ToString()
    {
        var name = $"{SchemaChecks.Word(Kind)} '{Alias}'";
        return What != Whole ? $"{name}: {What}: {Shown(From)} -> {Shown(To)}" : From is null ? $"{name}: new" : $"{name}: gone";
    }

    private static string Shown(string? value) =>
        value is null ? "nothing" : value.Length <= 100 ? $"\"{value}\"" : $"\"{value[..97]}...\"";
}

/// <summary>Compares two schemas, such as the files with the database.</summary>
public static class SchemaDiff
{
    /// <summary>What would change if the first became the second.</summary>
    public static IReadOnlyList<SchemaDifference> Compare(SchemaSet from, SchemaSet to) =>
    [
        .. to.InOrder().SelectMany(item => Compare(from.Find(item), item)),
        .. from.InOrder().Where(item => to.Find(item) is null).SelectMany(item => Compare(item, null)),
    ];

    /// <summary>The same for one item. Null where a side lacks it.</summary>
    internal static IEnumerable<SchemaDifference> Compare(SchemaItem? from, SchemaItem? to)
    {
        var item = (to ?? from)!;
        if (from is null || to is null)
        {
            return [new SchemaDifference(item.Kind, item.Alias, SchemaDifference.Whole, from?.Alias, to?.Alias)];
        }

        return CompareElements(SchemaText.Xml(SchemaText.Compared(from)), SchemaText.Xml(SchemaText.Compared(to)), "")
            .Select(change => new SchemaDifference(item.Kind, item.Alias, change.What, change.From, change.To));
    }

    private static IEnumerable<(string What, string? From, string? To)> CompareElements(XElement from, XElement to, string path)
    {
        foreach (var (name, before, after) in Pairs(Values(from), Values(to)).Where(pair => pair.From != pair.To))
        {
            yield return (Join(path, name), before, after);
        }

        foreach (var (name, before, after) in Pairs(from.Elements().Select(Named), to.Elements().Select(Named)))
        {
            var what = Join(path, name);
            if (before is null || after is null)
            {
                yield return (what, before is null ? null : Summary(before), after is null ? null : Summary(after));
                continue;
            }

            foreach (var difference in CompareElements(before, after, what))
            {
                yield return difference;
            }
        }
    }

    /// <summary>What an element says itself; empty text is nothing. A level is left out, for it follows from the folder.</summary>
    private static IEnumerable<KeyValuePair<string, string>> Values(XElement element)
    {
        var own = element.Attributes().Where(attribute => attribute.Name != "Level")
            .Select(attribute => KeyValuePair.Create(attribute.Name.LocalName, attribute.Value));
        return element.Name == "Config"
            ? own.Concat(JsonNode.Parse(element.Value)!.AsObject()
                .Select(setting => KeyValuePair.Create(setting.Key, setting.Value!.ToJsonString())))
            : element.HasElements || element.Value.Length == 0 ? own : own.Append(KeyValuePair.Create("", element.Value));
    }

    private static IEnumerable<(string Name, T? From, T? To)> Pairs<T>(
        IEnumerable<KeyValuePair<string, T>> from, IEnumerable<KeyValuePair<string, T>> to)
        where T : class
    {
        var before = from.DistinctBy(pair => pair.Key, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var after = to.DistinctBy(pair => pair.Key, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return before.Keys.Union(after.Keys, StringComparer.Ordinal)
            .Select(name => (name, before.GetValueOrDefault(name), after.GetValueOrDefault(name)));
    }

    private static string Summary(XElement element) => element.HasElements ? NameOf(element) : element.Value;

    private static KeyValuePair<string, XElement> Named(XElement element) => KeyValuePair.Create(NameOf(element), element);

    private static string NameOf(XElement element) => element.Name.LocalName switch
    {
        "GenericProperty" => element.Element("Alias")!.Value,
        "Tab" when element.HasElements => element.Element("Alias")!.Value,
        "Translation" => element.Attribute("Language")!.Value,
        "Composition" or "Template" or "ContentType" or "MediaType" => element.Value,
        var name => name,
    };

    private static string Join(string path, string name) =>
        path.Length == 0 || name.Length == 0 ? path + name : path + "/" + name;
}

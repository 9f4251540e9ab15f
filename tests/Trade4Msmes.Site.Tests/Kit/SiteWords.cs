using System.Xml.Linq;
using Trade4Msmes.Site.Layout;

namespace Trade4Msmes.Site.Tests.Kit;

/// <summary>The words that the site ships, each missing one an error.</summary>
internal static class SiteWords
{
    internal static IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Items { get; } = Directory
        .EnumerateFiles(Path.Combine(SiteHost.Shipped("umbraco-schema"), "Dictionary"), "*.config")
        .Select(file => XDocument.Load(file).Root!)
        .ToDictionary(
            item => item.Attribute("Alias")!.Value,
            item => (IReadOnlyDictionary<string, string>)item.Descendants("Translation")
                .ToDictionary(text => text.Attribute("Language")!.Value, text => text.Value, StringComparer.Ordinal),
            StringComparer.Ordinal);

    internal static Words In(string language) => new(Items, [language], strict: true);
}

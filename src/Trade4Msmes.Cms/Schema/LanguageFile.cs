using System.Globalization;
using System.Xml.Linq;

namespace Trade4Msmes.Cms.Schema;

/// <summary>A language as a file.</summary>
internal static class LanguageFile
{
    internal static LanguageItem Read(SchemaElement root)
    {
        var alias = root.Attribute("Alias");
        var isoCode = root.Child("IsoCode");
        var item = new LanguageItem(
            root.KeyAttribute(), alias, root.FilledText("Name"), root.Flag("IsMandatory"), root.Flag("IsDefault"),
            root.OptionalText("Fallback"));
        if (isoCode.Value != alias)
        {
            isoCode.Problem($"<IsoCode> is '{isoCode.Value}', but Alias is '{alias}'.", "Write the same code in both.");
        }

        if (!IsCulture(alias))
        {
            root.Problem($"'{alias}' is not a language that .NET knows.", "Write an ISO code such as pt, or pt-BR.");
        }

        if (root.NumberAttribute("Level") != 0)
        {
            root.Problem("A language has Level=\"0\".", "Correct it.");
        }

        root.Finish();
        return item;
    }

    internal static XElement Write(LanguageItem item) => new(
        "Language",
        new XAttribute("Key", item.Key), new XAttribute("Alias", item.Alias), new XAttribute("Level", 0),
        new XElement("Name", item.Name),
        new XElement("IsoCode", item.Alias),
        new XElement("IsMandatory", item.IsMandatory),
        new XElement("IsDefault", item.IsDefault),
        item.Fallback is null ? null : new XElement("Fallback", item.Fallback));

    private static bool IsCulture(string code)
    {
        try
        {
            return code.Length == 0 || CultureInfo.GetCultureInfo(code, predefinedOnly: true).Name == code;
        }
        catch (CultureNotFoundException)
        {
            return false;
        }
    }
}

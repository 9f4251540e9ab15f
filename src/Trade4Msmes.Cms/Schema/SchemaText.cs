using System.Security.Cryptography;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Trade4Msmes.Cms.Schema;

/// <summary>An item as the text of its file: the one form in which items are compared, remembered and written.</summary>
internal static class SchemaText
{
    private static readonly XmlWriterSettings s_settings = new()
    {
        Indent = true,
        IndentChars = "  ",
        NewLineChars = "\n",
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
    };

    internal static XElement Xml(SchemaItem item) => item switch
    {
        LanguageItem language => LanguageFile.Write(language),
        DataTypeItem dataType => DataTypeFile.Write(dataType),
        TemplateItem template => TemplateFile.Write(template),
        ContentTypeItem contentType => ContentTypeFile.Write(contentType),
        MediaTypeItem mediaType => MediaTypeFile.Write(mediaType),
        WordItem word => WordFile.Write(word),
        _ => throw new ArgumentOutOfRangeException(nameof(item), item.GetType().Name, "There is no file for this."),
    };

    internal static byte[] Bytes(SchemaItem item)
    {
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, s_settings))
        {
            new XDocument(WithoutControlCharacters(Xml(item))).Save(writer);
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    /// <summary>Tells whether two versions of an item say the same.</summary>
    internal static bool Same(SchemaItem one, SchemaItem other) => Comparable(one).AsSpan().SequenceEqual(Comparable(other));

    internal static string Hash(SchemaItem item) => Convert.ToHexStringLower(SHA256.HashData(Comparable(item)));

    /// <summary>A language is its ISO code: one that was made by hand has another key and is the same all the same.</summary>
    internal static SchemaItem Compared(SchemaItem item) => item is LanguageItem language ? language with { Key = Guid.Empty } : item;

    private static byte[] Comparable(SchemaItem item) => Bytes(Compared(item));

    /// <summary>XML can't hold them, and a pasted text may.</summary>
    private static XElement WithoutControlCharacters(XElement xml)
    {
        foreach (var text in xml.DescendantNodes().OfType<XText>())
        {
            text.Value = Clean(text.Value);
        }

        foreach (var attribute in xml.DescendantsAndSelf().Attributes())
        {
            attribute.Value = Clean(attribute.Value);
        }

        return xml;
    }

    private static string Clean(string text) =>
        text.Any(IsBroken) ? string.Concat(text.EnumerateRunes().Where(rune => rune.Value > char.MaxValue || !IsBroken((char)rune.Value))) : text;

    private static bool IsBroken(char character) => !XmlConvert.IsXmlChar(character) && !char.IsSurrogate(character);
}

using Ganss.Xss;
using Trade4Msmes.Cms.PropertyEditors.RichTexts;

namespace Trade4Msmes.Cms.PropertyEditors;

/// <summary>
/// Cleans rich text by one allow-list: exactly what content files can say in Markdown. HtmlSanitizer removes what is not on it; what
/// is left is read as <see cref="RichText"/> and written anew, so that the result is what we write and nothing that came in.
/// </summary>
public sealed class RichTextSanitizer : Umbraco.Cms.Core.Security.IHtmlSanitizer
{
    /// <summary>Elements that can come out.</summary>
    public static readonly IReadOnlyList<string> Elements =
    [
        "p", "h2", "h3", "h4", "strong", "em", "ul", "ol", "li", "a", "table", "thead", "tbody", "tr", "th", "td", "blockquote", "code", "br",
    ];

    /// <summary>Elements that may come in: they come out as one of <see cref="Elements"/>, or as a paragraph.</summary>
    private static readonly string[] s_rewritten = ["b", "i", "h1", "h5", "h6", "div", "pre", "tfoot"];

    /// <summary>Elements whose contents are no text for readers.</summary>
    private static readonly HashSet<string> s_withoutText = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "template", "noscript", "iframe", "noframes", "noembed", "object", "embed", "applet", "title", "textarea", "select",
        "xmp", "plaintext", "svg", "math", "audio", "video", "canvas",
    };

    private readonly HtmlSanitizer _sanitizer = Create();

    /// <returns>Canonical HTML; the same again when cleaned twice. Empty when nothing is left.</returns>
    public string Sanitize(string html)
    {
        if (string.IsNullOrWhiteSpace(html))
        {
            return "";
        }

        using var document = _sanitizer.SanitizeDom(html);
        return RichTextHtml.Write(RichTextHtmlReader.Read(document.Body!));
    }

    private static HtmlSanitizer Create()
    {
        var sanitizer = new HtmlSanitizer(new HtmlSanitizerOptions
        {
            AllowedTags = new HashSet<string>([.. Elements, .. s_rewritten], StringComparer.OrdinalIgnoreCase),
            // "type" tells documents from media in a link to what the CMS has.
            AllowedAttributes = new HashSet<string>(["href", "type"], StringComparer.OrdinalIgnoreCase),
            UriAttributes = new HashSet<string>(["href"], StringComparer.OrdinalIgnoreCase),
            AllowedSchemes = new HashSet<string>(["https", "http", "mailto"], StringComparer.OrdinalIgnoreCase),
        })
        {
            KeepChildNodes = true,
        };
        sanitizer.RemovingTag += (_, removing) =>
        {
            if (s_withoutText.Contains(removing.Tag.LocalName))
            {
                removing.Tag.InnerHtml = "";
            }
        };
        return sanitizer;
    }
}

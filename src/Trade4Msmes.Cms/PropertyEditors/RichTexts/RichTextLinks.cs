using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Umbraco.Cms.Core;

namespace Trade4Msmes.Cms.PropertyEditors.RichTexts;

/// <summary>Link targets: what is allowed, and how Umbraco writes links to what it has itself.</summary>
public static partial class RichTextLinks
{
    /// <summary>The target of a link to a document of the CMS: "umb://document/" and the key as 32 digits.</summary>
    public static string ToDocument(Guid key) => $"umb://{Constants.UdiEntityType.Document}/{key:N}";

    /// <returns>The document's key, or null when the link goes elsewhere.</returns>
    public static Guid? DocumentOf(string? link) => TryReadLocal(link, out var type, out var key) && type == Constants.UdiEntityType.Document ? key : null;

    /// <summary>
    /// Tells whether a text may follow a link to it: an https, http or mailto address. Signs that an address can't have as they are
    /// come back percent-encoded.
    /// </summary>
    public static bool TryReadAddress(string? text, [NotNullWhen(true)] out string? address)
    {
        address = null;
        var trimmed = text?.Trim() ?? "";
        if (!Uri.TryCreate(trimmed, UriKind.Absolute, out var uri))
        {
            return false;
        }

        var isWeb = (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp) && uri.Host.Length > 0
            && trimmed.AsSpan(uri.Scheme.Length).StartsWith("://");
        var isMail = uri.Scheme == Uri.UriSchemeMailto && trimmed.Length > "mailto:".Length;
        if (!isWeb && !isMail)
        {
            return false;
        }

        address = uri.Scheme + Encoded(trimmed[uri.Scheme.Length..]);
        return true;
    }

    /// <summary>Reads "umb://document/..." and "umb://media/...".</summary>
    public static bool TryReadLocal(string? link, [NotNullWhen(true)] out string? type, out Guid key)
    {
        var match = Local().Match(link ?? "");
        type = match.Success ? match.Groups[1].Value : null;
        key = match.Success ? Guid.ParseExact(match.Groups[2].Value, "N") : Guid.Empty;
        return match.Success;
    }

    /// <summary>Reads the link of an HTML element: an address, or Umbraco's /{localLink:...}, with a key (since 14) or with a UDI.</summary>
    internal static string? OfHtml(string? href, string? type)
    {
        var match = LocalLink().Match(href ?? "");
        if (!match.Success)
        {
            return TryReadAddress(href, out var address) ? address : null;
        }

        if (match.Groups["udi"].Success)
        {
            return match.Groups["udi"].Value.ToLowerInvariant();
        }

        return Guid.TryParse(match.Groups["key"].Value, out var key)
            ? $"umb://{(string.Equals(type, "media", StringComparison.OrdinalIgnoreCase) ? "media" : "document")}/{key:N}"
            : null;
    }

    private static string Encoded(string text)
    {
        var encoded = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            var isUnfit = Rune.IsWhiteSpace(rune) || Rune.IsControl(rune) || (rune.IsAscii && "<>\"\\^`{|}".Contains((char)rune.Value, StringComparison.Ordinal));
            encoded.Append(isUnfit
                ? string.Concat(Encoding.UTF8.GetBytes(rune.ToString()).Select(b => "%" + b.ToString("X2", CultureInfo.InvariantCulture)))
                : rune.ToString());
        }

        return encoded.ToString();
    }

    [GeneratedRegex("^umb://(document|media)/([0-9a-f]{32})$")]
    private static partial Regex Local();

    [GeneratedRegex("^/?(?:\\{|%7B)localLink:(?:(?<key>[0-9a-f-]{32,36})|(?<udi>umb://(?:document|media)/[0-9a-f]{32}))(?:\\}|%7D)$", RegexOptions.IgnoreCase)]
    private static partial Regex LocalLink();
}

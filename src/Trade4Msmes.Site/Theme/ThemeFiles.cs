using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.StaticFiles;
using Trade4Msmes.Site.FinishedPages;

namespace Trade4Msmes.Site.Theme;

/// <summary>
/// The theme's files, read and compressed once at start. A URL carries the hash of the bytes, so that browsers keep a file for a year
/// and never show an old one.
/// </summary>
public sealed partial class ThemeFiles
{
    private readonly Dictionary<string, FinishedPage> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _urls = new(StringComparer.Ordinal);

    /// <param name="folder">The theme's folder, such as "wwwroot-theme".</param>
    public ThemeFiles(string folder)
    {
        var types = new FileExtensionContentTypeProvider();
        // Styles last: they name other files.
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).OrderBy(IsStyle))
        {
            var name = Path.GetRelativePath(folder, file).Replace('\\', '/');
            if (!types.TryGetContentType(name, out var type))
            {
                continue;
            }

            var bytes = IsStyle(file) ? WithUrls(file) : File.ReadAllBytes(file);
            var url = $"/theme/{Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 6))}/{name}";
            var text = type.StartsWith("text/", StringComparison.Ordinal) ? type + "; charset=utf-8" : type;
            _files[url] = FinishedPage.Of(bytes, text, language: null);
            _urls[name] = url;
        }
    }

    /// <exception cref="KeyNotFoundException">The theme has no such file.</exception>
    public string Url(string name) => _urls.TryGetValue(name, out var url)
        ? url
        : throw new KeyNotFoundException($"The theme has no file '{name}'.");

    public Task AnswerAsync(HttpContext context)
    {
        if (!_files.TryGetValue(context.Request.Path.Value ?? "", out var file))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        context.Response.OnStarting(() =>
        {
            context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
            return Task.CompletedTask;
        });
        return file.SendAsync(context);
    }

    private static bool IsStyle(string file) => file.EndsWith(".css", StringComparison.OrdinalIgnoreCase);

    /// <summary>A style sheet names files below the theme's folder, such as <c>url(fonts/text.woff2)</c>; here each gets its URL.</summary>
    private byte[] WithUrls(string style) =>
        Encoding.UTF8.GetBytes(FileName().Replace(File.ReadAllText(style), name => $"url({Url(name.Groups[1].Value)})"));

    [GeneratedRegex("url\\(\"?([^)\"]+)\"?\\)")]
    private static partial Regex FileName();
}

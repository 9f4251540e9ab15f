using System.Diagnostics.CodeAnalysis;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;

namespace Trade4Msmes.Cms.Backoffice;

/// <summary>
/// The bundle, in memory as it goes over the wire: Brotli. Scripts carry a hash in their names, so that browsers keep them for a year;
/// all else is asked for again each time and answered with 304.
/// </summary>
internal sealed class BackofficeFiles
{
    private const string Packed = ".br";

    private static readonly FileExtensionContentTypeProvider s_types = new();

    private readonly Dictionary<string, BackofficeFile> _files;

    /// <exception cref="FileNotFoundException">The site was built without the bundle.</exception>
    public BackofficeFiles()
    {
        var bundle = Path.Combine(AppContext.BaseDirectory, "backoffice.zip");
        if (!File.Exists(bundle))
        {
            throw new FileNotFoundException($"The backoffice's files are missing: {bundle}. Build src/Trade4Msmes.Site without BackofficeBundle=false, or set Umbraco__CMS__Backoffice__Enabled=true in the environment of ./t4m run.", bundle);
        }

        using var zip = ZipFile.OpenRead(bundle);
        _files = zip.Entries.Where(entry => entry.Name.EndsWith(Packed, StringComparison.Ordinal))
            .ToDictionary(entry => entry.FullName[..^Packed.Length], Read, StringComparer.Ordinal);
    }

    /// <summary>A file's own text, such as "index.html".</summary>
    public string Text(string name) => Encoding.UTF8.GetString(Unpack(_files[name].Brotli));

    public Task AnswerAsync(HttpContext context, string file)
    {
        // A missing script must never be answered by the page: its HTML would stop the start.
        if (!TryFind(file, out var found))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        var (request, headers) = (context.Request, context.Response.Headers);
        headers.CacheControl = file.Contains('/', StringComparison.Ordinal) ? "no-cache" : "public, max-age=31536000, immutable";
        headers.ETag = found.Tag;
        headers.Vary = "Accept-Encoding";
        if (request.Headers.IfNoneMatch.Contains(found.Tag))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        context.Response.ContentType = found.ContentType;
        var bytes = found.Brotli;
        if (request.Headers.AcceptEncoding.ToString().Contains("br", StringComparison.OrdinalIgnoreCase))
        {
            headers.ContentEncoding = "br";
        }
        else
        {
            bytes = Unpack(bytes);
        }

        context.Response.ContentLength = bytes.Length;
        return HttpMethods.IsHead(request.Method) ? Task.CompletedTask : context.Response.Body.WriteAsync(bytes).AsTask();
    }

    private bool TryFind(string file, [NotNullWhen(true)] out BackofficeFile? found) => _files.TryGetValue(file, out found) && file != "index.html";

    private static BackofficeFile Read(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        var name = entry.FullName[..^Packed.Length];
        var type = s_types.TryGetContentType(name, out var known) ? known : "application/octet-stream";
        return new BackofficeFile(
            bytes.ToArray(), type.StartsWith("text/", StringComparison.Ordinal) ? type + "; charset=utf-8" : type,
            $"\"{Convert.ToHexStringLower(SHA256.HashData(bytes.ToArray()).AsSpan(0, 12))}\"");
    }

    private static byte[] Unpack(byte[] packed)
    {
        using var stream = new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private sealed record BackofficeFile(byte[] Brotli, string ContentType, string Tag);
}

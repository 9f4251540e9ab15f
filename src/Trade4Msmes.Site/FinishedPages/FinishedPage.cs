using System.IO.Compression;
using System.Security.Cryptography;

namespace Trade4Msmes.Site.FinishedPages;

/// <summary>A page as it goes over the wire, in each encoding a browser may ask for.</summary>
public sealed class FinishedPage
{
    private FinishedPage(int status, string contentType, string? language, byte[] plain, byte[] gzip, byte[] brotli)
    {
        Status = status;
        ContentType = contentType;
        Language = language;
        Plain = plain;
        Gzip = gzip;
        Brotli = brotli;
        var hash = Convert.ToHexStringLower(SHA256.HashData(plain).AsSpan(0, 12));
        // One entity tag an encoding (RFC 9110, 8.8.3.3): the bytes differ.
        PlainTag = $"\"{hash}\"";
        GzipTag = $"\"{hash}-gz\"";
        BrotliTag = $"\"{hash}-br\"";
    }

    public int Status { get; }

    public string ContentType { get; }

    /// <summary>BCP 47; null for what has no language, such as the sitemap.</summary>
    public string? Language { get; }

    public byte[] Plain { get; }

    public byte[] Gzip { get; }

    public byte[] Brotli { get; }

    public string PlainTag { get; }

    public string GzipTag { get; }

    public string BrotliTag { get; }

    /// <summary>Memory it takes, in bytes, near enough to bound the cache.</summary>
    public int Size => Plain.Length + Gzip.Length + Brotli.Length + 512;

    public static FinishedPage Of(byte[] plain, string contentType, string? language, int status = 200) => new(
        status, contentType, language, plain,
        Compress(plain, stream => new GZipStream(stream, CompressionLevel.SmallestSize)),
        Compress(plain, stream => new BrotliStream(stream, new BrotliCompressionOptions { Quality = 9 })));

    private static byte[] Compress(byte[] plain, Func<Stream, Stream> compressor)
    {
        using var compressed = new MemoryStream();
        using (var stream = compressor(compressed))
        {
            stream.Write(plain);
        }

        return compressed.ToArray();
    }
}

using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Trade4Msmes.Site.FinishedPages;

/// <summary>Sends a finished page: the best encoding the browser takes, or 304 when it has these bytes already.</summary>
public static class FinishedPageResponse
{
    public static Task SendAsync(this FinishedPage page, HttpContext context)
    {
        var (bytes, tag, encoding) = Choose(page, context.Request.Headers.AcceptEncoding);
        var response = context.Response;
        response.Headers.Vary = HeaderNames.AcceptEncoding;
        response.Headers.ETag = tag;
        // Kept by the browser, but asked about each time: a publish is seen at once and costs a few bytes.
        response.Headers.CacheControl = "no-cache";
        if (page.Language is not null)
        {
            response.Headers.ContentLanguage = page.Language;
        }

        if (page.Status == StatusCodes.Status200OK && Matches(context.Request.Headers.IfNoneMatch, tag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        response.StatusCode = page.Status;
        response.ContentType = page.ContentType;
        response.ContentLength = bytes.Length;
        if (encoding is not null)
        {
            response.Headers.ContentEncoding = encoding;
        }

        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : response.Body.WriteAsync(bytes).AsTask();
    }

    private static (byte[] Bytes, string Tag, string? Encoding) Choose(FinishedPage page, StringValues accepted)
    {
        var encodings = accepted.ToString();
        return Accepts(encodings, "br") ? (page.Brotli, page.BrotliTag, "br")
            : Accepts(encodings, "gzip") ? (page.Gzip, page.GzipTag, "gzip")
            : (page.Plain, page.PlainTag, null);
    }

    private static bool Accepts(string encodings, string name)
    {
        foreach (var part in encodings.AsSpan().Split(','))
        {
            var item = encodings.AsSpan(part).Trim();
            var end = item.IndexOf(';');
            if ((end < 0 ? item : item[..end]).TrimEnd().Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                // "q=0" and "q=0.000" refuse: a weight without a digit from 1 to 9.
                return end < 0 || item[(end + 1)..].ContainsAnyInRange('1', '9');
            }
        }

        return false;
    }

    private static bool Matches(StringValues known, string tag) =>
        known.ToString() is { Length: > 0 } tags
        && (tags == "*" || tags.Split(',').Any(t => t.AsSpan().Trim().TrimStart("W/").SequenceEqual(tag)));
}

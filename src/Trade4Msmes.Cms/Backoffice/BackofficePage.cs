using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;

namespace Trade4Msmes.Cms.Backoffice;

/// <summary>The one page of the backoffice, and what a browser may do with it.</summary>
internal sealed class BackofficePage
{
    private readonly byte[] _html;
    private readonly string _policy;

    public BackofficePage(BackofficeFiles files, IOptions<GlobalSettings> settings)
    {
        var html = files.Text("index.html").Replace("{lang}", settings.Value.DefaultUILanguage, StringComparison.Ordinal);
        _html = Encoding.UTF8.GetBytes(html);
        const string opening = "<script type=\"importmap\">";
        var start = html.IndexOf(opening, StringComparison.Ordinal) + opening.Length;
        var map = html[start..html.IndexOf("</script>", start, StringComparison.Ordinal)];
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(map)));
        // The client sets styles inline in some eighty places; its icons and avatars are data and blob URLs.
        _policy = $"default-src 'none'; script-src 'self' 'sha256-{hash}'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; "
            + "connect-src 'self'; frame-src 'self'; media-src 'self' blob:; worker-src 'self' blob:; form-action 'self'; base-uri 'self'; frame-ancestors 'self'";
    }

    public Task AnswerAsync(HttpContext context)
    {
        var response = context.Response;
        response.Headers.ContentSecurityPolicy = _policy;
        response.Headers.CacheControl = "no-store";
        response.ContentType = "text/html; charset=utf-8";
        response.ContentLength = _html.Length;
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : response.Body.WriteAsync(_html).AsTask();
    }
}

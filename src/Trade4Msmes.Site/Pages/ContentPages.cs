using System.Globalization;
using Trade4Msmes.Site.FinishedPages;
using Trade4Msmes.Site.Layout;
using Trade4Msmes.Site.Routing;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Web;

namespace Trade4Msmes.Site.Pages;

/// <summary>Answers requests for pages of the CMS: finished bytes when they are there, else route, slice, view, bytes.</summary>
public sealed class ContentPages(
    PageCache cache, PageRoutes routes, IEnumerable<IPageSlice> slices, PageFrames frames, ViewRenderer views,
    IUmbracoContextFactory umbraco, IVariationContextAccessor variation, LanguageChoice languages)
{
    private readonly Dictionary<string, IPageSlice> _slices = slices.ToDictionary(slice => slice.DocumentType, StringComparer.Ordinal);

    public async Task AnswerAsync(HttpContext context)
    {
        var request = context.Request;
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            context.Response.Headers.Allow = "GET, HEAD";
            return;
        }

        var path = request.Path.Value ?? "/";
        if (path == "/")
        {
            languages.Redirect(context);
            return;
        }

        if (Canonical(path) is { } canonical && canonical != path)
        {
            context.Response.Redirect(canonical + request.QueryString, permanent: true);
            return;
        }

        // Campaign tags and the like don't change a page: the path alone is the key, beside the host that canonical links carry.
        var key = $"{request.Scheme}://{request.Host.Value}{path}";
        var page = Asks(request, path) ? await MakeAsync(context, path) : await cache.GetAsync(key, () => MakeAsync(context, path));
        await (page ?? await NotFoundAsync(context, path)).SendAsync(context);
    }

    private bool Asks(HttpRequest request, string path) =>
        request.QueryString.HasValue && Find(path) is { Slice: IAnswerSlice answers } && answers.QueryParameters.Any(request.Query.ContainsKey);

    private (PageRoute Route, IPageSlice Slice)? Find(string path) =>
        routes.Find(path) is { } route && _slices.TryGetValue(route.Content.ContentType.Alias, out var slice) ? (route, slice) : null;

    /// <summary>A page made from data: the document above it, and the last part of the path.</summary>
    private (PageRoute Route, IDataSlice Slice, string Segment)? FindBelow(string path)
    {
        var above = path.TrimEnd('/').LastIndexOf('/') + 1;
        return Find(path[..above]) is (var route, IDataSlice slice) && path[above..].TrimEnd('/') is var segment && slice.Has(segment)
            ? (route, slice, segment)
            : null;
    }

    private async Task<FinishedPage?> MakeAsync(HttpContext context, string path)
    {
        using var _ = umbraco.EnsureUmbracoContext();
        if (Find(path) is var (route, slice))
        {
            var frame = FrameOf(context, route);
            var model = slice is IAnswerSlice answers && Question(context.Request, answers) is { Count: > 0 } question
                ? answers.Answer(route, frame, question)
                : slice.Make(route, frame);
            return await RenderAsync(context, slice.View, model, route.Language, StatusCodes.Status200OK);
        }

        if (FindBelow(path) is var (above, data, segment))
        {
            var (view, model) = data.MakeBelow(above, FrameOf(context, above), segment);
            return await RenderAsync(context, view, model, above.Language, StatusCodes.Status200OK);
        }

        return null;
    }

    private PageFrame FrameOf(HttpContext context, PageRoute route)
    {
        // Links in texts lead to pages in the reader's language, also while the text itself is in another one.
        variation.VariationContext = new VariationContext(route.Language);
        return frames.For(context.Request, route);
    }

    private static Dictionary<string, string> Question(HttpRequest request, IAnswerSlice slice) => slice.QueryParameters
        .Where(request.Query.ContainsKey).ToDictionary(name => name, name => request.Query[name][0] ?? "", StringComparer.Ordinal);

    // Not kept: there are as many wrong addresses as people can type.
    private async Task<FinishedPage> NotFoundAsync(HttpContext context, string path)
    {
        using var _ = umbraco.EnsureUmbracoContext();
        var language = languages.OfPath(path) ?? languages.Best(context.Request);
        variation.VariationContext = new VariationContext(language);
        var frame = frames.NotFound(context.Request, language);
        return await RenderAsync(context, "/Layout/NotFound.cshtml", frame, language, StatusCodes.Status404NotFound);
    }

    private async Task<FinishedPage> RenderAsync(HttpContext context, string view, PageModel model, string language, int status)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
            return FinishedPage.Of(await views.RenderAsync(context, view, model), "text/html; charset=utf-8", language, status);
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }

    /// <summary>Lower case with a closing slash; null for what looks like a file, which is never a page.</summary>
    private static string? Canonical(string path) => Path.HasExtension(path)
        ? null
        : (path.EndsWith('/') ? path : path + "/").ToLowerInvariant();
}

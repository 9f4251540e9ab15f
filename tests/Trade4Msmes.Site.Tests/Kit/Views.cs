using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Trade4Msmes.Site.Layout;
using Trade4Msmes.Site.Pages;
using Trade4Msmes.Site.Theme;

namespace Trade4Msmes.Site.Tests.Kit;

/// <summary>The site's views without a CMS behind them.</summary>
internal static class Views
{
    private static readonly IServiceProvider s_services = Services();

    internal static async Task<string> RenderAsync(string view, PageModel model)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(model.Frame.Language);
        var http = new DefaultHttpContext { RequestServices = s_services };
        return Encoding.UTF8.GetString(await s_services.GetRequiredService<ViewRenderer>().RenderAsync(http, view, model));
    }

    internal static async Task<IHtmlDocument> ShowAsync(string view, PageModel model) =>
        new HtmlParser().ParseDocument(await RenderAsync(view, model));

    /// <summary>A frame of a page at /{language}/page/.</summary>
    internal static PageFrame Frame(string language = "en", string? textLanguage = null, string type = "guide", string title = "Title") => new()
    {
        Language = language,
        TextLanguage = textLanguage ?? language,
        Title = title,
        HeadTitle = title + " – Trade4MSMEs",
        SiteName = "Trade4MSMEs",
        Description = "Description.",
        DocumentType = type,
        HomeUrl = $"/{language}/",
        Canonical = $"https://example.org/{textLanguage ?? language}/page/",
        Words = SiteWords.In(language),
        Reviewed = new DateOnly(2026, 11, 24),
        Languages =
        [
            new LanguageLink("en", "English", "/en/page/", language == "en"),
            new LanguageLink("fr", "Français", "/fr/page/", language == "fr"),
            new LanguageLink("es", "Español", "/es/page/", language == "es"),
        ],
    };

    private static ServiceProvider Services()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Services.AddControllersWithViews().AddApplicationPart(typeof(SiteHost).Assembly);
        builder.Services.AddSingleton<ViewRenderer>();
        builder.Services.AddSingleton(_ => new ThemeFiles(SiteHost.Shipped("wwwroot-theme")));
        return builder.Services.BuildServiceProvider();
    }
}

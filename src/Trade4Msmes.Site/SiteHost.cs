using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.Extensions.Configuration.Memory;
using Microsoft.Extensions.WebEncoders;
using Trade4Msmes.Cms;
using Trade4Msmes.Cms.Backoffice;
using Trade4Msmes.Cms.PublishedCache;
using Trade4Msmes.Site.Agreements;
using Trade4Msmes.Site.Api;
using Trade4Msmes.Site.Backups;
using Trade4Msmes.Site.ContentFiles;
using Trade4Msmes.Site.Data;
using Trade4Msmes.Site.Findable;
using Trade4Msmes.Site.FinishedPages;
using Trade4Msmes.Site.Glossary;
using Trade4Msmes.Site.HsCodes;
using Trade4Msmes.Site.Layout;
using Trade4Msmes.Site.Layout.Texts;
using Trade4Msmes.Site.Pages;
using Trade4Msmes.Site.Routing;
using Trade4Msmes.Site.Search;
using Trade4Msmes.Site.Security;
using Trade4Msmes.Site.Theme;
using Trade4Msmes.Site.Visits;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Notifications;

namespace Trade4Msmes.Site;

/// <summary>Puts the site together: services, start, the way of a request.</summary>
public static class SiteHost
{
    /// <summary>Where schema, content and theme lie: beside the binaries, wherever the site is started from.</summary>
    public static string Shipped(string folder) => Path.Combine(AppContext.BaseDirectory, folder);

    /// <summary>Not a line a request nor an SQL command, also where the site is started in a folder without settings. Any setting wins over it.</summary>
    private static readonly Dictionary<string, string?> s_quietLogs = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Logging:LogLevel:Microsoft.AspNetCore"] = "Warning",
        ["Logging:LogLevel:Microsoft.EntityFrameworkCore"] = "Warning",
        ["Logging:LogLevel:OpenIddict"] = "Warning",
    };

    public static async Task RunAsync(string[] args)
    {
        await using var app = Create(args);
        await StartAsync(app);
        await app.RunAsync();
    }

    /// <summary>Builds the site. <paramref name="args"/> are configuration, such as "--urls=http://127.0.0.1:0".</summary>
    public static WebApplication Create(string[] args)
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
        var builder = WebApplication.CreateBuilder(args);
        builder.Configuration.Sources.Insert(0, new MemoryConfigurationSource { InitialData = s_quietLogs });
        if (string.IsNullOrEmpty(builder.Configuration["urls"]) && string.IsNullOrEmpty(builder.Configuration["http_ports"]))
        {
            builder.WebHost.UseUrls("http://localhost:5000");
        }

        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Services.Configure<ForwardedHeadersOptions>(builder.Configuration.GetSection("ForwardedHeaders"));
        // The part by name: tests run the site from an assembly of theirs.
        builder.Services.AddControllersWithViews().AddApplicationPart(typeof(SiteHost).Assembly);
        // Letters of every script as they are: "é" in two bytes, not in six.
        builder.Services.Configure<WebEncoderOptions>(encoding => encoding.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        builder.Services.AddHealthChecks();
        builder.Services.AddSiteDb(builder.Configuration);
        builder.Services.AddVisits();
        builder.Services.AddSite();
        var cms = builder.AddCms(typeof(SiteHost).Assembly);
        cms.UrlProviders().Insert<PageUrlProvider>();
        cms.AddNotificationHandler<DictionaryCacheRefresherNotification, WordChanges>();
        cms.AddNotificationHandler<LanguageCacheRefresherNotification, WordChanges>();
        cms.AddNotificationHandler<ContentCacheRefresherNotification, IndexFeed>();
        cms.AddNotificationHandler<DomainCacheRefresherNotification, IndexFeed>();
        cms.AddNotificationHandler<LanguageCacheRefresherNotification, IndexFeed>();
        cms.AddNotificationHandler<ContentTypeCacheRefresherNotification, IndexFeed>();
        cms.Build();
        var app = builder.Build();
        Map(app);
        return app;
    }

    /// <summary>Brings database, schema and content up to date, then loads what readers see.</summary>
    public static async Task StartAsync(WebApplication app)
    {
        SiteState.RefuseHalfRestored(app.Environment.ContentRootPath);
        await CmsStart.PrepareDatabaseAsync(app.Services);
        await app.Services.MigrateSiteDbAsync();
        await app.Services.GetRequiredService<ShippedState>().UpgradeAsync();
        await CmsStart.LoadAsync(app.Services);
        await app.StartBackofficeAsync();
        app.Services.GetRequiredService<ExternalIndex>().Open();
        app.Services.LoadHsCodes();
        app.Services.LoadTradeData();
    }

    private static void AddSite(this IServiceCollection services)
    {
        services.AddSingleton<PageRoutes>();
        services.AddSingleton<LanguageFallback>();
        services.AddSingleton<LanguageChoice>();
        services.AddSingleton(provider => new PageCache(provider.GetRequiredService<IPublishedSnapshotVersion>()));
        services.AddSingleton(_ => new ThemeFiles(Shipped("wwwroot-theme")));
        services.AddSingleton<ViewRenderer>();
        services.AddSingleton<PageFrames>();
        services.AddSingleton<ReaderLinks>();
        services.AddSingleton<WordBook>();
        services.AddSingleton<BodyReader>();
        services.AddSingleton<GlossaryEntries>();
        services.AddSingleton<ContentPages>();
        services.AddSingleton<ExternalIndex>();
        services.AddSingleton<PageSearch>();
        services.AddSingleton<TradeFinds>();
        services.AddSingleton<Sitemap>();
        services.AddPublicApi();
        services.AddHsCodes();
        services.AddTradeData();
        services.AddContentFiles();
        services.AddOptions<SiteOptions>().BindConfiguration("Site").ValidateDataAnnotations().ValidateOnStart();
        foreach (var slice in typeof(SiteHost).Assembly.GetTypes().Where(t => t is { IsAbstract: false } && t.IsAssignableTo(typeof(IPageSlice))))
        {
            services.AddSingleton(typeof(IPageSlice), slice);
        }
    }

    private static void Map(WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseVisitCounting();
        app.UseSecurityHeaders();
        if (!app.Environment.IsDevelopment())
        {
            // The handler clears what headers there were.
            app.UseExceptionHandler(error => error.UseSecurityHeaders().Run(ServerErrorPage.AnswerAsync));
            app.UseHsts();
        }

        app.UseCors();
        app.UseRateLimiter();
        app.MapBackoffice();
        app.MapHealthChecks("/health/live");
        app.MapHealthChecks("/health/ready");
        app.MapGet("/robots.txt", Sitemap.AnswerRobotsAsync);
        foreach (var path in (string[])["/sitemap.xml", "/{language}/sitemap.xml", "/{language}/{section}/sitemap.xml"])
        {
            app.MapGet(path, (HttpContext context, Sitemap sitemap) => sitemap.AnswerAsync(context));
        }

        app.MapGet("/theme/{**file}", (HttpContext context, ThemeFiles theme) => theme.AnswerAsync(context));
        app.MapPublicApi();
        // Without the pattern, paths that look like files would get an empty answer.
        app.MapFallback("{**path}", (HttpContext context, ContentPages pages) => pages.AnswerAsync(context));
    }
}

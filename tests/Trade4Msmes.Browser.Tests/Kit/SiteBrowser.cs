using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Trade4Msmes.Browser.Tests.Kit;
using Trade4Msmes.Site;

[assembly: AssemblyFixture(typeof(SiteBrowser))]
[assembly: Xunit.v3.Parallelization(Mode = Xunit.Sdk.ParallelMode.None)]

namespace Trade4Msmes.Browser.Tests.Kit;

/// <summary>The site as it is shipped, on a port of its own, and Chromium beside it. Both once for the process.</summary>
public sealed class SiteBrowser : IAsyncLifetime
{
    private static WebApplication? s_app;
    private static IPlaywright? s_playwright;
    private static IBrowser? s_chromium;
    private static Lazy<Task<IReadOnlyList<ShippedPage>>>? s_pages;
    private readonly string _folder = Directory.CreateTempSubdirectory("t4m-browser-").FullName;

    internal const string EditorEmail = "ana@example.org";

    internal const string EditorPassword = "four plain words here";

    public static Uri Address => new(s_app!.Urls.First());

    internal static IEnumerable<RouteEndpoint> Endpoints => s_app!.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();

    /// <summary>The longest page of each type in each language, searches with and without an answer, and the page that says that there is none.</summary>
    internal static Task<IReadOnlyList<ShippedPage>> PagesAsync() => s_pages!.Value;

    /// <summary>A reader who was never here: no cache, no storage.</summary>
    internal static async Task<Visit> OpenAsync(Device? device = null)
    {
        device ??= new Device();
        var context = await s_chromium!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Address.ToString(),
            Locale = device.Locale,
            ViewportSize = new ViewportSize { Width = device.Width, Height = device.Height },
            DeviceScaleFactor = device.Scale,
            JavaScriptEnabled = device.HasScript,
            ColorScheme = device.IsDark ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = device.IsStill ? ReducedMotion.Reduce : ReducedMotion.NoPreference,
        });
        return new Visit(context, await context.NewPageAsync());
    }

    public async ValueTask InitializeAsync()
    {
        s_app = SiteHost.Create(
        [
            "--contentRoot=" + _folder, "--environment=Production", "--Logging:LogLevel:Default=Warning", "--urls=http://127.0.0.1:0",
            "--Umbraco:CMS:Backoffice:Enabled=true", "--Umbraco:CMS:Unattended:UnattendedUserEmail=" + EditorEmail,
            "--Umbraco:CMS:Unattended:UnattendedUserPassword=" + EditorPassword,
        ]);
        await SiteHost.StartAsync(s_app);
        await s_app.StartAsync();
        s_pages = new(ReadPagesAsync);
        s_playwright = await Playwright.CreateAsync();
        s_chromium = await s_playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } path ? path : "/usr/bin/chromium",
            Args =
            [
                "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run",
                // Chromium's sandbox doesn't start for root, which is who runs in a container.
                .. Environment.UserName == "root" ? ["--no-sandbox"] : Array.Empty<string>(),
            ],
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (s_chromium is not null)
        {
            await s_chromium.DisposeAsync();
        }

        s_playwright?.Dispose();
        await s_app!.StopAsync();
        await s_app.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private static async Task<IReadOnlyList<ShippedPage>> ReadPagesAsync()
    {
        using var http = new HttpClient { BaseAddress = Address };
        var pages = new List<(ShippedPage Page, int Length)>();
        foreach (var url in await ReadAddressesAsync(http))
        {
            var html = await http.GetStringAsync(url);
            var document = new HtmlParser().ParseDocument(html);
            pages.Add((new ShippedPage(document.Body!.ClassName!, document.DocumentElement.GetAttribute("lang")!, new Uri(url).AbsolutePath), html.Length));
        }

        var longest = pages.GroupBy(found => (found.Page.Type, found.Page.Language)).Select(group => group.MaxBy(found => found.Length).Page).ToArray();
        var others = new List<ShippedPage>();
        foreach (var home in longest.Where(page => page.Type == "home"))
        {
            var search = new HtmlParser().ParseDocument(await http.GetStringAsync(home.Path)).QuerySelector("form[role=search]")!.GetAttribute("action")!;
            others.Add(new("search", home.Language, search + "?q=090111"));
            others.Add(new("search", home.Language, search + "?q=xqzw"));
            others.Add(new("none", home.Language, $"/{home.Language}/no-such-page/"));
        }

        foreach (var lookUp in longest.Where(page => page.Type == "hsCodes"))
        {
            others.Add(new("hsCodes", lookUp.Language, lookUp.Path + "?q=T-shirt"));
            others.Add(new("hsCodes", lookUp.Language, lookUp.Path + "?q=xqzw"));
            others.Add(new("hsCodes", lookUp.Language, lookUp.Path + "?q=6109.10.00"));
        }

        foreach (var finder in longest.Where(page => page.Type == "agreements"))
        {
            others.Add(new("agreements", finder.Language, finder.Path + "?from=MX&to=JP"));
            others.Add(new("agreements", finder.Language, finder.Path + "?from=TG&to=US"));
            others.Add(new("agreements", finder.Language, finder.Path + "?from=Guine&to="));
        }

        return [.. longest, .. others];
    }

    /// <summary>Every page of a document; of those made from data, which are thousands, every six-hundredth.</summary>
    private static async Task<IReadOnlyList<string>> ReadAddressesAsync(HttpClient http)
    {
        var addresses = new List<string>();
        foreach (var sitemap in await ReadLocationsAsync(http, "/sitemap.xml"))
        {
            var isData = new Uri(sitemap).AbsolutePath.Count(c => c == '/') > 2;
            addresses.AddRange((await ReadLocationsAsync(http, sitemap)).Where((_, place) => !isData || place % 600 == 0));
        }

        return addresses;
    }

    private static async Task<string[]> ReadLocationsAsync(HttpClient http, string sitemap) =>
        [.. new HtmlParser().ParseDocument(await http.GetStringAsync(sitemap)).QuerySelectorAll("loc").Select(loc => loc.TextContent)];
}

/// <param name="Type">The document type, such as "guide"; "none" where no page is.</param>
internal sealed record ShippedPage(string Type, string Language, string Path);

/// <summary>What a reader holds and has set. By default a desktop in English.</summary>
internal sealed record Device(int Width = 1280, int Height = 900, float Scale = 1, string Locale = "en-GB", bool HasScript = true, bool IsDark = false, bool IsStill = false)
{
    /// <summary>The smallest that WCAG 2.2 asks for (1.4.10).</summary>
    internal static Device Phone => new(Width: 320, Height: 640, Scale: 2);

    /// <summary>A desktop of 1280 pixels whose reader has enlarged pages to 200%.</summary>
    internal static Device Enlarged => new(Width: 640, Height: 450, Scale: 2);
}

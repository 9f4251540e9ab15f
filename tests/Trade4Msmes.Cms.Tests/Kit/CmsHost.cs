using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Trade4Msmes.Cms.Tests.Kit;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Web;

[assembly: AssemblyFixture(typeof(CmsHost))]
[assembly: Xunit.v3.Parallelization(Mode = Xunit.Sdk.ParallelMode.None)]

namespace Trade4Msmes.Cms.Tests.Kit;

/// <summary>The CMS as the site runs it, once for the process, on a new database with English, French and Spanish.</summary>
public sealed class CmsHost : IAsyncLifetime
{
    private static WebApplication? s_app;
    private readonly string _folder = Directory.CreateTempSubdirectory("t4m-").FullName;

    public static IServiceProvider Services => s_app!.Services;

    /// <summary>Everything that is registered, in order.</summary>
    public static IReadOnlyList<ServiceDescriptor> Registered { get; private set; } = [];

    public static T Get<T>()
        where T : notnull => Services.GetRequiredService<T>();

    public async ValueTask InitializeAsync() => await StartAsync(_folder, TestDatabase.Create(_folder));

    /// <summary>Starts the CMS on a database, and makes it when there is none.</summary>
    internal static async Task StartAsync(string folder, IReadOnlyDictionary<string, string?> settings)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = folder, EnvironmentName = "Production" });
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(settings);
        builder.AddCms(typeof(CmsBuilder).Assembly).Build();
        Registered = [.. builder.Services];
        s_app = builder.Build();
        await CmsStart.PrepareDatabaseAsync(s_app.Services);
        if (!(await Get<ILanguageService>().GetAllAsync()).Any())
        {
            await AddLanguageAsync("en", "English", isDefault: true, fallback: null);
            await AddLanguageAsync("fr", "Français", isDefault: false, fallback: "en");
            await AddLanguageAsync("es", "Español", isDefault: false, fallback: "en");
        }

        await CmsStart.LoadAsync(s_app.Services);
        Get<IUmbracoContextFactory>().EnsureUmbracoContext();
    }

    public async ValueTask DisposeAsync()
    {
        if (s_app is not null)
        {
            await s_app.DisposeAsync();
        }

        TestDatabase.Stop();
        Directory.Delete(_folder, recursive: true);
    }

    private static async Task AddLanguageAsync(string iso, string name, bool isDefault, string? fallback)
    {
        var language = new Language(iso, name) { IsDefault = isDefault, IsMandatory = isDefault, FallbackIsoCode = fallback };
        var result = await Get<ILanguageService>().CreateAsync(language, Constants.Security.SuperUserKey);
        result.Success.ShouldBeTrue(result.Status.ToString());
    }
}

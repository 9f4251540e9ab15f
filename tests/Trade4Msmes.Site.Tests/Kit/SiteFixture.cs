using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Trade4Msmes.Cms;
using Trade4Msmes.Cms.Schema;
using Trade4Msmes.Site.Tests.Kit;

[assembly: AssemblyFixture(typeof(SiteFixture))]
[assembly: Xunit.v3.Parallelization(Mode = Xunit.Sdk.ParallelMode.None)]

namespace Trade4Msmes.Site.Tests.Kit;

/// <summary>The site on a new database with its own schema and no pages, listening, once for the process: Core has a static service provider.</summary>
public sealed class SiteFixture : IAsyncLifetime
{
    private static WebApplication? s_app;
    private readonly string _folder = Directory.CreateTempSubdirectory("t4m-site-").FullName;

    /// <summary>Where the site listens.</summary>
    public static Uri Address => new(s_app!.Urls.First());

    public static IServiceProvider Services => s_app!.Services;

    public static T Get<T>()
        where T : notnull => Services.GetRequiredService<T>();

    public async ValueTask InitializeAsync()
    {
        s_app = SiteHost.Create(["--applicationName=Trade4Msmes.Site", "--contentRoot=" + _folder, "--environment=Production", "--Logging:LogLevel:Default=Warning", "--urls=http://127.0.0.1:0"]);
        await CmsStart.PrepareDatabaseAsync(Services);
        await Get<SchemaImport>().UpgradeAsync(SchemaFiles.Read(SiteHost.Shipped("umbraco-schema")));
        await CmsStart.LoadAsync(Services);
        await s_app.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await s_app!.StopAsync();
        await s_app.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}

using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Hosting;

namespace Trade4Msmes.Cms.Hosting;

/// <summary>Where the site lies on disk. State is kept below the content root's "umbraco" folder.</summary>
internal sealed class CmsHostingEnvironment(IWebHostEnvironment environment) : Umbraco.Cms.Core.Hosting.IHostingEnvironment
{
    public string? SiteName => environment.ApplicationName;

    public string ApplicationId => environment.ApplicationName;

    public string ApplicationPhysicalPath => environment.ContentRootPath;

    public string LocalTempPath => Path.Combine(environment.ContentRootPath, "umbraco", "Data", "TEMP");

    public string ApplicationVirtualPath => "/";

    public bool IsDebugMode => environment.IsDevelopment();

    public bool IsHosted => true;

    public Uri? ApplicationMainUrl { get; private set; }

    public string MapPathWebRoot(string path) => Map(environment.WebRootPath ?? Path.Combine(environment.ContentRootPath, "wwwroot"), path);

    public string MapPathContentRoot(string path) => Map(environment.ContentRootPath, path);

    public string ToAbsolute(string virtualPath) => virtualPath.StartsWith('~') ? virtualPath[1..] : virtualPath;

    public void EnsureApplicationMainUrl(Uri? currentApplicationUrl) => ApplicationMainUrl ??= currentApplicationUrl;

    private static string Map(string root, string path) => Path.GetFullPath(Path.Combine(root, path.TrimStart('~', '/', '\\')));
}

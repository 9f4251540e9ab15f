using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Services;

namespace Trade4Msmes.Cms.Management.Server;

/// <summary>What the client asks the server about itself when it starts.</summary>
internal static class ServerEndpoints
{
    // A mark of our own: the package brings none, and Umbraco's is not ours to show.
    private const string Logo = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><circle cx="20" cy="20" r="18" fill="#fff"/><path d="M8 24l8-8 6 6 10-10" fill="none" stroke="#2152a3" stroke-width="4"/></svg>""";

    internal static void MapServer(this RouteGroupBuilder api)
    {
        api.MapGet("server/status", (IRuntimeState state) => new { ServerStatus = state.Level.ToString() }).AllowAnonymous();
        api.MapGet("server/configuration", () => new
        {
            AllowPasswordReset = false,
            VersionCheckPeriod = 0,
            AllowLocalLogin = true,
            UmbracoCssPath = "/css",
            SignalR = new { SkipNegotiation = false },
        }).AllowAnonymous();
        api.MapGet("security/back-office/graphics/logo", () => Results.Text(Logo, "image/svg+xml")).AllowAnonymous();
        api.MapGet("security/back-office/graphics/logo-alternative", () => Results.Text(Logo, "image/svg+xml")).AllowAnonymous();
        api.MapGet("server/information", (IUmbracoVersion version) => new
        {
            Version = version.SemanticVersion.ToString(),
            AssemblyVersion = version.AssemblyVersion?.ToString() ?? "",
            BaseUtcOffset = TimeZoneInfo.Local.BaseUtcOffset.ToString("c", CultureInfo.InvariantCulture),
            RuntimeMode = "Production",
        }).RequireAuthorization(Policies.BackOfficeAccess);
        api.MapGet("temporary-file/configuration", Files).RequireAuthorization(Policies.BackOfficeAccess);
    }

    private static object Files(IOptions<ContentSettings> content, IOptions<RuntimeSettings> runtime) => new
    {
        ImageFileTypes = content.Value.Imaging.ImageFileTypes,
        DisallowedUploadedFilesExtensions = content.Value.DisallowedUploadedFileExtensions,
        AllowedUploadedFileExtensions = content.Value.AllowedUploadedFileExtensions,
        MaxFileSize = runtime.Value.MaxRequestLength,
    };
}

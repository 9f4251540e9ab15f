using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Services;

namespace Trade4Msmes.Cms.Hosting;

/// <summary>Property aliases that would hide a document's own members.</summary>
internal sealed class ReservedFieldNames : IReservedFieldNamesService
{
    private static readonly string[] s_names =
    [
        "id", "key", "name", "level", "path", "sortOrder", "createDate", "updateDate", "creatorId", "writerId", "contentType", "cultures",
        "itemType", "templateId", "urlSegment", "parent", "children", "properties", "url",
    ];

    public ISet<string> GetDocumentReservedFieldNames() => new HashSet<string>(s_names, StringComparer.OrdinalIgnoreCase);

    public ISet<string> GetMediaReservedFieldNames() => GetDocumentReservedFieldNames();

    public ISet<string> GetMemberReservedFieldNames() => GetDocumentReservedFieldNames();
}

/// <summary>There are no webhooks here, so publishing has none to fire.</summary>
internal sealed class NoWebhooks : IWebhookFiringService
{
    public Task FireAsync(IWebhook webhook, string eventAlias, object? payload, CancellationToken cancellationToken) => Task.CompletedTask;
}

/// <summary>What Core's router does when nothing was found: nothing. The site shows its own page.</summary>
internal sealed class NoLastChance : IContentLastChanceFinder
{
    public Task<bool> TryFindContent(IPublishedRequestBuilder request) => Task.FromResult(false);
}

/// <summary>The folder of uploaded files, as Umbraco:CMS:Global sets it.</summary>
internal static class MediaFolder
{
    internal static IFileSystem Create(IServiceProvider services)
    {
        var environment = services.GetRequiredService<Umbraco.Cms.Core.Hosting.IHostingEnvironment>();
        var settings = services.GetRequiredService<IOptions<GlobalSettings>>().Value;
        return new PhysicalFileSystem(
            services.GetRequiredService<IIOHelper>(), environment, services.GetRequiredService<ILogger<PhysicalFileSystem>>(),
            Path.Combine(environment.ApplicationPhysicalPath, "wwwroot", "media"), environment.ToAbsolute(settings.UmbracoMediaPath));
    }
}

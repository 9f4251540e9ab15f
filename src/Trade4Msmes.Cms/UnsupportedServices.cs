using Umbraco.Cms.Core.Configuration;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.HealthChecks.NotificationMethods;
using Umbraco.Cms.Core.Install;
using Umbraco.Cms.Core.Logging;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Runtime;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Web;

namespace Trade4Msmes.Cms;

/// <summary>The one list of what this site does not have. Each entry throws <see cref="NotSupportedException"/> with its own name.</summary>
public static class UnsupportedServices
{
    /// <summary>Services and repositories of Umbraco that nothing on this site calls.</summary>
    public static IReadOnlyList<Type> All { get; } =
    [
        // Reusable elements (the library section).
        typeof(IElementRepository), typeof(IElementVersionRepository), typeof(IPublishedElementCache),
        typeof(IApiElementBuilder), typeof(IElementContainerRepository),
        // Members and public access.
        typeof(IMemberRepository), typeof(IMemberGroupRepository), typeof(IExternalMemberRepository), typeof(IPublishedMemberCache),
        typeof(IMemberFilterRepository), typeof(IMemberTypeContainerRepository),
        // Webhooks, consents, the web profiler, packages, telemetry, upgrades from elsewhere.
        typeof(IWebhookRepository), typeof(IWebhookLogRepository), typeof(IWebhookRequestRepository), typeof(IConsentRepository),
        typeof(IWebProfilerRepository), typeof(IPackagingService), typeof(IPackageDataInstallation), typeof(IUsageInformationService),
        typeof(IInstallationRepository), typeof(IUpgradeCheckRepository), typeof(IConfigManipulator),
        // Files edited in the browser: scripts, stylesheets and views live in the repository.
        typeof(IScriptRepository), typeof(IStylesheetRepository), typeof(IPartialViewRepository),
        // The log viewer reads Serilog's files, which this site does not write.
        typeof(ILogViewerQueryRepository), typeof(ILogViewerRepository), typeof(ILoggingConfiguration),
        // One process has one content root, and its databases and files are safe to share: there is no main domain to fight for.
        typeof(IMainDom), typeof(IMainDomLock),
        // Health checks by mail, at times set by a crontab.
        typeof(ICronTabParser),
        // Content delivery, previews, mails to users and health mails: until their screens are shown.
        typeof(IApiContentBuilder), typeof(IApiMediaBuilder), typeof(ICookieManager), typeof(IUserInviteSender), typeof(IUserForgotPasswordSender),
        typeof(IMarkdownToHtmlConverter), typeof(IFilePermissionHelper),
    ];
}

using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging.Abstractions;
using Trade4Msmes.Cms.Backoffice;
using Trade4Msmes.Cms.Hosting;
using Trade4Msmes.Cms.Persistence;
using Trade4Msmes.Cms.Persistence.DataTypes;
using Trade4Msmes.Cms.Persistence.Urls;
using Trade4Msmes.Cms.PropertyEditors;
using Trade4Msmes.Cms.PublishedCache;
using Trade4Msmes.Cms.Schema;
using Trade4Msmes.Cms.Security;
using Trade4Msmes.Cms.Serialization;
using Trade4Msmes.Cms.Sync;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Composing;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Logging;
using Umbraco.Cms.Core.Media;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Implement;
using Umbraco.Cms.Core.Strings;
using Umbraco.Cms.Core.Web;
using Umbraco.Extensions;

namespace Trade4Msmes.Cms;

/// <summary>Puts Umbraco's Core on this project's persistence.</summary>
public static class CmsBuilder
{
    /// <summary>Registers the CMS, then runs the composers of the site's assembly and of what it references.</summary>
    public static IUmbracoBuilder AddCms(this WebApplicationBuilder host, Assembly site)
    {
        var services = host.Services;
        services.AddHttpContextAccessor();
        services.AddMemoryCache();
        services.TryAddSingleton(TimeProvider.System);

        var typeLoader = new TypeLoader(
            new TypeFinder(NullLogger<TypeFinder>.Instance, new CmsAssemblies(site), additionalExlusionAssemblies: null), NullLogger<TypeLoader>.Instance);
        var caches = new AppCaches(
            new DeepCloneAppCache(new ObjectCacheAppCache()), NoAppCache.Instance,
            new IsolatedCaches(_ => new ObjectCacheAppCache()));
        services.AddSingleton(typeLoader);
        services.AddSingleton<ITypeFinder>(typeLoader.TypeFinder);
        var builder = new UmbracoBuilder(services, host.Configuration, typeLoader, NullLoggerFactory.Instance, new NoopProfiler(), caches);

        builder.AddConfiguration();
        services.AddCmsHosting();
        services.AddCmsCaches();
        services.AddCmsPersistence(host.Configuration);
        services.AddCmsSchema();
        builder.AddPropertyEditors();
        builder.AddCacheRefreshing();
        builder.AddNotificationHandler<DataTypeCacheRefresherNotification, DataTypeChanges>();
        builder.AddNotificationHandler<ContentRefreshNotification, DocumentUrlWriter>();
        services.Remove(services.Single(service => service.ImplementationType == typeof(DocumentUrlServiceContentTreeChangeNotificationHandler)));
        builder.AddBackoffice();
        builder.AddComposers();
        foreach (var service in UnsupportedServices.All)
        {
            services.RemoveAll(service);
            services.AddSingleton(service, _ => Unsupported.Of(service));
        }

        return builder;
    }

    private static void AddCmsHosting(this IServiceCollection services)
    {
        services.AddUnique<Umbraco.Cms.Core.Hosting.IHostingEnvironment, CmsHostingEnvironment>();
        services.AddUnique<IRuntimeState, CmsRuntimeState>();
        services.AddUnique<IUmbracoContextFactory, CmsContextFactory>();
        services.AddUnique<IRequestAccessor, CmsRequestAccessor>();
        services.AddUnique<IJsonSerializer>(_ => new CmsJsonSerializer());
        services.AddUnique<IConfigurationEditorJsonSerializer, CmsConfigurationJsonSerializer>();
        services.AddUnique<IWebhookJsonSerializer, CmsWebhookJsonSerializer>();
        services.AddUnique<IShortStringHelper, DefaultShortStringHelper>();
        services.AddUnique<IReservedFieldNamesService, ReservedFieldNames>();
        services.AddUnique<IWebhookFiringService, NoWebhooks>();
        services.AddSingleton<Passwords>();
        services.AddSingleton<UserStore>();
        services.AddUnique<IBackOfficeUserStore>(provider => provider.GetRequiredService<UserStore>());
        services.AddUnique<IBackOfficeUserReader>(provider => provider.GetRequiredService<UserStore>());
        services.AddUnique<IBackOfficeSecurityAccessor, CurrentEditor>();
        services.AddUnique<ILocalLoginSettingProvider, NoopLocalLoginSettingProvider>();
        services.AddUnique<IUrlAssembler, DefaultUrlAssembler>();
        services.AddUnique<IContentLastChanceFinder, NoLastChance>();
        services.AddSingleton(SpokenTexts.Files);
        var texts = services.Last(service => service.ServiceType == typeof(ILocalizedTextService)).ImplementationFactory!;
        services.AddUnique<ILocalizedTextService>(provider => new SpokenTexts((ILocalizedTextService)texts(provider)));
        services.AddUnique<IImageUrlGenerator, NoopImageUrlGenerator>();
        services.AddUnique<IMediaPathScheme, Umbraco.Cms.Core.IO.MediaPathSchemes.UniqueMediaPathScheme>();
        services.AddSingleton<FileSystems>();
        services.AddSingleton(provider => ActivatorUtilities.CreateInstance<MediaFileManager>(
            provider, MediaFolder.Create(provider), provider.GetRequiredService<IMediaPathScheme>()));
        // In Core, but left to the distribution to register.
        services.AddUnique<IDataTypeService, DataTypeService>();
        services.AddUnique<IAuditService, AuditService>();
        services.AddUnique<IAuditEntryService, AuditEntryService>();
        services.AddUnique<IServerRegistrationService, ServerRegistrationService>();
        services.AddUnique<IPropertyRenderingContextAccessor, HybridPropertyRenderingContextAccessor>();
        services.AddUnique<IIdKeyMap, IdKeyMap>();
        services.AddSingleton(provider => ServiceContext.CreatePartial(
            localizedTextService: provider.GetRequiredService<ILocalizedTextService>()));
    }

    private static void AddCmsCaches(this IServiceCollection services)
    {
        services.AddSingleton<PublishedSnapshot>();
        services.AddSingleton<IPublishedSnapshotVersion>(provider => provider.GetRequiredService<PublishedSnapshot>());
        services.AddSingleton<DocumentCache>();
        services.AddUnique<IDocumentCacheService>(provider => provider.GetRequiredService<DocumentCache>());
        services.AddUnique<IPublishedContentCache>(provider => provider.GetRequiredService<DocumentCache>());
        services.AddSingleton<DomainCaches>();
        services.AddUnique<IDomainCacheService>(provider => provider.GetRequiredService<DomainCaches>());
        services.AddUnique<IDomainCache>(provider => provider.GetRequiredService<DomainCaches>());
        services.AddSingleton<MediaCache>();
        services.AddUnique<IMediaCacheService>(provider => provider.GetRequiredService<MediaCache>());
        services.AddUnique<IPublishedMediaCache>(provider => provider.GetRequiredService<MediaCache>());
        services.AddUnique<IElementCacheService, ElementTypeChanges>();
        services.AddUnique<ICacheManager, CacheManager>();
        services.AddUnique<IPublishedContentTypeCache, ContentTypeCache>();
        services.AddUnique<IPublishedContentTypeFactory, PublishedContentTypeFactory>();
        services.AddUnique<IVariationContextAccessor, HybridVariationContextAccessor>();
        services.AddUnique<IDefaultCultureAccessor, DefaultCultureAccessor>();
    }
}

using Microsoft.Extensions.DependencyInjection;
using Trade4Msmes.Cms.Persistence.Access;
using Trade4Msmes.Cms.Persistence.Audit;
using Trade4Msmes.Cms.Persistence.Domains;
using Trade4Msmes.Cms.Persistence.Files;
using Trade4Msmes.Cms.Persistence.KeyValues;
using Trade4Msmes.Cms.Persistence.Logins;
using Trade4Msmes.Cms.Persistence.Relations;
using Trade4Msmes.Cms.Persistence.Servers;
using Trade4Msmes.Cms.Persistence.Tags;
using Trade4Msmes.Cms.Persistence.Trees;
using Trade4Msmes.Cms.Persistence.Urls;
using Trade4Msmes.Cms.Persistence.Users;
using Umbraco.Cms.Core.DynamicRoot.QuerySteps;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace Trade4Msmes.Cms.Persistence;

/// <summary>The repositories of what is neither content nor a type: users, relations, URLs, tags, logs, servers.</summary>
internal static class RecordRepositories
{
    internal static IServiceCollection AddRecordRepositories(this IServiceCollection services)
    {
        services.AddUnique<IKeyValueRepository, KeyValueRepository>();
        services.AddUnique<IAuditRepository, AuditRepository>();
        services.AddUnique<IAuditEntryRepository, AuditEntryRepository>();
        services.AddUnique<INavigationRepository, NavigationRepository>();
        services.AddUnique<IPublishStatusRepository, PublishStatusRepository>();
        services.AddUnique<IDynamicRootRepository, DynamicRootRepository>();
        services.AddUnique<IDocumentUrlRepository, DocumentUrlRepository>();
        services.AddUnique<IDocumentUrlAliasRepository, DocumentUrlAliasRepository>();
        services.AddUnique<IRedirectUrlRepository, RedirectUrlRepository>();
        services.AddUnique<IDomainRepository, DomainRepository>();
        services.AddUnique<ITagRepository, TagRepository>();
        services.AddUnique<IRelationTypeRepository, RelationTypeRepository>();
        services.AddUnique<IRelationRepository, RelationRepository>();
        services.AddUnique<ITrackedReferencesRepository, TrackedReferencesRepository>();
        services.AddUnique<IPublicAccessRepository, PublicAccessRepository>();
        services.AddUserRepositories();

        services.AddUnique<ICacheInstructionRepository, CacheInstructionRepository>();
        services.AddUnique<ILastSyncedRepository, LastSyncedRepository>();
        services.AddUnique<IRepositoryCacheVersionRepository, RepositoryCacheVersionRepository>();
        services.AddUnique<IServerRegistrationRepository, ServerRegistrationRepository>();
        services.AddUnique<ILongRunningOperationRepository, LongRunningOperationRepository>();
        services.AddUnique<ITemporaryFileRepository, TemporaryFileRepository>();
        return services;
    }

    private static void AddUserRepositories(this IServiceCollection services)
    {
        services.AddSingleton<UserGroupPermissions>();
        services.AddSingleton<UserReader>();
        services.AddSingleton<UserSessions>();
        services.AddUnique<IUserRepository, UserRepository>();
        services.AddUnique<IUserGroupRepository, UserGroupRepository>();
        services.AddUnique<IUserDataRepository, UserDataRepository>();
        services.AddUnique<IUserIdKeyResolver, UserIdKeyResolver>();
        services.AddUnique<INotificationsRepository, NotificationsRepository>();
        services.AddUnique<IExternalLoginWithKeyRepository, ExternalLoginRepository>();
        services.AddUnique<ITwoFactorLoginRepository, TwoFactorLoginRepository>();
    }
}

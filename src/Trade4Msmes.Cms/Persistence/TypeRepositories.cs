using Microsoft.Extensions.DependencyInjection;
using Trade4Msmes.Cms.Persistence.ContentTypes;
using Trade4Msmes.Cms.Persistence.DataTypes;
using Trade4Msmes.Cms.Persistence.Dictionary;
using Trade4Msmes.Cms.Persistence.Entities;
using Trade4Msmes.Cms.Persistence.Languages;
using Trade4Msmes.Cms.Persistence.Templates;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;

namespace Trade4Msmes.Cms.Persistence;

/// <summary>The repositories of what content is made of: types, data types, templates, languages, dictionary words.</summary>
internal static class TypeRepositories
{
    internal static IServiceCollection AddTypeRepositories(this IServiceCollection services)
    {
        services.AddContentTypeRepositories();
        services.AddUnique<ILanguageRepository, LanguageRepository>();
        services.AddUnique<IDictionaryRepository, DictionaryRepository>();
        services.AddUnique<IDataTypeRepository, DataTypeRepository>();
        services.AddUnique<IDataTypeUsageRepository, UsageRepository>();
        services.AddUnique<IPropertyTypeUsageRepository, UsageRepository>();
        services.AddUnique<ITemplateRepository, TemplateRepository>();
        services.AddSingleton<EntityReader>();
        services.AddUnique<IEntityRepository, EntityRepository>();
        services.AddUnique<IIdKeyMapRepository, IdKeyMapRepository>();
        return services;
    }
}

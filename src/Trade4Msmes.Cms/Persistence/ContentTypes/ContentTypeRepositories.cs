using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;

namespace Trade4Msmes.Cms.Persistence.ContentTypes;

/// <summary>The repositories of document, element and media types, and of the folders they and others lie in.</summary>
internal static class ContentTypeRepositories
{
    internal static IServiceCollection AddContentTypeRepositories(this IServiceCollection services)
    {
        services.AddSingleton<TypeReader>();
        services.AddSingleton<TypeWriter>();
        services.AddSingleton<TypeCache>();
        services.AddUnique<IContentTypeCommonRepository>(provider => provider.GetRequiredService<TypeCache>());
        services.AddUnique<IContentTypeRepository, ContentTypeRepository>();
        services.AddUnique<IMediaTypeRepository, MediaTypeRepository>();
        services.AddUnique<IMemberTypeRepository, MemberTypeRepository>();
        services.AddUnique<IDocumentTypeContainerRepository, DocumentTypeContainerRepository>();
        services.AddUnique<IMediaTypeContainerRepository, MediaTypeContainerRepository>();
        services.AddUnique<IDataTypeContainerRepository, DataTypeContainerRepository>();
        services.AddUnique<IDocumentBlueprintContainerRepository, DocumentBlueprintContainerRepository>();
        return services;
    }
}

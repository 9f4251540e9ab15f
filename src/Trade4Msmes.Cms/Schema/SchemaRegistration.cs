using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Scoping;

namespace Trade4Msmes.Cms.Schema;

internal static class SchemaRegistration
{
    /// <summary>Import and export of the schema. Expects Umbraco's services and the persistence below them.</summary>
    internal static IServiceCollection AddCmsSchema(this IServiceCollection services)
    {
        services.AddSingleton<StoredLanguages>();
        services.AddSingleton<StoredDataTypes>();
        services.AddSingleton<StoredTemplates>();
        services.AddSingleton<StoredContentTypes>();
        services.AddSingleton<StoredMediaTypes>();
        services.AddSingleton<StoredWords>();
        services.AddSingleton<StoredSchema>();
        services.AddSingleton<ImportedVersions>();
        services.AddSingleton(provider => new SchemaExport(
            provider.GetRequiredService<ICoreScopeProvider>(), provider.GetRequiredService<StoredSchema>()));
        services.AddSingleton(provider => new SchemaImport(
            provider.GetRequiredService<ICoreScopeProvider>(), provider.GetRequiredService<StoredSchema>(),
            provider.GetRequiredService<ImportedVersions>()));
        return services;
    }
}

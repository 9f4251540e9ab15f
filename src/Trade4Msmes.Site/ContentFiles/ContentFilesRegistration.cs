using Umbraco.Cms.Core.Scoping;

namespace Trade4Msmes.Site.ContentFiles;

internal static class ContentFilesRegistration
{
    /// <summary>Import and export of pages as content files, and what each start does with those that are shipped.</summary>
    internal static IServiceCollection AddContentFiles(this IServiceCollection services)
    {
        services.AddSingleton<StoredBody>();
        services.AddSingleton<StoredPages>();
        services.AddSingleton<SavedPages>();
        services.AddSingleton<ImportedPages>();
        services.AddSingleton<SiteLanguages>();
        services.AddSingleton(provider => new ContentImport(
            provider.GetRequiredService<ICoreScopeProvider>(), provider.GetRequiredService<StoredPages>(),
            provider.GetRequiredService<SavedPages>(), provider.GetRequiredService<ImportedPages>()));
        services.AddSingleton(provider => new ContentExport(
            provider.GetRequiredService<ICoreScopeProvider>(), provider.GetRequiredService<StoredPages>()));
        services.AddSingleton<ShippedState>();
        return services;
    }
}

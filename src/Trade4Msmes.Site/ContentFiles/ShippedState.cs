using Trade4Msmes.Cms.Schema;

namespace Trade4Msmes.Site.ContentFiles;

/// <summary>Brings the schema and the pages that the site is shipped with into its database, as far as no editor has touched them.</summary>
public sealed class ShippedState(SchemaImport schema, ContentImport content, SiteLanguages languages, ILogger<ShippedState> logger)
{
    internal const string SchemaFolder = "umbraco-schema";
    internal const string ContentFolderName = "content";

    /// <summary>Safe to call at each start: when nothing is to do, nothing is written.</summary>
    /// <exception cref="SchemaFileException">Shipped files are wrong. The same for <see cref="ContentFileException"/>.</exception>
    public async Task UpgradeAsync()
    {
        var types = await schema.UpgradeAsync(SchemaFiles.Read(SiteHost.Shipped(SchemaFolder)));
        Log("schema", types.Applied, types.Left);
        var pages = await content.UpgradeAsync(ContentFolder.Read(SiteHost.Shipped(ContentFolderName), await languages.ReadAsync()));
        Log("content", pages.Applied, pages.Left);
    }

    private void Log(string what, IReadOnlyCollection<object> applied, IReadOnlyCollection<object> left)
    {
        if (applied.Count > 0)
        {
            logger.LogInformation("Upgraded the {What}: {Count} changes.", what, applied.Count);
        }

        foreach (var difference in left)
        {
            logger.LogInformation("Left as editors have it, in the {What}: {Difference}", what, difference);
        }
    }
}

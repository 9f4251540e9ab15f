namespace Trade4Msmes.Site.ContentFiles;

/// <summary>A page could not be put into the database. Nothing of the import was: it is one transaction.</summary>
public sealed class ContentImportException(PageFolder page, string why)
    : Exception($"The page {page.Path} could not be imported, so nothing was: {why}")
{
    /// <summary>The page that failed.</summary>
    public PageFolder Page { get; } = page;
}

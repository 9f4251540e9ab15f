namespace Trade4Msmes.Cms.Backoffice;

/// <summary>Umbraco:CMS:Backoffice: whether editors find anything at /umbraco.</summary>
public sealed class BackofficeOptions
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Umbraco:CMS:Backoffice";

    /// <summary>Serves the backoffice and its API. Default: false, and /umbraco is a path like any other without a page.</summary>
    public bool Enabled { get; set; }
}

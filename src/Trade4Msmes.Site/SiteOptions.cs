using System.ComponentModel.DataAnnotations;

namespace Trade4Msmes.Site;

/// <summary>Configuration "Site": what only the operator knows.</summary>
public sealed class SiteOptions
{
    /// <summary>Where readers report mistakes and ask about privacy. Empty: the pages say that no address is set. Default: empty.</summary>
    [RegularExpression(@"^$|^[^@\s]+@[^@\s]+\.[^@\s]+$", ErrorMessage = "Site:ContactEmail must be an e-mail address or empty.")]
    public string ContactEmail { get; set; } = "";
}

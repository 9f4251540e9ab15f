using System.ComponentModel.DataAnnotations;

namespace Trade4Msmes.Site.Visits;

/// <summary>Section "Visits".</summary>
public sealed class VisitOptions
{
    /// <summary>Where visits are kept; nodes share it. Default: umbraco/Data/Visits below the content root.</summary>
    public string Folder { get; set; } = "umbraco/Data/Visits";

    /// <summary>
    /// The key with which the salts are encrypted in the database; made when it is missing. Nodes share it, back-ups leave it out, so that
    /// no back-up holds a salt that can be read. Default: umbraco/Data/visits-salt.key below the content root.
    /// </summary>
    public string SaltKeyFile { get; set; } = "umbraco/Data/visits-salt.key";

    /// <summary>Another MaxMind DB file of countries than the one that came with the build.</summary>
    public string? CountryFile { get; set; }

    /// <summary>Views that may wait to be written. When there are more, they are lost and counted as lost. Default: 10,000.</summary>
    [Range(100, 1_000_000)]
    public int WaitingViews { get; set; } = 10_000;
}

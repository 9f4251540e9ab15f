using Trade4Msmes.Site.Layout;
using Trade4Msmes.Trade.Agreements;

namespace Trade4Msmes.Site.Agreements;

/// <summary>The page of an agreement.</summary>
public sealed class AgreementModel(PageFrame frame, Agreement agreement) : PageModel(frame)
{
    public Agreement Agreement => agreement;

    public required IReadOnlyList<AgreementParty> Parties { get; init; }

    /// <summary>Agreements that let others into this one.</summary>
    public required IReadOnlyList<NamedLink> Accessions { get; init; }

    /// <summary>The agreement that this one lets an economy into.</summary>
    public NamedLink? Extends { get; init; }

    /// <summary>Path of the finder.</summary>
    public string? Finder { get; init; }

    public required IReadOnlyList<PageLink> Related { get; init; }
}

/// <param name="Members">Of a bloc: whom it takes along.</param>
public sealed record AgreementParty(NamedLink Link, Party Party, IReadOnlyList<NamedLink> Members);

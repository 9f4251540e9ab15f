using Trade4Msmes.Site.Agreements;
using Trade4Msmes.Site.Layout;
using Trade4Msmes.Site.Layout.Texts;
using Trade4Msmes.Trade.Economies;

namespace Trade4Msmes.Site.Economies;

public sealed class EconomiesModel(PageFrame frame) : PageModel(frame)
{
    public required PageBody Body { get; init; }

    public required IReadOnlyList<EconomyRegion> Regions { get; init; }
}

/// <param name="Region">In English, as the dictionary's key.</param>
public sealed record EconomyRegion(string Region, IReadOnlyList<NamedLink> Economies);

/// <summary>The page of an economy.</summary>
public sealed class EconomyModel(PageFrame frame, Economy economy) : PageModel(frame)
{
    public Economy Economy => economy;

    /// <summary>In force on <see cref="AsOf"/>, by name.</summary>
    public required IReadOnlyList<EconomyAgreement> Agreements { get; init; }

    /// <summary>Names of the blocs it belongs to.</summary>
    public required IReadOnlyList<string> Blocs { get; init; }

    public required DateOnly AsOf { get; init; }

    /// <summary>Path of the finder.</summary>
    public string? Finder { get; init; }

    public required IReadOnlyList<Economy> Others { get; init; }

    public required IReadOnlyList<PageLink> Related { get; init; }
}

/// <param name="Goods">Since when it covers the economy's goods; null when it doesn't.</param>
/// <param name="Services">Since when it covers the economy's services; null when it doesn't.</param>
/// <param name="Partners">Whom it links the economy with.</param>
public sealed record EconomyAgreement(NamedLink Link, DateOnly? Goods, DateOnly? Services, IReadOnlyList<NamedLink> Partners);

namespace Trade4Msmes.Trade.Agreements;

/// <summary>A regional trade agreement: who, what kind, since when. Facts as the WTO's RTA database gives them.</summary>
/// <param name="Id">The number in the WTO's RTA database; a word of ours for what is not notified there.</param>
/// <param name="Slug">The last part of its page's path, the same in all languages: "canada-colombia".</param>
public sealed record Agreement(string Id, string Slug)
{
    /// <summary>By language.</summary>
    public required IReadOnlyDictionary<string, string> Names { get; init; }

    public required IReadOnlyList<Party> Parties { get; init; }

    public required IReadOnlyList<AgreementKind> Kinds { get; init; }

    /// <summary>Under which provisions it was notified: "XXIV" (GATT 1994), "EC" (Enabling Clause), "V" (GATS).</summary>
    public IReadOnlyList<string> LegalBasis { get; init; } = [];

    public required AgreementStatus Status { get; init; }

    public CoverageDates Goods { get; init; } = new(null, null, null);

    public CoverageDates Services { get; init; } = new(null, null, null);

    /// <summary>The first day on which it no longer applied; null while it applies.</summary>
    public DateOnly? EndedOn { get; init; }

    /// <summary>The agreement that this one lets another economy into; null for an agreement of its own.</summary>
    public string? Extends { get; init; }

    public required string Source { get; init; }

    /// <summary>The day for which the source says so.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The first day that any part of it applied; null when none does yet.</summary>
    public DateOnly? Since => Goods.Since is { } goods && Services.Since is { } services
        ? (goods < services ? goods : services)
        : Goods.Since ?? Services.Since;

    public bool IsCustomsUnion => Kinds.Contains(AgreementKind.CustomsUnion);

    public bool IsInForce(DateOnly day) => Since <= day && !(EndedOn <= day);

    /// <param name="language">BCP 47.</param>
    public string In(string language) => Names.In(language);

    public override string ToString() => $"{Id} {In("en")}";
}

/// <param name="Signed">Null where not known.</param>
/// <param name="Notified">When the WTO was told; null where it was not.</param>
/// <param name="Since">Entry into force; null when it has no such part, or the part applies not yet.</param>
public sealed record CoverageDates(DateOnly? Signed, DateOnly? Notified, DateOnly? Since);

/// <summary>An economy or a bloc in an agreement.</summary>
/// <param name="Code">ISO 3166-1 alpha-2, or a bloc such as "EU".</param>
/// <param name="From">The first day for this party; null: from the start.</param>
/// <param name="Until">The last day for this party; null: to the end.</param>
/// <param name="IsPending">It has signed, but the agreement does not apply to it yet.</param>
/// <param name="Side">Parties of one side have agreed with those of the other, not with one another; null: the party is a side of its own.</param>
public sealed record Party(string Code, DateOnly? From = null, DateOnly? Until = null, bool IsPending = false, int? Side = null);

/// <summary>Kinds of agreement, as the WTO's RTA database counts them.</summary>
public enum AgreementKind
{
    /// <summary>Free trade agreement: FTA.</summary>
    FreeTrade,

    /// <summary>Customs union: CU.</summary>
    CustomsUnion,

    /// <summary>Partial scope agreement: PSA.</summary>
    PartialScope,

    /// <summary>Economic integration agreement, on services: EIA.</summary>
    EconomicIntegration,
}

/// <summary>Where an agreement stands on the day of its source.</summary>
public enum AgreementStatus
{
    Announced,
    Signed,
    InForce,
    Ended,
}

namespace Trade4Msmes.Trade.Economies;

/// <summary>A customs territory or country that trades: WTO members, observers and the other entries of ISO 3166-1.</summary>
/// <param name="Iso2">ISO 3166-1 alpha-2, such as "MX"; "XK" for Kosovo, which ISO leaves to users.</param>
/// <param name="Iso3">ISO 3166-1 alpha-3.</param>
/// <param name="Region">United Nations M49, in English: "Americas".</param>
/// <param name="Subregion">United Nations M49, in English: "Central America".</param>
public sealed record Economy(string Iso2, string Iso3, string Region, string Subregion)
{
    /// <summary>By language; every economy has one in each.</summary>
    public required IReadOnlyDictionary<string, EconomyName> Names { get; init; }

    public bool IsWtoMember { get; init; }

    /// <summary>Member of the WTO's Informal Working Group on MSMEs at the end of 2024 (its annual report 2024, paragraph 1.2, note 2).</summary>
    public bool IsMsmeGroupMember { get; init; }

    /// <summary>On the United Nations' list of least developed countries as of 13 December 2024.</summary>
    public bool IsLeastDeveloped { get; init; }

    /// <summary>A landlocked developing country on the United Nations' list.</summary>
    public bool IsLandlocked { get; init; }

    /// <summary>A small island developing state, member of the United Nations.</summary>
    public bool IsSmallIsland { get; init; }

    /// <param name="language">BCP 47.</param>
    /// <returns>The name as the WTO uses it, in the language, else in English.</returns>
    public string In(string language) => Names.In(language).Name;

    public override string ToString() => $"{Iso2} {In("en")}";
}

/// <param name="AlsoKnownAs">Other names, which search understands and pages don't show.</param>
public sealed record EconomyName(string Name, IReadOnlyList<string> AlsoKnownAs);

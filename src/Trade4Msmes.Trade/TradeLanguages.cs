namespace Trade4Msmes.Trade;

/// <summary>The languages that the trade data has words in.</summary>
public static class TradeLanguages
{
    /// <summary>BCP 47; English first, which fills in for others.</summary>
    public static IReadOnlyList<string> All { get; } = ["en", "fr", "es"];
}

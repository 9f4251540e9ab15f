namespace Trade4Msmes.Trade;

/// <summary>The languages that the trade data has words in.</summary>
public static class TradeLanguages
{
    /// <summary>BCP 47; English first, which fills in for others.</summary>
    public static IReadOnlyList<string> All { get; } = ["en", "fr", "es"];

    /// <param name="language">BCP 47, such as "es" or "es-MX".</param>
    /// <returns>The text in the language, else in English.</returns>
    internal static T In<T>(this IReadOnlyDictionary<string, T> texts, string language)
        where T : class => texts.GetValueOrDefault(language.Split('-')[0]) ?? texts[All[0]];
}

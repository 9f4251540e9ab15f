using Trade4Msmes.Trade;

namespace Trade4Msmes.Site.Api;

/// <summary>The parameters that several calls share.</summary>
internal static class AskedLanguage
{
    /// <returns>One of the languages of the trade data; English when none is given; empty, with an error, for another.</returns>
    internal static string Read(string? lang, Dictionary<string, string[]> errors)
    {
        var language = TradeLanguages.All.FirstOrDefault(known => lang is null || string.Equals(known, lang, StringComparison.OrdinalIgnoreCase));
        if (language is null)
        {
            errors["lang"] = [$"Give one of {string.Join(", ", TradeLanguages.All)}."];
        }

        return language ?? "";
    }
}

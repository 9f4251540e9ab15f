using Trade4Msmes.Trade;

namespace Trade4Msmes.Site.Api;

/// <summary>The parameters that several calls share. What is wrong goes into the errors, by the parameter's name.</summary>
internal static class ApiParameters
{
    /// <returns>One of the languages of the trade data; English when none is given; empty, with an error, for another.</returns>
    internal static string Language(string? lang, Dictionary<string, string[]> errors)
    {
        var language = TradeLanguages.All.FirstOrDefault(known => lang is null || string.Equals(known, lang, StringComparison.OrdinalIgnoreCase));
        if (language is null)
        {
            errors["lang"] = [$"Give one of {string.Join(", ", TradeLanguages.All)}."];
        }

        return language ?? "";
    }

    /// <returns>How many to give: <paramref name="usual"/> when nothing is asked for.</returns>
    internal static int Limit(string? limit, int usual, int largest, Dictionary<string, string[]> errors)
    {
        var take = usual;
        if (limit is not null && (!int.TryParse(limit, out take) || take < 1 || take > largest))
        {
            errors["limit"] = [$"Give a whole number from 1 to {largest}."];
        }

        return take;
    }
}

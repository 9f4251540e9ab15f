namespace Trade4Msmes.Site.Layout;

/// <summary>The plural form of a count, for words of the dictionary that have one for each: "Search.Found.One", "Search.Found.Other".</summary>
internal enum PluralForm
{
    One,
    Other,
}

/// <summary>
/// Unicode CLDR's rules for cardinal numbers in the languages of the site. Its third form of French and Spanish begins at a million:
/// nothing that is counted on a page comes near.
/// </summary>
internal static class PluralForms
{
    internal static PluralForm Of(string language, int count) => language.Split('-')[0] switch
    {
        // 0 page, 1 page, 2 pages.
        "fr" => count is 0 or 1 ? PluralForm.One : PluralForm.Other,
        _ => count == 1 ? PluralForm.One : PluralForm.Other,
    };
}

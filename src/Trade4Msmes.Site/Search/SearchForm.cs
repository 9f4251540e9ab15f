using Trade4Msmes.Site.Layout;

namespace Trade4Msmes.Site.Search;

/// <summary>A form that asks the search page.</summary>
/// <param name="Url">Path of the search page.</param>
/// <param name="Id">Of the field, once on a page.</param>
/// <param name="Query">What stands in the field.</param>
public sealed record SearchForm(string Url, string Id, Words Words, string Query = "");

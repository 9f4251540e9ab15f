using Trade4Msmes.Site.Routing;

namespace Trade4Msmes.Site.Layout;

/// <summary>A page's values in the language of its text.</summary>
internal static class RouteValues
{
    internal static string Name(this PageRoute route) => route.Content.Cultures[route.TextLanguage].Name;

    /// <returns>Empty when the page has no such text.</returns>
    internal static string Text(this PageRoute route, string alias) => route.Value<string>(alias) ?? "";

    internal static T? Value<T>(this PageRoute route, string alias)
        where T : class => route.Content.GetProperty(alias)?.GetValue(route.TextLanguage) as T;

    internal static DateOnly? Day(this PageRoute route, string alias) =>
        route.Content.GetProperty(alias)?.GetValue(route.TextLanguage) as DateOnly?;
}

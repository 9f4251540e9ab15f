using System.Net;
using Microsoft.Net.Http.Headers;
using Trade4Msmes.Site.Theme;

namespace Trade4Msmes.Site.Layout;

/// <summary>
/// What readers see when a page could not be made. Its words stand here and not in the dictionary: database and views may be what
/// failed.
/// </summary>
public static class ServerErrorPage
{
    private static readonly Dictionary<string, ErrorWords> s_words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["en"] = new(
            "This page did not load",
            "The mistake is ours, not yours. Wait a minute, then load the page again.",
            "If it happens again, begin at the home page.", "Home page"),
        ["fr"] = new(
            "Cette page ne s’est pas affichée",
            "L’erreur vient de nous, pas de vous. Attendez une minute, puis rechargez la page.",
            "Si cela se reproduit, repartez de la page d’accueil.", "Page d’accueil"),
        ["es"] = new(
            "Esta página no se ha cargado",
            "El error es nuestro, no suyo. Espere un minuto y vuelva a cargar la página.",
            "Si ocurre de nuevo, empiece por la página de inicio.", "Página de inicio"),
    };

    public static Task AnswerAsync(HttpContext context)
    {
        var language = LanguageOf(context.Request.Path.Value ?? "/");
        var words = s_words[language];
        context.Response.StatusCode = StatusCodes.Status500InternalServerError;
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.ContentLanguage = language;
        context.Response.Headers[HeaderNames.CacheControl] = "no-store";
        return HttpMethods.IsHead(context.Request.Method)
            ? Task.CompletedTask
            : context.Response.WriteAsync(Html(language, words, StyleOf(context)));
    }

    /// <summary>The language is the first word of the path.</summary>
    internal static string LanguageOf(string path)
    {
        var first = path.Split('/', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault();
        return s_words.Keys.FirstOrDefault(known => string.Equals(known, first, StringComparison.OrdinalIgnoreCase)) ?? "en";
    }

    private static string StyleOf(HttpContext context) => context.RequestServices.GetService<ThemeFiles>() is { } theme
        ? $"""<link rel="stylesheet" href="{WebUtility.HtmlEncode(theme.Url("site.css"))}">"""
        : "";

    private static string Html(string language, ErrorWords words, string style) => $"""
        <!doctype html>
        <html lang="{language}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="robots" content="noindex">
        <title>{words.Title} – Trade4MSMEs</title>
        {style}
        </head>
        <body>
        <main class="frame lone">
        <h1>{words.Title}</h1>
        <p class="lead">{words.First}</p>
        <p>{words.Then} <a href="/{language}/">{words.Home}</a></p>
        </main>
        </body>
        </html>
        """;

    private sealed record ErrorWords(string Title, string First, string Then, string Home);
}

using Umbraco.Cms.Core.Services;

namespace Trade4Msmes.Site.Routing;

/// <summary>In which languages to look for a text, best first.</summary>
public sealed class LanguageFallback(ILanguageService languages)
{
    /// <returns>The language, then its fallbacks as editors set them.</returns>
    public IReadOnlyList<string> Chain(string language)
    {
        var known = languages.GetAllAsync().GetAwaiter().GetResult()
            .ToDictionary(l => l.IsoCode, l => l.FallbackIsoCode, StringComparer.OrdinalIgnoreCase);
        var chain = new List<string>();
        for (var next = language; next is not null && !chain.Contains(next, StringComparer.OrdinalIgnoreCase);)
        {
            chain.Add(next);
            next = known.GetValueOrDefault(next);
        }

        return chain;
    }
}

using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core.Services;

namespace Trade4Msmes.Cms.Security;

/// <summary>Words of the dictionary, in the language that the browser asks for: nobody has signed in yet and said which.</summary>
internal sealed class SignInWords(IDictionaryItemService dictionary, ILanguageService languages)
{
    internal string LanguageOf(HttpRequest request)
    {
        var known = languages.GetAllAsync().GetAwaiter().GetResult().ToArray();
        var asked = request.GetTypedHeaders().AcceptLanguage.OrderByDescending(language => language.Quality ?? 1).Select(language => language.Value.Value);
        return asked.Select(tag => known.FirstOrDefault(language => Speaks(tag, language.IsoCode))).FirstOrDefault(language => language is not null)?.IsoCode
            ?? known.First(language => language.IsDefault).IsoCode;
    }

    /// <returns>The word; in the default language where it has no translation; its key where nobody wrote it.</returns>
    internal string Find(string language, string key)
    {
        var translations = dictionary.GetAsync(key).GetAwaiter().GetResult()?.Translations.ToArray() ?? [];
        return (translations.FirstOrDefault(word => word.LanguageIsoCode == language && word.Value.Length > 0)
            ?? translations.FirstOrDefault(word => word.Value.Length > 0))?.Value ?? key;
    }

    private static bool Speaks(string? tag, string language) => tag is not null
        && (tag.Equals(language, StringComparison.OrdinalIgnoreCase) || tag.StartsWith(language + "-", StringComparison.OrdinalIgnoreCase));
}

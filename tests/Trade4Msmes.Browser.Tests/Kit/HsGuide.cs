namespace Trade4Msmes.Browser.Tests.Kit;

/// <summary>The guide to HS codes, as each language names it.</summary>
internal static class HsGuide
{
    internal const string EnglishPath = "/en/guides/how-to-determine-your-products-hs-code/";

    internal static string Name(string language) => language switch
    {
        "fr" => "Comment déterminer le code SH de mon produit ?",
        "es" => "¿Cómo determino el código SA de mi producto?",
        _ => "How do I determine my product’s HS code?",
    };

    internal static string Contents(string language) => language switch { "fr" => "Sur cette page", "es" => "En esta página", _ => "On this page" };

    /// <summary>A part of it, in the middle.</summary>
    internal static string Part(string language) => language switch { "fr" => "Comment trouver le code ?", "es" => "¿Cómo se encuentra el código?", _ => "How do I find the code?" };
}

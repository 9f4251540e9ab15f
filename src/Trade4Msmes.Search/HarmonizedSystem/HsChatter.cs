namespace Trade4Msmes.Search.HarmonizedSystem;

/// <summary>What traders say about any product, as the analyzers write it: it doesn't tell one from another.</summary>
internal static class HsChatter
{
    private static readonly HashSet<string> s_words = new(StringComparer.Ordinal)
    {
        "sell", "export", "import", "buy", "ship", "produce", "product", "company", "business", "customer", "code", "hs", "please", "need", "want",
        "vend", "export", "import", "achet", "envoy", "produit", "produir", "entrepris", "client", "code",
        "vend", "vendo", "vender", "exportar", "importar", "exporto", "comprar", "enviar", "producto", "empresa", "codigo", "arancel",
    };

    internal static bool Holds(string stem) => s_words.Contains(stem);
}

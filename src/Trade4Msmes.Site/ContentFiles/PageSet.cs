using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Trade4Msmes.Cms.PropertyEditors.RichTexts;

namespace Trade4Msmes.Site.ContentFiles;

/// <summary>All pages of one side, files or database, by key and linked by key: so a page that moves changes no other.</summary>
internal sealed class PageSet
{
    /// <summary>Stands for what a page has in every language, where a language is asked for.</summary>
    internal const string EveryLanguage = "*";

    private readonly Dictionary<Guid, (PageFolder Page, PageFolder? Parent)> _pages = [];
    private readonly List<PageFolder> _inOrder = [];

    /// <param name="home">Linked by key; null for no pages at all.</param>
    internal PageSet(PageFolder? home)
    {
        Home = home;
        if (home is not null)
        {
            Add(home, null);
        }
    }

    internal static PageSet OfFiles(PageFolder home) => new(ContentLinks.ToKeys(home));

    internal PageFolder? Home { get; }

    /// <summary>Parents first.</summary>
    internal IReadOnlyList<PageFolder> InOrder => _inOrder;

    internal PageFolder? Find(Guid key) => _pages.TryGetValue(key, out var found) ? found.Page : null;

    internal PageFolder? ParentOf(Guid key) => _pages.TryGetValue(key, out var found) ? found.Parent : null;

    internal string? PathOf(Guid key) => Find(key)?.Path;

    /// <summary>All that a page says in one language, or in every language: two that say the same are equal.</summary>
    /// <returns>Null when the page is not in that language.</returns>
    internal string? Say(PageFolder page, string language)
    {
        if (language == EveryLanguage)
        {
            return $"{PageYaml.Write(page)}parent: {ParentOf(page.Key)?.Key}\n";
        }

        return page.Texts.FirstOrDefault(text => text.Language == language) is { } text
            ? LanguageFile.Write(text with { Body = [] }) + string.Concat(text.Body.Select(Say))
            : null;
    }

    internal static string Hash(string said) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(said)));

    private static string Say(BodyBlock block) =>
        string.Create(CultureInfo.InvariantCulture, $"{block.Kind} {block.Title}\n{RichTextHtml.Write(block.Text)}\n");

    private void Add(PageFolder page, PageFolder? parent)
    {
        _pages.TryAdd(page.Key, (page, parent));
        _inOrder.Add(page);
        foreach (var child in page.Children)
        {
            Add(child, page);
        }
    }
}

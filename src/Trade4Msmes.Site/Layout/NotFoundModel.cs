namespace Trade4Msmes.Site.Layout;

/// <summary>What a reader sees at an address that has no page: the address, and where to go on.</summary>
public sealed class NotFoundModel(PageFrame frame, string path, IReadOnlyList<PageLink> pages) : PageModel(frame)
{
    public string Path => path;

    /// <summary>Every page of the site but the glossary's terms.</summary>
    public IReadOnlyList<PageLink> Pages => pages;
}

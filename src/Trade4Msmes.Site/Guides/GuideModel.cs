using Trade4Msmes.Site.Layout;
using Trade4Msmes.Site.Layout.Texts;

namespace Trade4Msmes.Site.Guides;

public sealed class GuideModel(PageFrame frame, PageBody body) : PageModel(frame)
{
    public PageBody Body => body;

    public IReadOnlyList<PageLink> Related { get; init; } = [];

    public PageLink? Previous { get; init; }

    public PageLink? Next { get; init; }

    /// <summary>A page that one can see whole needs no table of contents.</summary>
    public bool HasContents => body.Contents.Count > 2;
}

using Trade4Msmes.Site.Layout;
using Trade4Msmes.Site.Layout.Texts;

namespace Trade4Msmes.Site.Guides;

public sealed class GuideIndexModel(PageFrame frame, PageBody body, IReadOnlyList<PageLink> guides) : PageModel(frame)
{
    public PageBody Body => body;

    public IReadOnlyList<PageLink> Guides => guides;
}

using Trade4Msmes.Site.Layout;
using Trade4Msmes.Site.Layout.Texts;
using Trade4Msmes.Site.Pages;
using Trade4Msmes.Site.Routing;

namespace Trade4Msmes.Site.Guides;

/// <summary>The list of guides.</summary>
internal sealed class GuideIndexSlice(BodyReader bodies, ReaderLinks links) : IPageSlice
{
    public string DocumentType => "guideIndex";

    public string View => "/Guides/GuideIndex.cshtml";

    public PageModel Make(PageRoute route, PageFrame frame) =>
        new GuideIndexModel(frame, bodies.Read(route, frame.Words), links.Below(route.Content.Key, route.Language));
}

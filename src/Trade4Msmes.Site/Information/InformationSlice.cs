using Trade4Msmes.Site.Layout;
using Trade4Msmes.Site.Layout.Texts;
using Trade4Msmes.Site.Pages;
using Trade4Msmes.Site.Routing;

namespace Trade4Msmes.Site.Information;

/// <summary>Pages about the site itself: about, accessibility, privacy.</summary>
internal sealed class InformationSlice(BodyReader bodies) : IPageSlice
{
    public string DocumentType => "page";

    public string View => "/Information/Information.cshtml";

    public PageModel Make(PageRoute route, PageFrame frame) => new InformationModel(frame, bodies.Read(route, frame.Words));
}

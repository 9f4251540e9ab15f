using Trade4Msmes.Site.Layout;
using Trade4Msmes.Site.Layout.Texts;
using Trade4Msmes.Site.Pages;
using Trade4Msmes.Site.Routing;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace Trade4Msmes.Site.Guides;

/// <summary>A guide, with what to read next.</summary>
internal sealed class GuideSlice(BodyReader bodies, PageRoutes routes, ReaderLinks links) : IPageSlice
{
    public string DocumentType => "guide";

    public string View => "/Guides/Guide.cshtml";

    public PageModel Make(PageRoute route, PageFrame frame)
    {
        var related = route.Value<IEnumerable<IPublishedContent>>("related") ?? [];
        var guides = routes.ParentOf(route.Content) is { } index ? links.Below(index.Key, route.Language) : [];
        var place = guides.TakeWhile(guide => guide.Key != route.Content.Key).Count();
        return new GuideModel(frame, bodies.Read(route, frame.Words))
        {
            Related = links.To(related, route.Language),
            Previous = guides.ElementAtOrDefault(place - 1),
            Next = guides.ElementAtOrDefault(place + 1),
        };
    }
}

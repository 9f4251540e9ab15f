using Trade4Msmes.Site.Layout;
using Trade4Msmes.Site.Layout.Texts;
using Trade4Msmes.Site.Pages;
using Trade4Msmes.Site.Routing;

namespace Trade4Msmes.Site.Home;

/// <summary>The home page: what stands before the first heading opens it, each heading begins a card, the first two of them large.</summary>
internal sealed class HomeSlice(BodyReader bodies) : IPageSlice
{
    public string DocumentType => "home";

    public string View => "/Home/Home.cshtml";

    public PageModel Make(PageRoute route, PageFrame frame)
    {
        var body = bodies.Read(route, frame.Words);
        var sections = body.Blocks.OfType<TextBlock>().SelectMany(block => ReadyText.Of(block.Html).Sections()).ToLookup(section => section.Title.Length > 0);
        return new HomeModel(frame)
        {
            Opening = string.Concat(sections[false].Select(section => section.Html)),
            Entries = [.. sections[true].Take(HomeModel.EntryCount)],
            More = [.. sections[true].Skip(HomeModel.EntryCount)],
            Rest = body with { Blocks = [.. body.Blocks.Where(block => block is not TextBlock)] },
        };
    }
}

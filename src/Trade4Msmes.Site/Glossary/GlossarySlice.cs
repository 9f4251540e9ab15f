using System.Globalization;
using Trade4Msmes.Site.Layout;
using Trade4Msmes.Site.Layout.Texts;
using Trade4Msmes.Site.Pages;
using Trade4Msmes.Site.Routing;

namespace Trade4Msmes.Site.Glossary;

/// <summary>All terms from A to Z.</summary>
internal sealed class GlossarySlice(BodyReader bodies, GlossaryEntries entries) : IPageSlice
{
    public string DocumentType => "glossary";

    public string View => "/Glossary/Glossary.cshtml";

    public PageModel Make(PageRoute route, PageFrame frame) => new GlossaryModel(
        frame, bodies.Read(route, frame.Words),
        GlossaryIndex.Of(entries.Below(route.Content.Key, route.Language), CultureInfo.GetCultureInfo(route.Language)));
}

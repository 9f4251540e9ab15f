using Trade4Msmes.Site.Layout;
using Trade4Msmes.Site.Layout.Texts;

namespace Trade4Msmes.Site.Information;

public sealed class InformationModel(PageFrame frame, PageBody body) : PageModel(frame)
{
    public PageBody Body => body;
}

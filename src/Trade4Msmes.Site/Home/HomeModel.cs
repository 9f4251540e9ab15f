using Trade4Msmes.Site.Layout;
using Trade4Msmes.Site.Layout.Texts;

namespace Trade4Msmes.Site.Home;

public sealed class HomeModel(PageFrame frame) : PageModel(frame)
{
    internal const int EntryCount = 2;

    /// <summary>HTML.</summary>
    public required string Opening { get; init; }

    /// <summary>Where most readers begin.</summary>
    public required IReadOnlyList<TextSection> Entries { get; init; }

    public required IReadOnlyList<TextSection> More { get; init; }

    /// <summary>Call-outs and other blocks.</summary>
    public required PageBody Rest { get; init; }
}

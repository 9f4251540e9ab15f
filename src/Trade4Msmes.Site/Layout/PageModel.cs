namespace Trade4Msmes.Site.Layout;

/// <summary>What a slice gives to its view; the layout shows the frame around it.</summary>
public abstract class PageModel(PageFrame frame)
{
    public PageFrame Frame => frame;

    public Words Words => frame.Words;
}

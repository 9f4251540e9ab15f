using Microsoft.Extensions.Options;
using Trade4Msmes.Site.Routing;
using Umbraco.Cms.Core.Models.Blocks;

namespace Trade4Msmes.Site.Layout.Texts;

/// <summary>Reads the blocks and rich texts of a page for its view.</summary>
public sealed class BodyReader(IOptions<SiteOptions> options)
{
    /// <summary>The page's blocks in order.</summary>
    public PageBody Read(PageRoute route, Words words)
    {
        var blocks = route.Value<BlockListModel>("body") ?? BlockListModel.Empty;
        return new BlockWriter(options.Value.ContactEmail, words).Write(blocks.Select(block => block.Content));
    }

    /// <summary>A rich text of the page that is no block.</summary>
    internal ReadyText ReadText(PageRoute route, string alias, Words words)
    {
        var text = ReadyText.Of(route.Content.GetProperty(alias)?.GetValue(route.TextLanguage)?.ToString() ?? "");
        text.PutContact(options.Value.ContactEmail, words["Body.NoContact"]);
        text.FrameTables(words["Body.Table"]);
        return text;
    }
}

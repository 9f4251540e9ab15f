using Umbraco.Cms.Core.Models.PublishedContent;

namespace Trade4Msmes.Site.Layout.Texts;

/// <summary>Turns the blocks of one page into what its view shows. One a page: ids and numbers go on from block to block.</summary>
internal sealed class BlockWriter(string contact, Words words)
{
    private readonly HeadingIds _ids = new();
    private readonly List<ContentsEntry> _contents = [];
    private readonly List<PageBlock> _blocks = [];
    private readonly List<Step> _steps = [];

    /// <summary>Titles of blocks stand below the heading before them.</summary>
    private int TitleLevel => _contents.Count > 0 ? 3 : 2;

    internal PageBody Write(IEnumerable<IPublishedElement> elements)
    {
        foreach (var element in elements)
        {
            var type = element.ContentType.Alias;
            if (type == "stepBlock")
            {
                AddStep(element);
                continue;
            }

            EndSteps();
            _blocks.Add(Block(element, type));
        }

        EndSteps();
        return new PageBody(_blocks, _contents);
    }

    private PageBlock Block(IPublishedElement element, string type) => type switch
    {
        "textBlock" => new TextBlock(Html(element)),
        "calloutBlock" => new CallOutBlock(Value(element, "kind") == "careful", Value(element, "title"), Html(element)),
        "exampleBlock" => new ExampleBlock(Value(element, "title"), TitleLevel, Html(element)),
        "checklistBlock" => new ChecklistBlock(_ids.Next(Value(element, "title")), Value(element, "title"), TitleLevel, Html(element, text => text.MakeTickable())),
        "tableBlock" => Table(element),
        "sourcesBlock" => Sources(element),
        _ => throw new InvalidOperationException($"There is no view for a block of type '{type}'. Add one to /Layout/Texts/_Body.cshtml."),
    };

    private void AddStep(IPublishedElement element)
    {
        var title = Value(element, "title");
        _steps.Add(new Step(_steps.Count + 1, _ids.Next(title), title, Html(element)));
    }

    private void EndSteps()
    {
        if (_steps.Count > 0)
        {
            _blocks.Add(new StepsBlock([.. _steps], TitleLevel));
            _steps.Clear();
        }
    }

    private TableBlock Table(IPublishedElement element)
    {
        var caption = Value(element, "caption");
        return new TableBlock(Html(element, text => text.CaptionTable(caption), tableName: caption));
    }

    private SourcesBlock Sources(IPublishedElement element)
    {
        var title = words["Body.Sources"];
        var entry = new ContentsEntry(_ids.Next(title), title);
        _contents.Add(entry);
        return new SourcesBlock(entry.Id, Html(element));
    }

    private string Html(IPublishedElement element, Action<ReadyText>? change = null, string? tableName = null)
    {
        var text = ReadyText.Of(Value(element, "text"));
        _contents.AddRange(text.NameHeadings(_ids));
        text.PutContact(contact, words["Body.NoContact"]);
        change?.Invoke(text);
        text.FrameTables(tableName ?? words["Body.Table"]);
        return text.Html;
    }

    private static string Value(IPublishedElement element, string alias) => element.GetProperty(alias)?.GetValue()?.ToString() ?? "";
}

using Trade4Msmes.Cms.PropertyEditors.RichTexts;
using Trade4Msmes.Search;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Strings;

namespace Trade4Msmes.Site.Search;

/// <summary>Reads of a published page what search knows about it. Rich text and blocks count whatever their alias; other texts by alias.</summary>
internal sealed class PageTextReader
{
    private readonly string _language;
    private readonly List<string> _names = [];
    private readonly List<string> _headings = [];
    private readonly TextLine _text = new();
    private string _description = "";

    private PageTextReader(string language) => _language = language;

    internal static SearchDocument Read(IPublishedContent page, string language, string stamp)
    {
        var reader = new PageTextReader(language);
        reader.Read(page);
        return new SearchDocument(page.Key, language, stamp)
        {
            Title = page.Cultures[language].Name,
            Names = reader._names,
            Description = reader._description,
            Headings = reader._headings,
            Text = reader._text.ToString(),
        };
    }

    private void Read(IPublishedElement element)
    {
        foreach (var property in element.Properties)
        {
            Read(property.Alias, property.GetValue(_language));
        }
    }

    private void Read(string alias, object? value)
    {
        switch (value)
        {
            case BlockListModel blocks:
                foreach (var block in blocks)
                {
                    Read(block.Content);
                }

                break;
            case IHtmlEncodedString html:
                Read(RichTextHtml.Read(html.ToHtmlString() ?? "").Parts);
                break;
            case string text when alias is "description":
                _description = text;
                break;
            case string name when alias is "abbreviation":
                _names.Add(name);
                break;
            case IEnumerable<string> names when alias is "alsoKnownAs":
                _names.AddRange(names);
                break;
            case string heading when alias is "title" or "caption":
                _headings.Add(heading);
                break;
        }
    }

    private void Read(IEnumerable<TextPart> parts)
    {
        foreach (var part in parts)
        {
            switch (part)
            {
                case Heading heading:
                    _headings.Add(TextLine.Of(heading.Line));
                    break;
                case Paragraph paragraph:
                    _text.Add(TextLine.Of(paragraph.Line));
                    break;
                case TextList list:
                    Read(list.Items.SelectMany(item => item.Parts));
                    break;
                case Quote quote:
                    Read(quote.Parts);
                    break;
                case TextTable table:
                    table.Rows.SelectMany(row => row.Cells).Select(TextLine.Of).ToList().ForEach(_text.Add);
                    break;
            }
        }
    }
}
